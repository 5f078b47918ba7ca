/**
 * How soon Satchel is there, what it weighs and whether it rests, each against an empty Electron window in the same run:
 * the release's twin for tests, since the release lets nobody look in, started in turns with the empty one in the same
 * Electron. `--rounds N`, `--reports 1,190,4000`, `--write`: the figures go into docs/starting.md.
 */
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { ensureDisplay } from '../../build/display';
import { packagedFolder, packagedProgram } from '../../build/packaged';
import { launchable } from '../../build/plain-user';
import type { Place } from '../../electron/contract';
import { prepare } from '../e2e/launch';
import { machineNow, writeFigures } from '../measuring/figures';
import { layIn, packsOf } from '../measuring/packs';
import { computedBy, familyOf, memoryOf } from '../measuring/processes';
import { Window } from '../measuring/window';
import { emptyProgram } from './starting/empty-program';
import { tables } from './starting/tables';
import type { Seen } from './starting/tables';
import { weightsOf } from './starting/weights';

const SIZES = '1,190,4000';
/** Milliseconds that a window stands before it is looked at, and is then watched doing nothing. */
const SETTLES = 3_000;
const WATCHED = 20_000;
/** Milliseconds until what is not painted is given up. */
const LONGEST = 20_000;

interface Case extends Pick<Seen, 'what' | 'reports'> {
  start: () => Promise<Window>;
  /** CSS of what must be painted. */
  painted: string;
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
    options: {
      rounds: { type: 'string', default: '9' },
      reports: { type: 'string', default: SIZES },
      write: { type: 'boolean', default: false },
    },
  });
  const rounds = Number(values.rounds);
  const machine = machineNow();
  await ensureDisplay();
  const empty = await emptyProgram();
  const cases = [emptyCase(empty.program)];
  for (const reports of values.reports.split(',').map(Number)) cases.push(...(await satchelCases(reports)));
  const seen = cases.map(({ what, reports }): Seen => ({ what, reports, soon: [], memory: 0, idle: 0 }));
  // The first round is not counted: files come into the system's memory, and the program learns which packs it has.
  for (let round = 0; round <= rounds; round += 1) {
    for (const [at, each] of cases.entries()) {
      const window = await each.start();
      try {
        const soon = (await paintedAt(window, each.painted)) - window.spawned;
        if (round === 0) await pause(SETTLES);
        else seen[at]?.soon.push(soon);
        if (round === rounds) Object.assign(seen[at] ?? {}, await atRest(window));
      } finally {
        await window.close();
      }
    }
  }
  const weights = weightsOf({ ours: packagedFolder('release'), empty: empty.folder });
  const said = `${machine}\n\n${tables(seen, rounds, weights)}\n`;
  process.stdout.write(said);
  if (values.write) writeFigures('docs/starting.md', 'figures', said);
}

function emptyCase(program: string): Case {
  const { executablePath, folder } = launchable(program);
  const user = folder('empty');
  const start = () => Window.open(executablePath, [`--user-data-dir=${user}`]);
  return { what: 'empty', reports: 0, start, painted: 'p' };
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
  const report = startAt({ at: 'report', report: 'BEL-2020' });
  const answer = startAt({ at: 'search', query: 'shelter' });
  return [
    { what: 'report', reports, start: report, painted: '.report-spread' },
    { what: 'answer', reports, start: answer, painted: '.search-quote, .card' },
  ];
}

/** What a window that stands takes when nothing is done. */
async function atRest(window: Window): Promise<Pick<Seen, 'memory' | 'idle'>> {
  await pause(SETTLES);
  const family = familyOf(window.child.pid ?? 0);
  const memory = memoryOf(family);
  const before = computedBy(family);
  await pause(WATCHED);
  return { memory, idle: ((computedBy(family) - before) * 1_000) / WATCHED };
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

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
