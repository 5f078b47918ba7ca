/**
 * Which passages answer, and how well. Needs are met rarest first; a passage is looked at again only while it has met
 * all before. For each passage the numbers of one answer lie in arrays that are used again for the next.
 */
import type { Collection, OpenPack } from './collection';
import { Closeness } from './closeness';
import { Tallies } from './facets';
import { BM25 } from './index-format';
import { costOf, type Need, type Needs, WEIGHT } from './need';
import type { Bits, IndexedWord } from './packed-index';
import { nearbyWords } from './nearby-words';
import { passagesWithRow } from './rows';
import { commonness } from './shares';

/** In place of the needs that a passage has met: it must not answer at all. */
const BARRED = 0xffff_ffff;

/** Where a word is in so many times as many passages as are still open, only those are looked up. */
const WORTH_JUMPING = 64;

/** What is being met: the need's bit, and the needs that a passage must have met before; null when any will do. */
interface Round {
  bit: number;
  before: number | null;
}

export class Matches {
  /** Passages that meet something, the first `length` of `passages`. */
  length = 0;
  passages: Uint32Array;
  readonly scores: Float32Array;
  /** Bit by bit, in the order of the needs: met at all, and met as typed. */
  readonly met: Uint32Array;
  readonly asTyped: Uint32Array;
  /** Needs of which it has a neighbour; known where any need will do. */
  readonly near: Uint32Array;
  readonly closeness: Closeness;
  readonly tallies: Tallies;
  /** Room for four lists of passages. */
  readonly groups: readonly Uint32Array[];
  #found: Uint32Array;
  /** Passages that met all needs before this round. */
  #openLength = 0;
  readonly #best: Float32Array;
  readonly #collection: Collection;

  constructor(collection: Collection) {
    const { size } = collection;
    this.#collection = collection;
    this.closeness = new Closeness(collection);
    this.tallies = new Tallies(collection);
    this.groups = Array.from({ length: 4 }, () => new Uint32Array(size));
    this.passages = new Uint32Array(size);
    this.scores = new Float32Array(size);
    this.met = new Uint32Array(size);
    this.asTyped = new Uint32Array(size);
    this.near = new Uint32Array(size);
    this.#found = new Uint32Array(size);
    this.#best = new Float32Array(size);
  }

  /** Passages that meet every need. */
  all(needs: readonly Need[], leftOut: Needs['leftOut']): void {
    this.#begin(leftOut);
    let before = 0;
    const wanted = inOrder(needs);
    for (const { need, bit } of wanted) {
      this.#meet(need, { bit, before }, wanted.length === 1);
      [this.passages, this.#found] = [this.#found, this.passages];
      before |= bit;
      if (this.length === 0) return;
    }
  }

  /** Passages that meet any of them. */
  any(needs: readonly Need[], leftOut: Needs['leftOut']): void {
    this.#begin(leftOut);
    let length = 0;
    const wanted = inOrder(needs);
    for (const { need, bit } of wanted) {
      this.#meet(need, { bit, before: null }, wanted.length === 1);
      for (let at = 0; at < this.length; at += 1) {
        const passage = this.#found[at] ?? 0;
        if (this.met[passage] === bit) this.passages[length++] = passage;
      }
    }
    this.length = length;
    this.near.fill(0);
    for (const { need, bit } of wanted) this.#addNearby(need, bit, false);
  }

  /** After `any`: passages that have none of the words, but neighbours of them. */
  neighbours(needs: readonly Need[]): void {
    for (const { need, bit } of inOrder(needs)) this.#addNearby(need, bit, true);
  }

  /** For passages that have other words and lack this one, or that have none. */
  #addNearby({ about }: Need, bit: number, alone: boolean): void {
    const { met, near, scores } = this;
    const collection = this.#collection;
    const found = this.length;
    if (about === null || (found === 0 && !alone)) return;
    const forms = [...nearbyWords(about)].flatMap((text) => collection.relatives(text));
    if (forms.length === 0) return;
    const best = this.#best.fill(0);
    for (const { term } of new Map(forms.map((form) => [form.term.text, form])).values()) {
      const weight = WEIGHT.nearby * collection.rarity(term.passages) * (BM25.k1 + 1);
      term.in.forEach((word, number) => {
        const pack = collection.packs[number];
        if (!word || !pack) return;
        const { index, postings, base } = pack;
        if (alone) index.postings(word, postings);
        else index.somePostings(word, this.passages, found, base, postings);
        for (let at = 0; at < postings.length; at += 1) {
          const passage = base + postings.passages[at]!;
          const already = met[passage]!;
          if (alone ? already !== 0 : already === 0 || already === BARRED || (already & bit) !== 0) continue;
          if (alone && near[passage] === 0) {
            this.passages[this.length++] = passage;
            scores[passage] = 0;
            this.asTyped[passage] = 0;
          }
          near[passage]! |= bit;
          const count = postings.counts[at]!;
          const score = (weight * count) / (collection.dampening[collection.lengths[passage]!]! + count);
          if (score <= best[passage]!) continue;
          scores[passage]! += score - best[passage]!;
          best[passage] = score;
        }
      });
    }
  }

