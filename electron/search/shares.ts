/** How much of a query some of its words are: a rare word more than one that is nearly everywhere. */
import type { Collection } from './collection';
import type { Matches } from './matching';
import { begunIn, everyNeed, type Need, rowAtMost } from './need';

/** What a passage with a neighbour of a word has of it. */
const NEAR = 0.75;

export class Shares {
  readonly #weights: readonly number[];
  readonly #all: number;
  readonly #every: number;
  readonly #met: Uint32Array;
  readonly #near: Uint32Array;

  constructor({ met, near }: Matches, needs: readonly Need[], collection: Collection) {
    this.#weights = weightsOf(needs, collection);
    this.#all = this.#weights.reduce((sum, weight) => sum + weight, 0);
    this.#every = everyNeed(needs);
    this.#met = met;
    this.#near = near;
  }

  /** Of the needs that are given bit by bit, their part of all that are required: from 0 to 1. */
  of(needs: number): number {
    let sum = 0;
    for (let at = 0, left = needs; left !== 0; at += 1, left >>>= 1) {
      if ((left & 1) === 1) sum += this.#weights[at] ?? 0;
    }
    return this.#all === 0 ? 0 : sum / this.#all;
  }

  /** Of a passage that does not have every word: what it has by neighbours of those that it lacks. */
  nearly(passage: number): number {
    return NEAR * this.of(this.#near[passage]! & this.#every & ~this.#met[passage]!);
  }
}

/** Of what no passage has nobody knows how much it tells: it counts as the commonest of the other words. */
function weightsOf(needs: readonly Need[], collection: Collection): number[] {
  const passages = needs.map((need) => (need.required ? commonness(need, collection) : null));
  const known = passages.flatMap((each) => (each !== null && each > 0 ? collection.rarity(each) : []));
  const least = known.length > 0 ? Math.min(...known) : 1;
  return passages.map((each) => (each === null ? 0 : each === 0 ? least : collection.rarity(each)));
}

/** About how many passages meet the need: as many as have its commonest word, or are of its reports. */
export function commonness({ terms, rows, begun, reports }: Need, collection: Collection): number {
  let most = 0;
  for (const { term } of terms) most = Math.max(most, term.passages);
  for (const { words } of rows) most = Math.max(most, rowAtMost(words));
  most = Math.max(most, begunIn(begun));
  if (!reports) return most;
  let own = 0;
  collection.reports.forEach(({ first, end }, number) => {
    if (reports.wanted(number)) own += end - first;
  });
  return Math.max(own, most);
}
