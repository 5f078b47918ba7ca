import { spawnSync } from 'node:child_process';
import { makeAssets } from './assets';
import { command } from './command';
import { inRoot, root } from './folders';
import { unlessFresh } from './fresh';

/** Brings `dist` up to date: the assets, the page and the programs of the host. */
export async function buildProgram(): Promise<void> {
  await makeAssets();
  const from = ['data', 'electron', 'renderer', 'build/dev-plugins.ts', 'vite.config.ts', 'package-lock.json'];
  await unlessFresh('program', from, inRoot('dist/electron'), async () => {
    const vite = [
      inRoot('node_modules/vite/bin/vite.js'),
      'build',
      '--app',
      '--configLoader',
      'runner',
      '--logLevel',
      'warn',
    ];
    const colours = process.stderr.isTTY ? {} : { NO_COLOR: '1' };
    const env = { ...process.env, ...colours };
    const { status } = spawnSync(process.execPath, vite, { cwd: root, stdio: ['ignore', 2, 2], env });
    if (status !== 0) throw new Error('The program could not be built: what Vite said stands above.');
  });
}

await command(import.meta, buildProgram);
