import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

/** Each engine in its own format: Satchel's programs are CommonJS. @param {string} file */
export async function load(file) {
  return file.endsWith('.cjs') ? createRequire(import.meta.url)(file) : import(pathToFileURL(file).href);
}
