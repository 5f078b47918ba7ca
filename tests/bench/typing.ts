/**
 * The packaged program with a small and a large library: from the key press to the painted results for what is then in
 * the field, and beside it what a key takes to show in a plain field of the same page. Options: `--reports 190,4000`,
 * `--write`: the figures go into docs/search.md.
 */
import { parseArgs } from 'node:util';
import { ensureDisplay } from '../../build/display';
import { packagedProgram } from '../../build/packaged';
import { launchable } from '../../build/plain-user';
import { launch, prepare } from '../e2e/launch';
import { machineNow, writeFigures } from '../measuring/figures';
import { layIn, packsOf } from '../measuring/packs';
import { QUERIES } from './searching/keystrokes';
import { type Shown, Typist } from './typing/typist';

/** What the keys of an American keyboard write. */
const TYPED = QUERIES.filter((query) => /^[\x20-\x7e]+$/.test(query));
/** The plain field gets every third query: enough to know it by. */
const PLAIN_EACH = 3;
const WORST = 5;

interface Key extends Shown {
  typed: string;
}

interface Measured {
  reports: number;
  answers: Key[];
  plain: Key[];
}

export async function run(options: string[]): Promise<void> {
  const { values } = parseArgs({
    args: options,
    options: { reports: { type: 'string', default: '190,4000' }, write: { type: 'boolean', default: false } },
  });
  const machine = machineNow();
  await ensureDisplay();
  const measured: Measured[] = [];
  for (const reports of values.reports.split(',').map(Number)) measured.push(await measuredWith(reports));
  const said = `${machine} ${TYPED.length} queries, letter by letter, each when the results for the letters before stood.\n\n${table(measured)}`;
  console.log(said);
  for (const { reports, answers } of measured) console.log(`\n${slowest(reports, answers)}`);
  if (values.write) writeFigures('docs/search.md', 'typing figures', said);
}

async function measuredWith(reports: number): Promise<Measured> {
  const satchel = launchable(packagedProgram('twin'));
  const user = satchel.folder('user');
  prepare(satchel, user);
  layIn(user, await packsOf(reports));
  satchel.own(user);
  const { app, page } = await launch(satchel, user);
  try {
    await page.getByLabel('Find a country').waitFor();
    const typist = await Typist.at(page);
    // Not counted: the index is opened meanwhile.
    await typist.search('begun');
    const measured: Measured = { reports, answers: [], plain: [] };
    for (const [at, query] of TYPED.entries()) {
      measured.answers.push(...keys(query, await typist.search(query)));
      if (at % PLAIN_EACH === 0) measured.plain.push(...keys(query, await typist.plainly(query)));
    }
    return measured;
  } finally {
    await app.close();
  }
}

const keys = (query: string, shown: readonly Shown[]): Key[] =>
  shown.map((each, at) => ({ ...each, typed: query.slice(0, at + 1) }));

function table(measured: readonly Measured[]): string {
  const rows = measured.flatMap(({ reports, answers, plain }) => [
    row(`${reports.toLocaleString('en')} reports: results painted`, answers, ({ painted }) => painted),
    row('the answer is in the page', answers, ({ changed }) => changed),
    row('plain field: letter painted', plain, ({ painted }) => painted),
    row('the letter is in the page', plain, ({ changed }) => changed),
  ]);
  return ['| from the key press, ms | keys | p50 | p95 | worst |', '|---|--:|--:|--:|--:|', ...rows].join('\n');
}

function row(what: string, all: readonly Key[], of: (key: Key) => number): string {
  const sorted = all.map(of).toSorted((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN).toFixed(1);
  return `| ${what} | ${sorted.length} | ${at(0.5)} | ${at(0.95)} | ${at(1)} |`;
}

function slowest(reports: number, answers: readonly Key[]): string {
  const last = answers.toSorted((a, b) => b.painted - a.painted).slice(0, WORST);
  const lines = last.map(({ typed, changed, painted }) => `  ${painted.toFixed(1)} (${changed.toFixed(1)})  ${typed}`);
  return [`The slowest with ${reports} reports, painted (in the page):`, ...lines].join('\n');
}
