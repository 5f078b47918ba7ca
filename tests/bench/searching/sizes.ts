/** One corpus, every engine: how long to build, how large, how soon open, how quick, how much memory. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { passagesOf, type Report } from '../../../data/model';
import { generateReports } from '../corpus';
import { type BenchPassage, peersModule } from './peers';
import { type Typing, typing } from './taking-turns';

export interface Measured {
  engine: string;
  /** Why it was not run at this size. */
  left: string | null;
  /** Seconds; null: it was kept from an earlier run. */
  build: number | null;
  bytes: number;
  /** Of fifteen fresh processes the middle one: milliseconds to the first answer, megabytes over bare Node. */
  first: number;
  memory: number;
  typing: Typing;
}

export interface Engine {
  name: string;
  module: string;
  /** Its files, by the beginning of their names. */
  files: string;
  how?: 'open' | 'openWhole';
  /** It is given each section of a report as one passage. */
  wholeSections?: boolean;
}

const SEED = 7;
const FIRST_QUERY = 'victim identification';
const FRESH_PROCESSES = 15;
const FEWEST_FRESH = 3;
/** Milliseconds that one engine may take: to build, for all its fresh processes but the fewest, and for one of them. */
export const BUDGET = { build: 240_000, fresh: 30_000, once: 60_000 };

export const PEER_ENGINES: readonly Engine[] = [
  { name: 'SQLite FTS5', module: peersModule('fts5'), files: 'fts5' },
  { name: 'MiniSearch', module: peersModule('minisearch'), files: 'minisearch' },
  { name: 'FlexSearch', module: peersModule('flexsearch'), files: 'flexsearch' },
  { name: 'Orama', module: peersModule('orama'), files: 'orama' },
  { name: 'stock lunr', module: peersModule('lunr'), files: 'lunr' },
  { name: 'plain scan', module: peersModule('scan'), files: 'scan' },
];

export async function measureSize(
  reports: number,
  engines: readonly Engine[],
  folder: string,
): Promise<{ measured: Measured[]; texts: number; passages: number; sections: number }> {
  const made = generateReports({ reports, seed: SEED });
  const sectionsFolder = path.join(folder, 'sections');
  const passages = writeCorpus(made, folder);
  const sections = writeCorpus(made.map(withWholeSections), sectionsFolder);
  const folderOf = ({ wholeSections }: Engine): string => (wholeSections === true ? sectionsFolder : folder);
  const left = new Map<Engine, string>();
  const still = (): Engine[] => engines.filter((engine) => !left.has(engine));
  /** Does something with an engine; one that cannot, or not in time, is left out from then on. */
  const attempt = <Done>(engine: Engine, what: string, work: () => Done): Done | null => {
    try {
      return work();
    } catch (error) {
      left.set(engine, `${what}: ${tooSlow(error) ? 'not within its time' : 'it failed'}`);
      return null;
    }
  };
  const builds = new Map<Engine, number | null>();
  for (const engine of engines) {
    console.error(`${reports} reports: ${engine.name} …`);
    const own = folderOf(engine);
    if (fs.readdirSync(own).some((file) => file.startsWith(engine.files))) continue;
    builds.set(
      engine,
      attempt(engine, 'building', () => built(engine, path.join(own, 'corpus.json'), own)),
    );
  }
  console.error(`${reports} reports: fresh processes …`);
  const bare = once(peersModule('bare'), folder).megabytes;
  const fresh = new Map<Engine, { ms: number; megabytes: number }[]>(engines.map((engine) => [engine, []]));
  // Once without being measured: the disk's cache is warm for all, and Satchel's program compiled, as its build does it.
  for (const engine of engines) {
    if (!left.has(engine)) attempt(engine, 'first answer', () => once(engine.module, folderOf(engine), 'rehearsal'));
  }
  const spent = new Map<Engine, number>();
  for (let round = 0; round < FRESH_PROCESSES; round += 1) {
    for (const engine of still()) {
      if ((spent.get(engine) ?? 0) > BUDGET.fresh && round >= FEWEST_FRESH) continue;
      const begun = performance.now();
      const answered = attempt(engine, 'first answer', () => once(engine.module, folderOf(engine)));
      if (answered) fresh.get(engine)?.push(answered);
      spent.set(engine, (spent.get(engine) ?? 0) + performance.now() - begun);
    }
  }
  console.error(`${reports} reports: key presses …`);
  const typists = still();
  const typed = await typing(
    typists.map((engine) => ({ module: engine.module, how: engine.how ?? 'open', folder: folderOf(engine) })),
  );
  typed.forEach((each, at) => {
    const engine = typists[at];
    if (engine && each === null) left.set(engine, 'key presses: not within its time');
  });
  const measured = engines.map((engine): Measured => {
    const own = fresh.get(engine) ?? [];
    return {
      engine: engine.name,
      left: left.get(engine) ?? null,
      build: builds.get(engine) ?? null,
      bytes: sizeOfFiles(folderOf(engine), engine.files),
      first: median(own.map(({ ms }) => ms)),
      memory: median(own.map(({ megabytes }) => megabytes)) - bare,
      typing: typed[typists.indexOf(engine)] ?? { p50: 0, p95: 0, worst: 0, measured: 0, of: 0 },
    };
  });
  return { measured, texts: sizeOfFiles(folder, 'texts.bin'), passages, sections };
}

/** Gives the number of passages. */
function writeCorpus(reports: readonly Report[], folder: string): number {
  fs.mkdirSync(folder, { recursive: true });
  const passages: BenchPassage[] = reports
    .flatMap((report) =>
      Array.from(passagesOf(report), ({ passage }) => ({ country: report.country?.name ?? '', text: passage.text })),
    )
    .map((passage, id) => ({ id, ...passage }));
  fs.writeFileSync(path.join(folder, 'corpus.json'), JSON.stringify({ reports, passages }));
  return passages.length;
}

/** Recommendations stay one by one. */
function withWholeSections(report: Report): Report {
  const sections = report.sections.map((section) => {
    const [first] = section.passages;
    if (!first || section.kind === 'recommendations') return section;
    return { ...section, passages: [{ id: first.id, text: section.passages.map(({ text }) => text).join(' ') }] };
  });
  return { ...report, sections };
}

function built(engine: Engine, corpus: string, folder: string): number {
  const { seconds }: { seconds: number } = JSON.parse(
    outputOf([peersModule('building'), engine.module, corpus, folder], BUDGET.build),
  );
  return seconds;
}

function once(module: string, folder: string, ...rehearsal: string[]): { ms: number; megabytes: number } {
  return JSON.parse(
    outputOf(['--expose-gc', peersModule('once'), module, folder, FIRST_QUERY, ...rehearsal], BUDGET.once),
  );
}

/** Runs a plain module under Node, without a loader, and gives the line that it prints. */
function outputOf(args: string[], timeout: number): string {
  return execFileSync(process.execPath, ['--max-old-space-size=4096', ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    timeout,
    killSignal: 'SIGKILL',
  });
}

function tooSlow(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ETIMEDOUT';
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
