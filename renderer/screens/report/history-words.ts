import type { History, HistoryRow, HistorySummary } from '../../../electron/contract';
import { tierWords } from '../../parts/tier-badge';
import { wordsNow } from '../../parts/runs';
import { say, sayList } from '../../words';
import { listed } from '../search/lists';

/** "Asked every year since 2017" */
export function summaryWords(summary: HistorySummary): string {
  switch (summary.kind) {
    case 'every-year':
      return say('history.every-year', { year: String(summary.since) });
    case 'since':
      return say('history.since', { year: String(summary.since) });
    case 'new':
      return say('history.new', { year: String(summary.year) });
    case 'in':
      return say('history.in', { years: listed(summary.years.map(String)) });
    default:
      return summary satisfies never;
  }
}

export type AskedRow = Extract<HistoryRow, { state: 'asked' }>;

/** "Same as 2018", "Reworded" */
export function noteWords({ note, before }: AskedRow): string {
  if (note === 'first-asked') return say('history.first-asked');
  if (note === 'asked-again') return say('history.asked-again');
  return note === 'reworded' ? say('history.reworded') : say('history.same', { year: String(before?.year) });
}

/** "Part of EXA-2018-4", "Also EXA-2018-5" */
export function partWords({ partOf, also }: AskedRow): string[] {
  return [
    ...(partOf === null ? [] : [say('history.part-of', { id: partOf })]),
    ...(also.length === 0 ? [] : [say('history.also', { ids: listed(also) })]),
  ];
}

/** What a line says that holds no wording. Its years are neighbours, newest first. */
export function absenceWords(row: Exclude<HistoryRow, AskedRow>): string {
  const years = yearsOf(row);
  const values = { n: years.length, year: String(years[0]), first: String(years.at(-1)), last: String(years[0]) };
  switch (row.state) {
    case 'not-asked':
      return years.length > 2
        ? say('history.not-asked-from', values)
        : say('history.not-asked', { years: listed(years.map(String)) });
    case 'no-recommendations':
      return say('history.no-recommendations', values);
    case 'not-here':
      return say('history.not-here', values);
    case 'damaged':
      return say('history.damaged', values);
    default:
      return row satisfies never;
  }
}

export const yearsOf = (row: HistoryRow): number[] => {
  if (row.state === 'asked') return [row.year];
  return 'years' in row ? row.years : row.editions.map(({ year }) => year);
};

/** The whole history as plain text, to be pasted anywhere. */
export function historyAsText(title: string, { rows }: History): string {
  const lines = rows.map((row) => {
    if (row.state !== 'asked')
      return say('history.text-absent', { year: String(yearsOf(row)[0]), words: absenceWords(row) });
    const about = [say(tierWords(row.tier)), noteWords(row), ...partWords(row)];
    return say('history.text-asked', {
      year: String(row.year),
      id: row.passage,
      about: sayList(about),
      words: wordsNow(row.runs),
    });
  });
  return [title, ...lines, say('history.matched-only')].join('\n\n');
}
