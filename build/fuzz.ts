/** `npm run fuzz [-- MINUTES [FIRST_SEED]]`: reads damaged files for so long and keeps those that no reader survived. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { command } from './command';
import { inRoot } from './folders';
import { fuzzReading } from './fuzz-reading';
import { fuzzSeeds } from './fuzz-seeds';

const BATCH = 200;

// As in the reading process: promises that pdf.js leaves unheard are not its outcome.
process.on('unhandledRejection', () => undefined);

async function fuzz(minutes: number, first: number): Promise<void> {
  const folder = inRoot('dist/fuzz');
  const seeds = fuzzSeeds();
  const until = performance.now() + minutes * 60_000;
  let failed = 0;
  let seed = first;
  for (; performance.now() < until; seed += BATCH) {
    for (const failure of await fuzzReading(seeds, seed, BATCH, until)) {
      failed += 1;
      mkdirSync(folder, { recursive: true });
      const file = path.join(folder, `${failure.seed}-${failure.name}`);
      writeFileSync(file, failure.bytes);
      console.log(`Seed ${failure.seed}, ${failure.name}: ${failure.what}\n  kept as ${file}`);
    }
  }
  console.log(`${seed - first} files, ${failed} failed. Go on with: npm run fuzz -- ${minutes} ${seed}`);
  if (failed > 0) process.exitCode = 1;
}

await command(import.meta, ([minutes = '10', first = '1']) => fuzz(Number(minutes), Number(first)));
