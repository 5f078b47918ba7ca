/** One corpus, every engine: how long to build, how large, how soon open, how quick, how much memory. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { passagesOf } from '../../../data/model';
import { generateReports } from '../corpus';
import { KEYSTROKES } from './keystrokes';
import { type BenchPassage, PEERS_FOLDER } from './peers';

export interface Measured {
  engine: string;
  /** Why it was not run at this size. */
  left: string | null;
  build: number;
  bytes: number;
  /** Of five fresh processes the middle one: milliseconds to the first answer, megabytes over bare Node. */
  first: number;
  memory: number;
  typing: { p50: number; p95: number; worst: number; measured: number; of: number };
}

export interface Engine {
  name: string;
  module: string;
  /** Its files, by the beginning of their names. */
  files: string;
  how?: 'open' | 'openWhole';
  /** Most reports it can be asked to hold here, and why no more. */
  most?: { reports: number; why: string };
}

const SEED = 7;
const FIRST_QUERY = 'victim identification';
const FRESH_PROCESSES = 5;
const TYPING_BUDGET = 60_000;

export function peersModule(file: string): string {
  return path.join(PEERS_FOLDER, `${file}.mjs`);
}

export const PEER_ENGINES: readonly Engine[] = [
  { name: 'SQLite FTS5', module: peersModule('fts5'), files: 'fts5' },
  { name: 'MiniSearch', module: peersModule('minisearch'), files: 'minisearch' },
  { name: 'FlexSearch', module: peersModule('flexsearch'), files: 'flexsearch' },
  {
    name: 'Orama',
    module: peersModule('orama'),
    files: 'orama',
    most: { reports: 1_900, why: 'no result within minutes' },
  },
  {
    name: 'stock lunr',
    module: peersModule('lunr'),
    files: 'lunr',
    most: { reports: 190, why: 'seconds for one letter, gigabytes to build' },
  },
  { name: 'plain scan', module: peersModule('scan'), files: 'scan' },
];

export function measureSize(
  reports: number,
  engines: readonly Engine[],
  folder: string,
): { measured: Measured[]; texts: number; passages: number } {
  fs.mkdirSync(folder, { recursive: true });
  const corpus = path.join(folder, 'corpus.json');
  const made = generateReports({ reports, seed: SEED });
  const passages: BenchPassage[] = made
    .flatMap((report) =>
      Array.from(passagesOf(report), ({ passage }) => ({ country: report.country?.name ?? '', text: passage.text })),
    )
    .map((passage, id) => ({ id, ...passage }));
  fs.writeFileSync(corpus, JSON.stringify({ reports: made, passages }));
  const bare = once(peersModule('bare'), folder).megabytes;
  const measured = engines.map((engine): Measured => {
    const nothing = {
      build: 0,
      bytes: 0,
      first: 0,
      memory: 0,
      typing: { p50: 0, p95: 0, worst: 0, measured: 0, of: 0 },
    };
    if (engine.most && reports > engine.most.reports) return { engine: engine.name, left: engine.most.why, ...nothing };
    console.log(`  ${engine.name} …`);
    const isBuilt = fs.readdirSync(folder).some((file) => file.startsWith(engine.files));
    const build = isBuilt ? 0 : built(engine, corpus, folder);
    const fresh = Array.from({ length: FRESH_PROCESSES }, () => once(engine.module, folder));
    return {
      engine: engine.name,
      left: null,
      build,
      bytes: sizeOfFiles(folder, engine.files),
      first: median(fresh.map(({ ms }) => ms)),
      memory: median(fresh.map(({ megabytes }) => megabytes)) - bare,
      typing: typed(engine, folder),
    };
  });
  return { measured, texts: sizeOfFiles(folder, 'texts.bin'), passages: passages.length };
}

function built(engine: Engine, corpus: string, folder: string): number {
  const { seconds }: { seconds: number } = JSON.parse(
    outputOf([peersModule('building'), engine.module, corpus, folder]),
  );
  return seconds;
}

function once(module: string, folder: string): { ms: number; megabytes: number } {
  return JSON.parse(outputOf(['--expose-gc', peersModule('once'), module, folder, FIRST_QUERY]));
}

function typed({ module, how = 'open' }: Engine, folder: string): Measured['typing'] {
  const options = [peersModule('typing'), module, how, folder, '3', String(TYPING_BUDGET)];
  return JSON.parse(outputOf(options, JSON.stringify(KEYSTROKES)));
}

/** Runs a plain module under Node, without a loader, and gives the line that it prints. */
function outputOf(args: string[], input = ''): string {
  return execFileSync(process.execPath, ['--max-old-space-size=4096', ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
}

function sizeOfFiles(folder: string, start: string): number {
  return fs
    .readdirSync(folder)
    .filter((file) => file.startsWith(start))
    .reduce((sum, file) => sum + fs.statSync(path.join(folder, file)).size, 0);
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
}
