/**
 * Which passages answer, and how well. Needs are met rarest first; a passage is looked at again only while it has met
 * all before. For each passage the numbers of one answer lie in arrays that are used again for the next.
 */
import type { Collection, Term } from './collection';
import { BM25 } from './index-format';
import { costOf, type Need, type Needs, sumOf } from './need';
import { passagesWithRow } from './rows';

/** In place of the needs that a passage has met: it must not answer at all. */
const BARRED = 0xffff_ffff;
/** Fewer passages than this have every word: those with most of them are looked for too. */
export const ENOUGH = 20;

export class Matches {
  /** Passages that meet something, the first `length` of `passages`. */
  length = 0;
  passages: Uint32Array;
  readonly scores: Float32Array;
  /** Bit by bit, in the order of the needs: met at all, and met as typed. */
  readonly met: Uint32Array;
  readonly asTyped: Uint32Array;
  #next: Uint32Array;
  readonly #best: Float32Array;
  readonly #collection: Collection;

  constructor(collection: Collection) {
    const { size } = collection;
    this.#collection = collection;
    this.passages = new Uint32Array(size);
    this.scores = new Float32Array(size);
    this.met = new Uint32Array(size);
    this.asTyped = new Uint32Array(size);
    this.#next = new Uint32Array(size);
    this.#best = new Float32Array(size);
  }

  /** Passages that meet every need. */
  all(needs: readonly Need[], leftOut: Needs['leftOut']): void {
    this.#begin(leftOut);
    const order = inOrder(needs);
    let before = 0;
    for (const { need, bit } of order) {
      this.#meet(need, bit, (met) => met === before);
      [this.passages, this.#next] = [this.#next, this.passages];
      before |= bit;
      if (this.length === 0) return;
    }
    if (order.length === 0) this.length = 0;
  }

  /** Passages that meet any of them. */
  any(needs: readonly Need[], leftOut: Needs['leftOut']): void {
    this.#begin(leftOut);
    let length = 0;
    for (const { need, bit } of inOrder(needs)) {
      const found = this.passages;
      this.#meet(need, bit, (met) => met !== BARRED);
      for (let at = 0; at < this.length; at += 1) {
        const passage = this.#next[at] ?? 0;
        if (this.met[passage] === bit) found[length++] = passage;
      }
    }
    this.length = length;
  }

  #begin(leftOut: Needs['leftOut']): void {
    this.length = 0;
    this.met.fill(0);
    this.asTyped.fill(0);
    const { hidden } = this.#collection;
    for (let passage = 0; passage < hidden.length; passage += 1) if (hidden[passage] === 1) this.met[passage] = BARRED;
    for (const words of leftOut) {
      for (const { passage } of passagesWithRow(words, this.#collection)) this.met[passage] = BARRED;
    }
  }

  /** Marks what meets the need among the passages whose needs met so far are `open`; lists them in `#next`. */
  #meet(need: Need, bit: number, open: (met: number) => boolean): void {
    this.length = 0;
    const rarity = this.#collection.rarity(passagesOf(need, this.#collection));
    for (const { term, weight, exact } of need.terms)
      this.#meetByTerm(term, weight * rarity, exact ? bit : 0, bit, open);
    for (const { words, weight } of need.rows) {
      for (const { passage, times } of passagesWithRow(words, this.#collection)) {
        this.#credit(passage, weight * rarity * this.#saturated(times, passage), bit, bit, open);
      }
    }
    const { reports } = need;
    if (!reports) return;
    this.#collection.reports.forEach(({ first, end }, number) => {
      if (!reports.wanted(number)) return;
      for (let passage = first; passage < end; passage += 1)
        this.#credit(passage, reports.weight * rarity, bit, bit, open);
    });
  }

  #meetByTerm(
    { in: words }: Term,
    weight: number,
    exactBit: number,
    bit: number,
    open: (met: number) => boolean,
  ): void {
    const { met, asTyped, scores } = this;
    const [best, next] = [this.#best, this.#next];
    const { lengths, dampening } = this.#collection;
    const factor = weight * (BM25.k1 + 1);
    this.#collection.packs.forEach(({ index, postings, base }, pack) => {
      const word = words[pack];
      if (!word) return;
      index.postings(word, postings);
      const { passages, counts, length } = postings;
      for (let at = 0; at < length; at += 1) {
        const passage = base + (passages[at] ?? 0);
        const already = met[passage] ?? 0;
        const count = counts[at] ?? 0;
        if ((already & bit) !== 0 && already !== BARRED) {
          const score = (factor * count) / ((dampening[lengths[passage] ?? 0] ?? 0) + count);
          const gain = score - (best[passage] ?? 0);
          if (gain > 0) {
            best[passage] = score;
            scores[passage] = (scores[passage] ?? 0) + gain;
          }
          asTyped[passage] = (asTyped[passage] ?? 0) | exactBit;
        } else if (open(already)) {
          const score = (factor * count) / ((dampening[lengths[passage] ?? 0] ?? 0) + count);
          met[passage] = already | bit;
          asTyped[passage] = (asTyped[passage] ?? 0) | exactBit;
          best[passage] = score;
          scores[passage] = already === 0 ? score : (scores[passage] ?? 0) + score;
          next[this.length++] = passage;
        }
      }
    });
  }

  #credit(passage: number, score: number, exactBit: number, bit: number, open: (met: number) => boolean): void {
    const already = this.met[passage] ?? 0;
    if (already === BARRED) return;
    const gain = (already & bit) === 0 ? score : score - (this.#best[passage] ?? 0);
    if ((already & bit) === 0) {
      if (!open(already)) return;
      this.met[passage] = already | bit;
      this.#next[this.length++] = passage;
      if (already === 0) this.scores[passage] = 0;
    } else if (gain <= 0) return;
    this.#best[passage] = score;
    this.scores[passage] = (this.scores[passage] ?? 0) + gain;
    this.asTyped[passage] = (this.asTyped[passage] ?? 0) | exactBit;
  }

  #saturated(count: number, passage: number): number {
    const { lengths, dampening } = this.#collection;
    return ((BM25.k1 + 1) * count) / ((dampening[lengths[passage] ?? 0] ?? 0) + count);
  }
}

function inOrder(needs: readonly Need[]): { need: Need; bit: number; cost: number }[] {
  return needs
    .map((need, at) => ({ need, bit: 1 << at, cost: costOf(need) }))
    .filter(({ need }) => need.required)
    .toSorted((a, b) => a.cost - b.cost);
}

/** About how many passages meet it, by its commonest exact form. */
function passagesOf(need: Need, collection: Collection): number {
  const words = Math.max(0, ...need.terms.map(({ term }) => term.passages));
  if (words > 0 && !need.reports) return words;
  const { reports } = need;
  let own = 0;
  if (reports) {
    collection.reports.forEach(({ first, end }, number) => {
      if (reports.wanted(number)) own += end - first;
    });
  }
  return Math.max(own, words, ...need.rows.map(({ words: each }) => Math.min(...each.map((forms) => sumOf(forms)))));
}
