/** Two editions of one country: which recommendations stayed, were reworded, came and went. */
import type { Report } from '../../data/model';
import { demandsOf } from './demand';
import type { Demand } from './demand';
import { pairsOf } from './pairs';
import type { Pair } from './pairs';

/** Each recommendation of a report stands in exactly one place on its side. */
export interface Comparison {
  from: string;
  to: string;
  /** The same words, wherever they stand; in the order of `to`. */
  kept: [from: string, to: string][];
  /** The same demand in other words, wider or narrower; in the order of `to`. */
  changed: [from: string, to: string][];
  added: string[];
  dropped: string[];
}

/** Matched by wording. Comparing the other way round gives the mirror image. */
export function compareReports(from: Report, to: Report): Comparison {
  const [older, newer] = [demandsOf(from), demandsOf(to)];
  const { kept, changed } = pairsOf(older, newer);
  const paired = new Set([...kept, ...changed].flat());
  const alone = (demands: Demand[]): string[] => demands.filter((each) => !paired.has(each)).map(({ id }) => id);
  return {
    from: from.id,
    to: to.id,
    kept: idsOf(kept),
    changed: idsOf(changed),
    added: alone(newer),
    dropped: alone(older),
  };
}

function idsOf(pairs: Pair[]): [string, string][] {
  return pairs.map(([one, other]) => [one.id, other.id]);
}