  #begin(leftOut: Needs['leftOut']): void {
    this.length = 0;
    this.met.fill(0);
    this.#collection.hidden?.forEach((hidden, passage) => {
      if (hidden === 1) this.met[passage] = BARRED;
    });
    for (const words of leftOut) {
      for (const { passage } of passagesWithRow(words, this.#collection)) this.met[passage] = BARRED;
    }
  }

  /** Marks the passages that meet the need in this round, and lists them in `#found`. */
  #meet(need: Need, round: Round, alone: boolean): void {
    const collection = this.#collection;
    const rarity = collection.rarity(commonness(need, collection));
    this.#openLength = this.length;
    this.length = 0;
    for (const { term, weight, exact } of need.terms) {
      term.in.forEach((word, number) => {
        const pack = collection.packs[number];
        if (word && pack) this.#meetByWord(word, pack, weight * rarity, exact, round);
      });
    }
    for (const { words, weight } of need.rows) {
      for (const { passage, times } of passagesWithRow(words, collection)) {
        this.#meetByPassage(passage, weight * rarity * this.#saturated(times, passage), round);
      }
    }
    need.begun?.bits.forEach((bits, number) => {
      const pack = collection.packs[number];
      if (bits && pack) this.#meetByBits(bits, pack, (need.begun?.weight ?? 0) * rarity, round);
    });
    const { reports } = need;
    if (!reports) return;
    collection.reports.forEach(({ first, end }, number) => {
      if (!reports.wanted(number)) return;
      for (let passage = first; passage < end; passage += 1) {
        // Of a country alone those that say its name come first.
        const named = alone && (this.met[passage]! & round.bit) !== 0 ? this.#best[passage]! : 0;
        this.#meetByPassage(passage, reports.weight * rarity + named, round);
      }
    });
  }

  /** The innermost loop of every search: lunr's formula for each passage that has the word. */
  #meetByWord(
    word: IndexedWord,
    { index, postings, base }: OpenPack,
    weight: number,
    exact: boolean,
    round: Round,
  ): void {
    const { met, asTyped, scores } = this;
    const [best, found] = [this.#best, this.#found];
    const { lengths, dampening } = this.#collection;
    const { bit, before } = round;
    const exactBit = exact ? bit : 0;
    const factor = weight * (BM25.k1 + 1);
    let foundLength = this.length;
    if (isAnyOpen(round) || this.#openLength * WORTH_JUMPING > word.passages) index.postings(word, postings);
    else index.somePostings(word, this.passages, this.#openLength, base, postings);
    const { passages, counts, length } = postings;
    for (let at = 0; at < length; at += 1) {
      const passage = base + passages[at]!;
      const already = met[passage]!;
      const isOpen = before === null ? already !== BARRED && (already & bit) === 0 : already === before;
      if (!isOpen && ((already & bit) === 0 || already === BARRED)) continue;
      const count = counts[at]!;
      const score = (factor * count) / (dampening[lengths[passage]!]! + count);
      if (isOpen) {
        met[passage] = already | bit;
        asTyped[passage] = already === 0 ? exactBit : asTyped[passage]! | exactBit;
        best[passage] = score;
        scores[passage] = already === 0 ? score : scores[passage]! + score;
        found[foundLength++] = passage;
      } else {
        asTyped[passage]! |= exactBit;
        if (score <= best[passage]!) continue;
        scores[passage]! += score - best[passage]!;
        best[passage] = score;
      }
    }
    this.length = foundLength;
  }

  /** Of many passages few may still be open; those are asked, not all. */
  #meetByBits({ bytes }: Bits, { index, base }: OpenPack, score: number, round: Round): void {
    const end = base + index.about.passages;
    const has = (passage: number): boolean => (bytes[(passage - base) >>> 3]! & (1 << ((passage - base) & 7))) !== 0;
    if (isAnyOpen(round)) {
      for (let passage = base; passage < end; passage += 1)
        if (has(passage)) this.#meetByPassage(passage, score, round);
      return;
    }
    for (let at = 0; at < this.#openLength; at += 1) {
      const passage = this.passages[at]!;
      if (passage >= base && passage < end && has(passage)) this.#meetByPassage(passage, score, round);
    }
  }

  /** As `#meetByWord`, for a passage that meets the need in another way. */
  #meetByPassage(passage: number, score: number, { bit, before }: Round): void {
    const already = this.met[passage] ?? 0;
    if (already === BARRED) return;
    if ((already & bit) === 0) {
      if (before !== null && already !== before) return;
      if (already === 0) {
        this.scores[passage] = 0;
        this.asTyped[passage] = 0;
      }
      this.met[passage] = already | bit;
      this.#best[passage] = 0;
      this.#found[this.length++] = passage;
    }
    const gain = score - (this.#best[passage] ?? 0);
    this.asTyped[passage] = (this.asTyped[passage] ?? 0) | bit;
    if (gain <= 0) return;
    this.#best[passage] = score;
    this.scores[passage] = (this.scores[passage] ?? 0) + gain;
  }

  #saturated(count: number, passage: number): number {
    const { lengths, dampening } = this.#collection;
    return ((BM25.k1 + 1) * count) / ((dampening[lengths[passage] ?? 0] ?? 0) + count);
  }
}

/** In the first round, and where any need will do, every passage is open. */
const isAnyOpen = ({ before }: Round): boolean => before === 0 || before === null;

function inOrder(needs: readonly Need[]): { need: Need; bit: number }[] {
  return needs
    .map((need, at) => ({ need, bit: 1 << at, cost: costOf(need) }))
    .filter(({ need }) => need.required)
    .toSorted((a, b) => a.cost - b.cost);
}
