import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { assetsIn } from '../electron/assets';
import { compiledFile } from '../electron/compiled';
import { INCLUDED_PACK } from '../electron/contract/library';
import { Pack } from '../electron/library/pack';
import { bundled } from './bundled';
import { electronRuntime } from './electron';
import { assetsFolder, inRoot } from './folders';
import { run } from './run';

/** Puts beside the search program what the V8 of this Electron compiles of it: no other V8 could use it. */
export async function compileSearch(): Promise<void> {
  const program = inRoot('dist/electron/search-program.cjs');
  const { executable } = await electronRuntime();
  const pack = await Pack.open(assetsIn(assetsFolder).pack);
  const folder = mkdtempSync(path.join(tmpdir(), 'satchel-compile-'));
  try {
    const ahead = await bundled(path.join(import.meta.dirname, 'compile-ahead.ts'), folder);
    const packs = JSON.stringify([{ key: INCLUDED_PACK, ...(await pack.searchable()) }]);
    const status = await run(executable, [ahead, program, packs], { ELECTRON_RUN_AS_NODE: '1' });
    if (status !== 0 || !existsSync(compiledFile(program)))
      throw new Error('The search program could not be compiled.');
  } finally {
    await pack.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
