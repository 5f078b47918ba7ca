import { rmSync } from 'node:fs';
import { makeAssets } from './assets';
import { command } from './command';
import { compileSearch } from './compiled-search';
import { inRoot } from './folders';
import { unlessFresh } from './fresh';
import { runTool } from './run';

/** Brings `dist` up to date: the assets, the page and the programs of the host. */
export async function buildProgram(): Promise<void> {
  await makeAssets();
  const by = ['dev-plugins', 'compiled-search', 'compile-ahead', 'bundled'].map((name) => `build/${name}.ts`);
  const from = ['data', 'electron', 'renderer', ...by, 'vite.config.ts', 'package-lock.json'];
  await unlessFresh('program', from, inRoot('dist/electron'), async () => {
    rmSync(inRoot('dist/electron'), { recursive: true, force: true });
    const status = await runTool('vite', ['build', '--app', '--configLoader', 'runner', '--logLevel', 'warn']);
    if (status !== 0) throw new Error('The program could not be built: what Vite said stands above.');
    await compileSearch();
  });
}

await command(import.meta, buildProgram);
