import type { History, HistoryRow } from '../../../electron/contract';

/** The newest edition that asks a recommendation again after the year that it is tracked in. */
export function laterOf(history: History, year: number | null): { year: number; passage: string } | null {
  const asked = history.rows.filter((row): row is Extract<HistoryRow, { state: 'asked' }> => row.state === 'asked');
  const [newest] = asked.toSorted((a, b) => b.year - a.year);
  return newest && year !== null && newest.year > year ? { year: newest.year, passage: newest.passage } : null;
}
