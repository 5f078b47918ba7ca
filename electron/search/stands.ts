/**
 * Where in each of some passages the words of a query stand, passage by passage and in order. Filled anew for every
 * search: lists made each time would keep the collector of garbage busier than the search itself.
 */
import { countBits } from './bits';
import type { Places } from './places';

/** Of a place and the number of its word in one number: bits of the latter. */
const WORD_BITS = 5;
const WORD = (1 << WORD_BITS) - 1;

export class Stands {
  /** By passage, counted from 0: where its stands begin, and after the last where they end. */
  #starts = new Uint32Array(256);
  #passages = 0;
  /** As they were read: the passage of each, and its place and word. */
  #of = new Uint16Array(1_024);
  #read = new Uint32Array(1_024);
  /** By passage. */
  #arranged = new Uint32Array(1_024);
  readonly #last = new Int32Array(WORD + 1);

  begin(passages: number): void {
    this.#passages = passages;
    if (this.#starts.length < passages + 2) this.#starts = new Uint32Array(2 * passages);
    this.#starts.fill(0, 0, passages + 2);
  }

  /** Takes what was read of one word, from this one on. `slots`: passage, less `base` in what was read → its number from 1. */
  take(read: Places, from: number, word: number, slots: Uint16Array, base: number): void {
    if (this.#read.length < read.length) this.#grow(read.passages.length);
    const [starts, of, stands] = [this.#starts, this.#of, this.#read];
    for (let at = from; at < read.length; at += 1) {
      const slot = slots[base + read.passages[at]!]! - 1;
      of[at] = slot;
      stands[at] = (read.places[at]! << WORD_BITS) | word;
      // Two further on: one for the sum of those before, one for the filling.
      starts[slot + 2]! += 1;
    }
  }

  arrange(length: number): void {
    const [starts, of, stands, arranged] = [this.#starts, this.#of, this.#read, this.#arranged];
    for (let at = 2; at < this.#passages + 2; at += 1) starts[at]! += starts[at - 1]!;
    for (let at = 0; at < length; at += 1) {
      const place = starts[of[at]! + 1]!;
      starts[of[at]! + 1] = place + 1;
      arranged[place] = stands[at]!;
    }
    for (let passage = 0; passage < this.#passages; passage += 1) {
      sortPart(arranged, starts[passage]!, starts[passage + 1]!);
    }
  }

  /** How many different words it has. */
  wordsOf(passage: number): number {
    const end = this.#starts[passage + 1]!;
    let seen = 0;
    for (let at = this.#starts[passage]!; at < end; at += 1) seen |= 1 << (this.#arranged[at]! & WORD);
    return countBits(seen);
  }

  /** Words from the first to the last of the shortest stretch that holds `words` different ones, all that the passage has. */
  shortestStretch(passage: number, words: number, looked: number): number {
    const [arranged, last, end] = [this.#arranged, this.#last, this.#starts[passage + 1]!];
    last.fill(-1, 0, looked);
    let seen = 0;
    let shortest = Infinity;
    for (let at = this.#starts[passage]!; at < end; at += 1) {
      const word = arranged[at]! & WORD;
      const place = arranged[at]! >>> WORD_BITS;
      if (last[word]! < 0) seen += 1;
      last[word] = place;
      if (seen < words) continue;
      let first = place;
      for (let other = 0; other < looked; other += 1)
        if (last[other]! >= 0 && last[other]! < first) first = last[other]!;
      if (place - first + 1 < shortest) shortest = place - first + 1;
    }
    return shortest;
  }

  #grow(size: number): void {
    const [of, read] = [this.#of, this.#read];
    this.#of = new Uint16Array(size);
    this.#read = new Uint32Array(size);
    this.#arranged = new Uint32Array(size);
    this.#of.set(of);
    this.#read.set(read);
  }
}

/** There are few, and they come as a sorted run for each word. */
function sortPart(numbers: Uint32Array, start: number, end: number): void {
  if (end - start > 100) {
    numbers.subarray(start, end).sort();
    return;
  }
  for (let at = start + 1; at < end; at += 1) {
    const each = numbers[at]!;
    let to = at;
    for (; to > start && numbers[to - 1]! > each; to -= 1) numbers[to] = numbers[to - 1]!;
    numbers[to] = each;
  }
}
