/** How alike two demands are, and from where on they count as one demand in other words. */
import type { Demand } from './demand';

/** How much a concept tells by being rare in the reports compared: 1 in one demand, little in nearly all. */
export type Rarity = (concept: string) => number;

export function rarityIn(one: readonly Demand[], other: readonly Demand[]): Rarity {
  // A demand that both editions hold makes its words no more common: the greater count counts, not the sum.
  const holding = new Map<string, number>();
  for (const demands of [one, other])
    for (const [concept, count] of countsIn(demands)) holding.set(concept, Math.max(count, holding.get(concept) ?? 0));
  const all = Math.max(one.length, other.length, 1);
  const rarities = new Map<string, number>();
  for (const [concept, count] of holding) rarities.set(concept, Math.log(1 + all / count) / Math.log(1 + all));
  return (concept) => rarities.get(concept) ?? 1;
}

function countsIn(demands: readonly Demand[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { concepts } of demands)
    for (const concept of concepts.keys()) counts.set(concept, (counts.get(concept) ?? 0) + 1);
  return counts;
}

/** From this likeness on, two demands may be one in other words. */
export const THRESHOLD = 0.5;

/**
 * What one demand says more than the other counts little: it is wider. What each says in place of the other's words
 * counts in full: it is about something else.
 */
const INSTEAD = 1;
const MORE = 0.2;
/** However much is added, so many times what is shared is the most that counts against it. */
const MORE_AT_MOST = 3;
/** Factors for what speaks against one demand although many words are shared. */
const OTHER_ORDER = 0.85;
const RIVALS = 0.55;
const OTHER_NAMES = 0.6;
const OTHER_OBJECT = 0.7;
const OPPOSITE = 0.4;

/** @returns 0 (nothing shared) to 1 (the same concepts in the same order), the same for both directions */
export function likeness(one: Demand, other: Demand, rarity: Rarity): number {
  const shared = sharedWeights(one, other, rarity);
  const weight = sum(shared.map((each) => each.weight));
  if (weight === 0) return 0;
  const left = weightWithout(one, other, rarity);
  const right = weightWithout(other, one, rarity);
  const instead = INSTEAD * Math.min(left, right);
  const more = MORE * Math.min(Math.max(left, right), MORE_AT_MOST * weight);
  const denied = left === 0 && right === 0 && one.denied !== other.denied ? OPPOSITE : 1;
  return (weight / (weight + instead + more)) * orderFactor(shared, weight) * factorAgainst(one, other) * denied;
}

interface Shared {
  weight: number;
  /** Where the other demand has it. */
  place: number;
}

function sharedWeights(one: Demand, other: Demand, rarity: Rarity): Shared[] {
  const shared: Shared[] = [];
  for (const [concept, { telling }] of one.concepts) {
    const its = other.concepts.get(concept);
    if (its !== undefined) shared.push({ weight: ((telling + its.telling) / 2) * rarity(concept), place: its.place });
  }
  return shared;
}

function weightWithout(demand: Demand, other: Demand, rarity: Rarity): number {
  let weight = 0;
  for (const [concept, { telling }] of demand.concepts)
    if (!other.concepts.has(concept)) weight += telling * rarity(concept);
  return weight;
}

/** By the share of the shared weight that stands in the same order: the heaviest run of rising places. */
function orderFactor(shared: readonly Shared[], all: number): number {
  const upTo: number[] = [];
  for (const { weight, place } of shared) {
    let before = 0;
    for (const [at, heaviest] of upTo.entries())
      if ((shared[at]?.place ?? place) < place) before = Math.max(before, heaviest);
    upTo.push(before + weight);
  }
  return OTHER_ORDER + (1 - OTHER_ORDER) * (Math.max(...upTo) / all);
}

function factorAgainst(one: Demand, other: Demand): number {
  let factor = 1;
  if (one.rivals.some((named, row) => areApart(named, other.rivals[row]))) factor *= RIVALS;
  if (areApart(one.names, other.names)) factor *= OTHER_NAMES;
  if (one.object !== null && other.object !== null)
    if (!other.concepts.has(one.object) && !one.concepts.has(other.object)) factor *= OTHER_OBJECT;
  if (areOpposite(one, other)) factor *= OPPOSITE;
  return factor;
}

/** More of a thing, and less of it. */
const areOpposite = ({ turned: one }: Demand, { turned: other }: Demand): boolean =>
  one !== null && other !== null && one.what === other.what && one.less !== other.less;

/** Both name something, and nothing in common. */
function areApart(one: ReadonlySet<string>, other: ReadonlySet<string> | undefined): boolean {
  if (other === undefined || one.size === 0 || other.size === 0) return false;
  return [...one].every((each) => !other.has(each));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
