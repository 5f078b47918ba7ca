/** How well recommendations are matched between editions, on invented series of which the truth is known. */
import { compareReports } from '../../electron/compare/comparison';
import { historyOf } from '../../electron/compare/history';
import type { Report } from '../../data/model';
import { seriesOf, type Asked, type Change } from './comparing-series/series';
import { yearlySeriesOf } from './comparing-series/yearly';
import { HELD_OUT, SEEN, type Topic } from './comparing-series/yearly-phrases';

const GOALS = { precision: 0.95, recall: 0.9 };
/** Other series than those that were looked at while the matcher was made. */
const FIRST_SEED = 101;
const SERIES = 60;
const EDITIONS = 6;
const RECOMMENDATIONS = 12;
const YEARLY_RECOMMENDATIONS = 10;
const FIRST_YEAR = 2004;

/** What was found of what is true. */
class Score {
  right = 0;
  wrong = 0;
  missed = 0;
  get precision(): number {
    return this.right / (this.right + this.wrong);
  }
  get recall(): number {
    return this.right / (this.right + this.missed);
  }
  count(found: string | undefined, truth: string | undefined): void {
    if (found !== undefined && found === truth) this.right += 1;
    else {
      if (found !== undefined) this.wrong += 1;
      if (truth !== undefined) this.missed += 1;
    }
  }
}

/** Prints precision and recall; sets a failing exit status below the goals. */
export async function run(): Promise<void> {
  const neighbours = new Score();
  const byChange = new Map<Change, Score>();
  const gaps = new Score();
  for (let seed = FIRST_SEED; seed < FIRST_SEED + SERIES; seed += 1) {
    const series = seriesOf(seed, EDITIONS, RECOMMENDATIONS);
    const reports = series.map(reportOf);
    judgeNeighbours(series, reports, neighbours, byChange);
    judgeGaps(series, reports, gaps);
  }
  print(`${SERIES} series of ${EDITIONS} editions, near misses by design`, neighbours);
  for (const [change, score] of byChange)
    console.log(`  ${change.padEnd(10)} ${percent(score.recall)} of ${score.right + score.missed} found`);
  print('Asked again after a gap', gaps);
  const heldOut = judgeYearly('Yearly changes, topics held out', HELD_OUT);
  judgeYearly('Yearly changes, topics looked at', SEEN);
  console.log(`21 editions of 20 recommendations matched in ${timeOfLongSeries().toFixed(0)} ms`);
  const missed = [neighbours, heldOut].some(
    ({ precision, recall }) => precision < GOALS.precision || recall < GOALS.recall,
  );
  console.log(
    `Goals: precision ${percent(GOALS.precision)}, recall ${percent(GOALS.recall)}: ${missed ? 'missed' : 'met'}`,
  );
  if (missed) process.exitCode = 1;
}

function judgeNeighbours(series: Asked[][], reports: Report[], all: Score, byChange: Map<Change, Score>): void {
  for (const [at, report] of reports.entries()) {
    const before = reports[at - 1];
    if (before === undefined) continue;
    const { kept, changed } = compareReports(before, report);
    const found = new Map([...kept, ...changed].map(([from, to]) => [to, from]));
    for (const [place, { demand, by }] of (series[at] ?? []).entries()) {
      const partner = found.get(idOf(at, place));
      const truth = placeOf(series, at - 1, demand);
      all.count(partner, truth);
      if (truth === undefined) continue;
      const score = byChange.get(by) ?? new Score();
      byChange.set(by, score);
      score.count(partner, truth);
    }
  }
}

/** Only what the edition before did not ask: all else is judged above. */
function judgeGaps(series: Asked[][], reports: Report[], score: Score): void {
  const histories = historyOf(reports);
  for (const [at, edition] of series.entries())
    for (const [place, { demand }] of edition.entries()) {
      if (placeOf(series, at - 1, demand) !== undefined) continue;
      const id = idOf(at, place);
      const row = histories.get(id)?.rows.find((each) => each.state === 'asked' && each.passage === id);
      const again = row?.state === 'asked' && row.before !== null && row.before.year < FIRST_YEAR + at - 1;
      let truth: string | undefined;
      for (let earlier = at - 2; earlier >= 0 && truth === undefined; earlier -= 1)
        truth = placeOf(series, earlier, demand);
      score.count(again ? row.before?.passage : undefined, truth);
    }
}

/** In the manner of real yearly changes. */
function judgeYearly(what: string, topics: readonly Topic[]): Score {
  const score = new Score();
  for (let seed = 1; seed <= SERIES; seed += 1) {
    const series = yearlySeriesOf(topics, seed, EDITIONS, YEARLY_RECOMMENDATIONS);
    judgeNeighbours(series, series.map(reportOf), score, new Map());
  }
  print(what, score);
  return score;
}

function timeOfLongSeries(): number {
  const reports = seriesOf(7, 21, 20).map(reportOf);
  historyOf(reports);
  const start = performance.now();
  historyOf(reports);
  return performance.now() - start;
}

const idOf = (edition: number, place: number): string => `EXA-${FIRST_YEAR + edition}-${place + 1}`;

function placeOf(series: Asked[][], edition: number, demand: number): string | undefined {
  const place = series[edition]?.findIndex((asked) => asked.demand === demand) ?? -1;
  return place === -1 ? undefined : idOf(edition, place);
}

function reportOf(edition: Asked[], at: number): Report {
  return {
    id: `EXA-${FIRST_YEAR + at}`,
    country: { code: 'EXA', name: 'Exampleland' },
    edition: { year: FIRST_YEAR + at },
    tier: '2',
    language: 'en',
    source: { statement: null, file: 'invented.txt', sha256: '0'.repeat(64) },
    sections: [
      {
        kind: 'recommendations',
        heading: 'Prioritized Recommendations',
        passages: edition.map(({ text }, place) => ({ id: idOf(at, place), text })),
      },
    ],
  };
}

function print(what: string, score: Score): void {
  const { right, wrong, missed } = score;
  console.log(
    `${what}: precision ${percent(score.precision)}, recall ${percent(score.recall)} (${right} right, ${wrong} wrong, ${missed} missed)`,
  );
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
