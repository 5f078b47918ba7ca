import type { Pick } from '../../../electron/contract';
import { numberOf, reportIdOf } from '../../../data/model';

/** A recommendation that was taken out while the page is shown, and the place that it had. */
export interface Taken {
  pick: Pick;
  at: number;
}

export interface Placed {
  pick: Pick;
  /** Only its line stands there, with "Undo". */
  taken: boolean;
}

/** Those in the selection, with those taken out still standing where they were. */
export function placedOf(picks: readonly Pick[], taken: readonly Taken[]): Placed[] {
  const inside = new Set(picks.map(({ passage }) => passage));
  const placed: Placed[] = picks.map((pick) => ({ pick, taken: false }));
  const gone = taken.filter(({ pick }) => !inside.has(pick.passage)).toSorted((a, b) => a.at - b.at);
  for (const { pick, at } of gone) placed.splice(at, 0, { pick, taken: true });
  return placed;
}

export interface ReportGroup {
  report: string;
  first: Pick;
  placed: Placed[];
}

/** By country, then edition, then as printed in the report: the order in which the document prints them. */
export function byReport(placed: readonly Placed[], language: string): ReportGroup[] {
  const groups = new Map<string, ReportGroup>();
  for (const each of placed.toSorted((a, b) => comparePicks(a.pick, b.pick, language))) {
    const report = reportIdOf(each.pick.passage);
    const group = groups.get(report);
    if (group) group.placed.push(each);
    else groups.set(report, { report, first: each.pick, placed: [each] });
  }
  return [...groups.values()];
}

function comparePicks(a: Pick, b: Pick, language: string): number {
  return (
    (a.country?.name ?? a.passage).localeCompare(b.country?.name ?? b.passage, language) ||
    (a.edition?.year ?? 0) - (b.edition?.year ?? 0) ||
    numberOf(a.passage) - numberOf(b.passage)
  );
}
