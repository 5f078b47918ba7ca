/**
 * Demands that were one of two, or became part of one: the lesser half of a split stands among the new ones, that of a
 * merger among the dropped, and both can be told by the words that the greater half lost or gained.
 */
import type { Demand } from './demand';
import { rarityIn } from './likeness';
import type { Rarity } from './likeness';
import type { Pair } from './pairs';

export interface Parts {
  /** A new demand → the older demand that it was a part of. */
  partOf: Map<Demand, Demand>;
  /** A reworded demand → the older demands that went into it besides its own. */
  also: Map<Demand, Demand[]>;
}

/** So many concepts, and such a share of what was lost or of the other demand, must be found again. */
const LEAST_CONCEPTS = 2;
const LEAST_SHARE = 0.5;

export function partsOf(
  from: readonly Demand[],
  to: readonly Demand[],
  changed: readonly Pair[],
  paired: ReadonlySet<Demand>,
): Parts {
  const rarity = rarityIn(from, to);
  const partOf = new Map<Demand, Demand>();
  for (const demand of to.filter((each) => !paired.has(each))) {
    const [whole] = best(changed, ([one, other]) => foundAgain(without(one, other), demand, rarity)) ?? [];
    if (whole !== undefined) partOf.set(demand, whole);
  }
  const also = new Map<Demand, Demand[]>();
  for (const demand of from.filter((each) => !paired.has(each))) {
    const [, whole] = best(changed, ([one, other]) => foundAgain(without(other, one), demand, rarity)) ?? [];
    if (whole !== undefined) also.set(whole, [...(also.get(whole) ?? []), demand]);
  }
  return { partOf, also };
}

type Concepts = Iterable<[concept: string, { telling: number }]>;

function without(demand: Demand, other: Demand): [string, { telling: number }][] {
  return [...demand.concepts].filter(([concept]) => !other.concepts.has(concept));
}

/** @returns the weight found again; 0 where it is too little to say so */
function foundAgain(words: [string, { telling: number }][], demand: Demand, rarity: Rarity): number {
  const weigh = (list: Concepts): number => {
    let weight = 0;
    for (const [concept, { telling }] of list) weight += telling * rarity(concept);
    return weight;
  };
  const found = words.filter(([concept]) => demand.concepts.has(concept));
  const weight = weigh(found);
  const share = weight / Math.min(weigh(words), weigh(demand.concepts));
  return found.length >= LEAST_CONCEPTS && share >= LEAST_SHARE ? weight : 0;
}

function best<T>(of: readonly T[], value: (each: T) => number): T | undefined {
  let found: T | undefined;
  let most = 0;
  for (const each of of) {
    const its = value(each);
    if (its > most) [found, most] = [each, its];
  }
  return found;
}
