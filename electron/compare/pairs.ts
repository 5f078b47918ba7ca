/** Which demand of one edition is which of another. */
import { LIMITS } from '../../data/limits';
import { bestAssignment } from './assignment';
import type { Demand } from './demand';
import { THRESHOLD, likeness, rarityIn } from './likeness';

export type Pair = [from: Demand, to: Demand];

export interface Pairs {
  /** The same words. */
  kept: Pair[];
  /** Alike enough, and of all ways to pair them the one that is most alike as a whole. */
  changed: Pair[];
}

/** Both lists in the order of `to`. The other way round gives the same pairs. */
export function pairsOf(from: readonly Demand[], to: readonly Demand[]): Pairs {
  const kept = sameWordsPairs(from, to);
  const done = new Set(kept.flat());
  const rarity = rarityIn(from, to);
  const changed = bestPairs(
    from.filter((demand) => !done.has(demand)),
    to.filter((demand) => !done.has(demand)),
    (one, other) => likeness(one, other, rarity),
  );
  return { kept, changed };
}

/** Where an edition says the same twice, the first goes with the first. */
function sameWordsPairs(from: readonly Demand[], to: readonly Demand[]): Pair[] {
  const waiting = new Map<string, Demand[]>();
  for (const demand of from) waiting.set(demand.key, [...(waiting.get(demand.key) ?? []), demand]);
  return to.flatMap((demand): Pair[] => {
    const first = waiting.get(demand.key)?.shift();
    return first === undefined ? [] : [[first, demand]];
  });
}

/** A pair wins what its likeness exceeds the threshold by; the pairing that wins most is taken; none beyond the limit. */
export function bestPairs(
  from: readonly Demand[],
  to: readonly Demand[],
  likenessOf: (one: Demand, other: Demand) => number,
): Pair[] {
  if (from.length * to.length > LIMITS.comparedRecommendations) return [];
  // The shorter side looks for partners, as that is quicker. Which of two pairings that win the same is found must not
  // depend on which edition was named first.
  if (from.length > to.length || (from.length === to.length && (from[0]?.id ?? '') > (to[0]?.id ?? '')))
    return inOrderOf(
      to,
      bestPairs(to, from, (one, other) => likenessOf(other, one)).map(([one, other]) => [other, one]),
    );
  const gains = from.map((one) => to.map((other) => Math.max(0, likenessOf(one, other) - THRESHOLD)));
  const pairs = bestAssignment(gains).flatMap(([row, column]): Pair[] => {
    const [one, other] = [from[row], to[column]];
    return one === undefined || other === undefined ? [] : [[one, other]];
  });
  return inOrderOf(to, pairs);
}

function inOrderOf(to: readonly Demand[], pairs: Pair[]): Pair[] {
  const places = new Map(to.map((demand, place) => [demand, place]));
  return pairs.toSorted(([, one], [, other]) => (places.get(one) ?? 0) - (places.get(other) ?? 0));
}
