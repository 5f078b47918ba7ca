/** `npm run bench -- NAME [options]` runs tests/bench/NAME.ts; without a name it says which there are. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const NOT_BENCHES = new Set(['main', 'corpus']);

const [name = ''] = process.argv.slice(2);
const file = path.join(import.meta.dirname, `${name}.ts`);
if (!/^[a-z-]+$/.test(name) || NOT_BENCHES.has(name) || !existsSync(file)) {
  const names = readdirSync(import.meta.dirname)
    .filter((each) => each.endsWith('.ts'))
    .map((each) => path.basename(each, '.ts'))
    .filter((each) => !NOT_BENCHES.has(each));
  console.error(`Usage: npm run bench -- NAME [options]\nThere are: ${names.join(', ')}.`);
  process.exitCode = 2;
} else {
  const bench: { run(options: string[]): Promise<void> } = await import(pathToFileURL(file).href);
  await bench.run(process.argv.slice(3));
}
