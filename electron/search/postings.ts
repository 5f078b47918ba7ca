/**
 * Where a word occurs. For each passage that has it, in order: the gap to the passage before, doubled, plus one when
 * the word stands there once; otherwise its count follows. Its places in the passages are a stream of their own: the
 * first, then the gaps.
 */
import { ByteWriter } from './bytes';
import { IndexDamaged } from './damaged';

/** Passages that hold a word, and how often each does. Filled anew for every word. */
export class Postings {
  length = 0;
  readonly passages: Uint32Array;
  readonly counts: Uint16Array;

  constructor(passages: number) {
    this.passages = new Uint32Array(passages);
    this.counts = new Uint16Array(passages);
  }
}

export class PostingsWriter {
  passages = 0;
  #last = -1;
  readonly occurrences = new ByteWriter();
  readonly places = new ByteWriter();

  add(passage: number, places: readonly number[]): void {
    const gap = passage - this.#last - 1;
    this.#last = passage;
    this.passages += 1;
    this.occurrences.number(gap * 2 + (places.length === 1 ? 1 : 0));
    if (places.length !== 1) this.occurrences.number(places.length);
    let before = 0;
    for (const place of places) {
      this.places.number(place - before);
      before = place;
    }
  }
}

export function readPostings(bytes: Uint8Array, start: number, end: number, into: Postings): void {
  const { passages, counts } = into;
  const limit = passages.length;
  let at = start;
  let passage = -1;
  let length = 0;
  while (at < end) {
    let byte = bytes[at++] ?? 0;
    let value = byte & 127;
    for (let shift = 7; byte > 127 && shift < 35; shift += 7) {
      byte = bytes[at++] ?? 0;
      value |= (byte & 127) << shift;
    }
    passage += (value >>> 1) + 1;
    let count = 1;
    if ((value & 1) === 0) {
      byte = bytes[at++] ?? 0;
      count = byte & 127;
      for (let shift = 7; byte > 127 && shift < 35; shift += 7) {
        byte = bytes[at++] ?? 0;
        count |= (byte & 127) << shift;
      }
    }
    if (passage >= limit) throw new IndexDamaged('a word points at a passage that it does not have');
    passages[length] = passage;
    counts[length] = count;
    length += 1;
  }
  into.length = length;
}

/** Places of words, one by one: the passage, and the word's number in it. */
export class Places {
  length = 0;
  passages = new Uint32Array(1_024);
  places = new Uint32Array(1_024);

  /** Makes room for so many more. */
  room(more: number): void {
    if (this.length + more <= this.passages.length) return;
    const size = Math.max(this.passages.length * 2, this.length + more);
    const [passages, places] = [new Uint32Array(size), new Uint32Array(size)];
    passages.set(this.passages);
    places.set(this.places);
    this.passages = passages;
    this.places = places;
  }
}

/** Adds the places of one word in the wanted passages, those that are not 0, passage by passage. */
export function readPlaces(
  bytes: Uint8Array,
  start: number,
  end: number,
  postings: Postings,
  wanted: Uint16Array,
  into: Places,
): void {
  let at = start;
  for (let each = 0; each < postings.length; each += 1) {
    const passage = postings.passages[each]!;
    const count = postings.counts[each]!;
    if (wanted[passage] === 0) {
      for (let left = count; left > 0 && at < end; ) if (bytes[at++]! < 128) left -= 1;
      continue;
    }
    into.room(count);
    let { length } = into;
    let place = 0;
    for (let left = count; left > 0; left -= 1) {
      let byte = bytes[at++] ?? 0;
      let value = byte & 127;
      for (let shift = 7; byte > 127 && shift < 35; shift += 7) {
        byte = bytes[at++] ?? 0;
        value |= (byte & 127) << shift;
      }
      place += value;
      into.passages[length] = passage;
      into.places[length] = place;
      length += 1;
    }
    into.length = length;
  }
  if (at !== end) throw new IndexDamaged('the places of a word do not add up');
}
