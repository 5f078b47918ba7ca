import type { Entry, Route } from '../../electron/contract';

export type CompareRoute = Extract<Route, { at: 'compare' }>;

/**
 * A report beside the edition before it, or where there is none, the one after; the older first. Alone it is compared
 * with itself, and the page says that there is only one.
 *
 * @param editions of its country, newest first
 */
export function editionsRoute(report: string, editions: readonly Entry[]): CompareRoute {
  const at = editions.findIndex(({ id }) => id === report);
  const older = editions[at + 1];
  if (older !== undefined) return { at: 'compare', from: older.id, to: report };
  return { at: 'compare', from: report, to: editions[at - 1]?.id ?? report };
}

/** The editions in the order of these, or what is nearest to a year: that edition, else the newest. */
export const editionOf = (editions: readonly Entry[], year: number | undefined): Entry | undefined =>
  editions.find(({ edition }) => edition?.year === year) ?? editions[0];
