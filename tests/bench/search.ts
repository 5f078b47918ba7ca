/**
 * Search, measured beside its peers: three corpora, every engine in processes of its own that take turns, and how well the
 * first answers serve on queries kept apart from those for tuning. Prints the tables of `docs/search.md`; on a quiet machine of two
 * cores all of it takes less than half an hour, as each engine has its time. Options: `--size small,middle,large`: only these, `--engines fts5,…`:
 * only these peers, `--keep FOLDER`: the indexes stay there for the next run, `--relevance`: that part alone, `--write`:
 * puts the tables into `docs/search.md`.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { bundled } from '../../build/bundled';
import { writeFigures } from '../measuring/figures';
import { judgedByReading } from './judged/by-reading';
import { madeOfTopics } from './judged/judged-set';
import { loadPeers } from './searching/peers';
import { judge } from './searching/relevance';
import { BUDGET, type Engine, measureSize, PEER_ENGINES } from './searching/sizes';
import { losses, relevanceTable, sizeTable } from './searching/tables';
import { TYPING_BUDGET } from './searching/taking-turns';

const SIZES: Readonly<Record<string, number>> = { small: 190, middle: 1_900, large: 4_000 };
const isOurs = (engine: string): boolean => engine.startsWith('Satchel');

export async function run(options: string[]): Promise<void> {
  const { values } = parseArgs({
    args: options,
    options: {
      size: { type: 'string', default: Object.keys(SIZES).join(',') },
      engines: { type: 'string' },
      keep: { type: 'string' },
      relevance: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
    },
  });
  const folder = values.keep ?? fs.mkdtempSync(path.join(os.tmpdir(), 'satchel-bench-'));
  fs.mkdirSync(folder, { recursive: true });
  const peers = await loadPeers();
  const parts: string[] = [];
  const say = (text: string): void => {
    parts.push(`${text}\n`);
    console.log(`${text}\n`);
  };
  say(machine());
  if (!values.relevance) say(budgets());
  if (!values.relevance) {
    const wanted = values.engines?.split(',');
    const engines = [...(await satchelEngines(folder)), ...PEER_ENGINES].filter(
      ({ name, files }) => isOurs(name) || (wanted?.includes(files) ?? true),
    );
    for (const size of values.size.split(',')) say(await sizeTold(size, engines, folder));
  }
  const { tuning, heldOut } = judgedByReading();
  const made = madeOfTopics();
  for (const { title, set } of [
    { title: 'reports made of topics, queries kept apart from those for tuning', set: made },
    { title: 'reports judged by reading, the half of the queries that is held out', set: heldOut },
    { title: 'reports judged by reading, the half for tuning', set: tuning },
  ]) {
    say(`**The first ten answers**, nDCG, ${set.queries.length} queries: ${title}.`);
    say(relevanceTable(await judge(set, peers, fs.mkdtempSync(path.join(folder, 'judged-')))));
  }
  if (values.keep === undefined) fs.rmSync(folder, { recursive: true });
  if (values.write) writeFigures('docs/search.md', 'figures', parts.join('\n'));
}

function machine(): string {
  const cores = os.cpus();
  const [load = 0] = os.loadavg();
  return `${cores.length} cores (${cores[0]?.model ?? 'unknown'}), Node ${process.versions.node}, load ${load.toFixed(1)} at the start.`;
}

const seconds = (ms: number): string => `${ms / 1_000} s`;

function budgets(): string {
  return `At each size every engine had ${seconds(BUDGET.build)} to build its index, ${seconds(BUDGET.fresh)} for its fresh processes (at least three, each within ${seconds(BUDGET.once)}), and ${seconds(TYPING_BUDGET.all)} for its key presses: “of 50” says that it typed 50 evenly chosen ones instead of all; of 40 or fewer it typed each once.`;
}

async function sizeTold(size: string, engines: readonly Engine[], folder: string): Promise<string> {
  const reports = SIZES[size];
  if (reports === undefined) throw new Error(`There is no size ${size}; there are ${Object.keys(SIZES).join(', ')}.`);
  const { measured, texts, passages, sections } = await measureSize(reports, engines, path.join(folder, size));
  const lost = losses(measured, isOurs);
  return [
    `**${reports.toLocaleString('en')} reports**, ${passages.toLocaleString('en')} passages. Their texts, ${(texts / 2 ** 20).toFixed(1)} MB, lie beside Satchel's index; “whole sections” is Satchel with ${sections.toLocaleString('en')} passages, a section of report text in each.`,
    sizeTable(measured, isOurs),
    lost.length === 0
      ? 'Satchel loses nowhere.'
      : `Where Satchel loses:\n\n${lost.map((each) => `- ${each}`).join('\n')}`,
  ].join('\n\n');
}

/** Bundled into one file and compiled ahead, as in the program. */
async function satchelEngines(folder: string): Promise<Engine[]> {
  const module = await bundled(path.join(import.meta.dirname, 'searching/satchel.ts'), folder, { minify: true });
  await bundled(path.join(import.meta.dirname, '../../electron/compiled.ts'), folder);
  return [
    { name: 'Satchel', module, files: 'index.bin' },
    { name: 'Satchel, with texts', module, files: 'index.bin', how: 'openWhole' },
    { name: 'Satchel, whole sections', module, files: 'index.bin', wholeSections: true },
  ];
}
