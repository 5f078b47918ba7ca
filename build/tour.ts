import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { command } from './command';
import { ensureDisplay } from './display';
import { doctor } from './doctor';
import { inRoot } from './folders';
import { makePackages } from './package';
import { reachablePackages } from './packaged';
import { runTool } from './run';

const pictures = inRoot('docs/pictures');

/** Drives the packaged program through its main jobs and names the pictures and documents that came of it. */
export async function tour(): Promise<void> {
  await doctor();
  await makePackages({ handOut: false, forTesting: true, appImage: false });
  await ensureDisplay();
  const began = Date.now();
  const status = await runTool('tsx', [inRoot('tests/tour/tour.ts')], reachablePackages());
  if (status !== 0) throw new Error('The tour did not come to its end: what happened stands above.');
  const made = existsSync(pictures) ? readdirSync(pictures).map((name) => path.join(pictures, name)) : [];
  for (const file of made)
    if (statSync(file).mtimeMs >= began) process.stdout.write(`${path.relative(inRoot(), file)}\n`);
}

await command(import.meta, tour);
