/**
 * How soon Satchel is there, what it weighs and whether it rests, each against an empty Electron window in the same run:
 * the release's twin for tests, since the release lets nobody look in, started in turns with the empty one in the same
 * Electron, medians of all rounds.
 */
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { ensureDisplay } from '../../build/display';
import { packagedFolder, packagedProgram } from '../../build/packaged';
import { launchable } from '../../build/plain-user';
import type { Place } from '../../electron/contract';
import { prepare } from '../e2e/launch';
import { layIn, packsOf } from '../measuring/packs';
import { computedBy, familyOf, memoryOf } from '../measuring/processes';
import { Window } from '../measuring/window';
import { emptyProgram } from './starting/empty-program';

const SIZES = '1,190,4000';
/** Milliseconds that a window stands before it is looked at, and is then watched doing nothing. */
const SETTLES = 3_000;
const WATCHED = 5_000;
/** Milliseconds until what is not painted is given up. */
const LONGEST = 20_000;

interface Case {
  name: string;
  start: () => Promise<Window>;
  /** CSS of what must be painted. */
  painted: string;
}

interface Seen {
  /** Milliseconds from spawning until it was painted. */
  soon: number[];
  /** Bytes of all processes. */
  memory: number[];
  /** Milliseconds computed while nothing was done, a second. */
  idle: number[];
}

/**
 * When the first of the page's larger pieces of content that lies in `painted` was painted, since the epoch; what was
 * painted instead where nothing of it is to be seen for long.
 */
const firstPaint = (painted: string): string => `new Promise((resolve) => {
  const others = [];
  const seen = (list) => {
    for (const { element, startTime } of list.getEntries()) {
      if (element?.closest(${JSON.stringify(painted)})) resolve(performance.timeOrigin + startTime);
      others.push(element?.className ?? 'gone');
    }
  };
  new PerformanceObserver(seen).observe({ type: 'largest-contentful-paint', buffered: true });
  setTimeout(() => resolve('On ' + location + ' was painted: ' + others.join(', ')), ${LONGEST});
})`;

export async function run(options: string[]): Promise<void> {
  const { values } = parseArgs({
    args: options,
    options: { rounds: { type: 'string', default: '9' }, reports: { type: 'string', default: SIZES } },
  });
  const rounds = Number(values.rounds);
  await ensureDisplay();
  const empty = await emptyProgram();
  const satchels: Case[] = [];
  for (const reports of values.reports.split(',').map(Number)) satchels.push(...(await satchelCases(reports)));
  const cases = [emptyCase(empty.program), ...satchels];
  const seen = new Map(cases.map(({ name }): [string, Seen] => [name, { soon: [], memory: [], idle: [] }]));
  // The first round brings the files into the system's memory and is not counted.
  for (let round = 0; round <= rounds; round += 1) {
    for (const each of cases) {
      const { soon, memory, idle } = await once(each, round === rounds);
      if (round === 0) continue;
      const all = seen.get(each.name);
      all?.soon.push(soon);
      if (memory !== null) all?.memory.push(memory);
      if (idle !== null) all?.idle.push(idle);
    }
  }
  print(seen, rounds, { ours: bytesIn(packagedFolder('release')), empty: bytesIn(empty.folder) });
}

function emptyCase(program: string): Case {
  const { executablePath, folder } = launchable(program);
  const user = folder('empty');
  return { name: 'empty window', start: () => Window.open(executablePath, [`--user-data-dir=${user}`]), painted: 'p' };
}

async function satchelCases(reports: number): Promise<Case[]> {
  const satchel = launchable(packagedProgram('twin'));
  const packs = reports === 1 ? [] : await packsOf(reports);
  const startAt = (route: Place['route']) => {
    const user = satchel.folder('user');
    prepare(satchel, user, {}, { route });
    layIn(user, packs);
    satchel.own(user);
    return () => Window.open(satchel.executablePath, [`--user-data-dir=${user}`]);
  };
  return [
    { name: readingOf(reports), start: startAt({ at: 'report', report: 'BEL-2020' }), painted: '.report-spread' },
    { name: searchOf(reports), start: startAt({ at: 'search', query: 'shelter' }), painted: '.search-quote, .card' },
  ];
}

const readingOf = (reports: number): string => `first report, ${reports.toLocaleString('en')} in the library`;
const searchOf = (reports: number): string => `first answer, ${reports.toLocaleString('en')} in the library`;

async function once(
  { start, painted }: Case,
  watched: boolean,
): Promise<{ soon: number; memory: number | null; idle: number | null }> {
  const window = await start();
  try {
    const soon = (await paintedAt(window, painted)) - window.spawned;
    if (!watched) return { soon, memory: null, idle: null };
    await pause(SETTLES);
    const family = familyOf(window.child.pid ?? 0);
    const memory = memoryOf(family);
    const before = computedBy(family);
    await pause(WATCHED);
    return { soon, memory, idle: ((computedBy(family) - before) * 1_000) / WATCHED };
  } finally {
    await window.close();
  }
}

/** Asked again while the page is only on its way, when there is nobody to answer. */
async function paintedAt(window: Window, painted: string): Promise<number> {
  const until = Date.now() + LONGEST;
  for (;;) {
    const at = z.union([z.number(), z.string()]).safeParse(await window.evaluate(firstPaint(painted)));
    if (typeof at.data === 'number') return at.data;
    if (Date.now() > until) throw new Error(`Nothing of ${painted}. ${at.data ?? ''}`);
    await pause(20);
  }
}

function print(seen: ReadonlyMap<string, Seen>, rounds: number, bytes: { ours: number; empty: number }): void {
  const empty = seen.get('empty window');
  const base = { soon: median(empty?.soon ?? []), memory: median(empty?.memory ?? []) };
  const rows = [...seen].map(([name, { soon, memory, idle }]) => [
    name,
    Math.round(median(soon)),
    `${Math.round(Math.min(...soon))}–${Math.round(Math.max(...soon))}`,
    ratio(median(soon), base.soon),
    megabytes(median(memory)),
    ratio(median(memory), base.memory),
    median(idle).toFixed(1),
  ]);
  const growth = (what: string, of: (reports: number) => string): string[] => {
    const [few, many] = [seen.get(of(190)), seen.get(of(4_000))];
    if (few === undefined || many === undefined) return [];
    const more = (median(many.soon) / median(few.soon) - 1) * 100;
    return [`| ${what} from 190 to 4,000 reports | ${more.toFixed(0)} % more | 10 % |`];
  };
  process.stdout.write(
    [
      `Spawning to painted: medians of ${rounds} rounds, in turns. Memory of all processes (PSS) and computing while idle: the last round.`,
      '',
      '| start | ms | spread | × empty | MB | × empty | ms computed in an idle second |',
      '|---|--:|--:|--:|--:|--:|--:|',
      ...rows.map((row) => `| ${row.join(' | ')} |`),
      '',
      '| | | goal |',
      '|---|--:|--:|',
      ...growth('first report', readingOf),
      ...growth('first answer', searchOf),
      `| unpacked program, ${megabytes(bytes.ours)} MB against ${megabytes(bytes.empty)} MB empty | ${ratio(bytes.ours, bytes.empty)} | 1.35 |`,
      '',
    ].join('\n'),
  );
}

const ratio = (value: number, base: number): string => (value / base).toFixed(2);
const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(0);
const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

function bytesIn(folder: string): number {
  return readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    const at = path.join(folder, entry.name);
    return sum + (entry.isDirectory() ? bytesIn(at) : statSync(at).size);
  }, 0);
}
