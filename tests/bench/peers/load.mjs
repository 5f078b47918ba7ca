import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Each engine in its own format. Satchel's program runs as it does in the product, with what was compiled of it ahead;
 * `keep` puts that beside it. @param {string} file
 */
export async function load(file) {
  if (!file.endsWith('.cjs')) return { engine: await import(pathToFileURL(file).href), keep() {} };
  const { runCompiled } = createRequire(file)(path.join(path.dirname(file), 'compiled.cjs'));
  const { exports, keep } = runCompiled(file);
  return { engine: exports, keep };
}
