/**
 * Search, measured beside its peers: three corpora, every engine in a process of its own, and how well the first answers
 * serve on queries that nothing was tuned on. Options: `--reports 190,1900,4000`, `--engines fts5,minisearch`: only these
 * peers, `--keep FOLDER` to keep the indexes between runs, `--relevance` for that part alone.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { HELD_OUT } from './judged/held-out';
import { loadPeers } from './searching/peers';
import { judge } from './searching/relevance';
import { type Engine, measureSize, PEER_ENGINES } from './searching/sizes';
import { losses, relevanceTable, sizeTable } from './searching/tables';

const SIZES = '190,1900,4000';
const isOurs = (engine: string): boolean => engine.startsWith('Satchel');

export async function run(options: string[]): Promise<void> {
  const { values } = parseArgs({
    args: options,
    options: {
      reports: { type: 'string', default: SIZES },
      engines: { type: 'string' },
      keep: { type: 'string' },
      relevance: { type: 'boolean' },
    },
  });
  const folder = values.keep ?? fs.mkdtempSync(path.join(os.tmpdir(), 'satchel-bench-'));
  fs.mkdirSync(folder, { recursive: true });
  const peers = await loadPeers();
  if (values.relevance !== true) {
    const wanted = values.engines?.split(',');
    const engines = [...(await satchelEngines(folder)), ...PEER_ENGINES].filter(
      ({ name, files }) => isOurs(name) || (wanted?.includes(files) ?? true),
    );
    for (const reports of values.reports.split(',').map(Number)) {
      console.log(`${reports} reports`);
      const { measured, texts, passages } = measureSize(reports, engines, path.join(folder, String(reports)));
      console.log(
        `\n${passages} passages; their texts, ${(texts / 2 ** 20).toFixed(1)} MB, lie beside Satchel's index.\n`,
      );
      console.log(sizeTable(measured, isOurs));
      console.log(['', 'Where Satchel loses:', ...losses(measured, isOurs).map((each) => `- ${each}`), ''].join('\n'));
    }
  }
  const judged = fs.mkdtempSync(path.join(folder, 'judged-'));
  console.log(`${HELD_OUT.length} queries that nothing was tuned on`);
  console.log(`\n${relevanceTable(await judge(HELD_OUT, peers, judged))}\n`);
  if (values.keep === undefined) fs.rmSync(folder, { recursive: true });
}

/** Bundled into one file, as in the program. */
async function satchelEngines(folder: string): Promise<Engine[]> {
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      rolldownOptions: {
        input: { satchel: path.join(import.meta.dirname, 'searching/satchel.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  });
  const module = path.join(folder, 'satchel.cjs');
  return [
    { name: 'Satchel', module, files: 'index.bin' },
    { name: 'Satchel with texts', module, files: 'index.bin', how: 'openWhole' },
  ];
}
