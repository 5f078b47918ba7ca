import type { Hit } from '../../../electron/contract';
import { FIRST_RECOMMENDATIONS } from './narrowing';

/** Recommendations of one report that stand together in the results. */
export interface Group {
  key: string;
  report: string;
  /** They lack some word of the query. */
  partial: boolean;
  hits: Hit[];
  /** Place of the first hit among all, from 0. */
  from: number;
}

/**
 * Hits by report, in the order of each report's first hit. When more hits come, the groups that stand already stay as
 * they are and the others follow, so that nothing moves under the reader's eyes; a report may then come twice.
 */
export function groupsOf(hits: readonly Hit[]): Group[] {
  const groups: Group[] = [];
  let batch = new Map<string, Group>();
  let end = FIRST_RECOMMENDATIONS;
  hits.forEach((hit, index) => {
    if (index === end) {
      batch = new Map();
      end *= 2;
    }
    const partial = hit.without.length > 0;
    const name = `${hit.report}${partial ? '-partly' : ''}`;
    const previous = groups.at(-1);
    const mine =
      batch.get(name) ??
      (previous && previous.report === hit.report && previous.partial === partial ? previous : undefined);
    if (mine) mine.hits.push(hit);
    else groups.push({ key: `${name}-${end}`, report: hit.report, partial, hits: [hit], from: 0 });
    const group = mine ?? groups.at(-1);
    if (group) batch.set(name, group);
  });
  let from = 0;
  for (const group of groups) {
    group.from = from;
    from += group.hits.length;
  }
  return groups;
}

/** Index of the first group whose hits lack some word, where it follows groups that lack none; -1 where it does not. */
export function firstPartial(groups: readonly Group[]): number {
  const first = groups.findIndex(({ partial }) => partial);
  return first > 0 ? first : -1;
}
