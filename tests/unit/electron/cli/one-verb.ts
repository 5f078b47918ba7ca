/** The command line as a program of its own, over a library and assets that its arguments name. */
import path from 'node:path';
import { assetsIn } from '../../../../electron/assets';
import { forked } from '../../../../electron/cli/fork';
import { run } from '../../../../electron/cli/main';

const programs = { 'export-process': 'electron/export/process.ts', 'reading-process': 'electron/reading/process.ts' };
const root = path.resolve(import.meta.dirname, '../../../..');
const [assets = '', libraryFolder = '', ...words] = process.argv.slice(2);

process.send?.('started');
process.exitCode = await run(words, {
  io: { out: () => undefined, err: () => undefined },
  assets: assetsIn(assets),
  libraryFolder,
  ownFolder: null,
  spawn: (program) => forked(path.join(root, programs[program])),
});
process.disconnect();
