/**
 * Where a word occurs. For each passage that has it, in order: the gap to the passage before, doubled, plus one when
 * the word stands there once; otherwise its count follows. Its places in the passages are a stream of their own: the
 * first, then the gaps. Before the occurrences of a common word stands a table of blocks, so that of a few passages only
 * the blocks they are in are read: its length in bytes, then for each block but the first the passages, the bytes of
 * occurrences and the bytes of places that are passed over by beginning there rather than one block before.
 */
import { IndexDamaged } from './damaged';

/** Passages in a block. */
export const BLOCK = 128;
/** Words of no more passages have no table. */
export const TABLE_FROM = 2 * BLOCK;
/** Bytes of a number. */
const LONGEST_NUMBER = 5;
const TO_THE_END = 0xffff_ffff;

/** Passages that hold a word, and how often each does: all, or those of some blocks. Filled anew for every word. */
export class Postings {
  length = 0;
  readonly passages: Uint32Array;
  readonly counts: Uint16Array;
  readonly runs: Runs;
  readonly blocks: Blocks;

  constructor(passages: number) {
    this.passages = new Uint32Array(passages);
    this.counts = new Uint16Array(passages);
    const blocks = Math.ceil(passages / BLOCK);
    this.runs = {
      length: 0,
      first: new Uint32Array(blocks + 1),
      places: new Uint32Array(blocks + 1),
      placesEnd: new Uint32Array(blocks + 1),
    };
    this.blocks = {
      length: 0,
      before: new Int32Array(blocks + 1),
      occurrences: new Uint32Array(blocks + 1),
      places: new Uint32Array(blocks + 1),
      wanted: new Uint8Array(blocks + 1),
    };
  }
}

/** Passages whose places follow each other: the first of each run, and where its places begin and end. */
interface Runs {
  length: number;
  first: Uint32Array;
  places: Uint32Array;
  placesEnd: Uint32Array;
}

/** The table of one word: the passage before each block, and where its occurrences and places begin. */
interface Blocks {
  length: number;
  before: Int32Array;
  occurrences: Uint32Array;
  places: Uint32Array;
  wanted: Uint8Array;
}

/** Where the occurrences of a word lie, and how many passages have it. */
export interface PostingsPlace {
  passages: number;
  occurrences: { start: number; end: number };
}

/** Bytes that are there once they were asked for. */
export interface Source {
  readonly body: Uint8Array;
  need(start: number, end: number): void;
}

export function readPostings(source: Source, { passages, occurrences }: PostingsPlace, into: Postings): void {
  source.need(occurrences.start, occurrences.end);
  const start = passages > TABLE_FROM ? tableOf(source.body, occurrences).end : occurrences.start;
  const { runs } = into;
  runs.length = 1;
  runs.first[0] = 0;
  runs.places[0] = 0;
  runs.placesEnd[0] = TO_THE_END;
  into.length = 0;
  readRun(source.body, start, occurrences.end, -1, into);
  if (into.length !== passages) throw new IndexDamaged('the passages of a word do not add up');
}

/** As `readPostings`, but only the blocks in which one of the first `count` passages `wanted` may be, less `base`. */
export function readSomePostings(
  source: Source,
  place: PostingsPlace,
  wanted: ArrayLike<number>,
  count: number,
  base: number,
  into: Postings,
): void {
  if (place.passages <= TABLE_FROM) return readPostings(source, place, into);
  const { blocks, runs } = into;
  readTable(source, place, blocks);
  blocks.wanted.fill(0, 0, blocks.length);
  for (let at = 0; at < count; at += 1) {
    const passage = wanted[at]! - base;
    if (passage >= 0) blocks.wanted[blockOf(passage, blocks)] = 1;
  }
  into.length = 0;
  runs.length = 0;
  for (let block = 0; block < blocks.length; block += 1) {
    if (blocks.wanted[block] === 0) continue;
    runs.first[runs.length] = into.length;
    runs.places[runs.length] = blocks.places[block]!;
    runs.placesEnd[runs.length] = block + 1 < blocks.length ? blocks.places[block + 1]! : TO_THE_END;
    runs.length += 1;
    const start = blocks.occurrences[block]!;
    const end = block + 1 < blocks.length ? blocks.occurrences[block + 1]! : place.occurrences.end;
    source.need(start, end);
    readRun(source.body, start, end, blocks.before[block]!, into);
  }
}

function readTable(source: Source, { passages, occurrences }: PostingsPlace, into: Blocks): void {
  const { before, occurrences: starts, places } = into;
  const { body } = source;
  source.need(occurrences.start, Math.min(occurrences.end, occurrences.start + LONGEST_NUMBER));
  const { start, end } = tableOf(body, occurrences);
  source.need(start, end);
  into.length = Math.ceil(passages / BLOCK);
  before[0] = -1;
  starts[0] = end;
  places[0] = 0;
  let at = start;
  for (let block = 1; block < into.length; block += 1) {
    at = addNumber(body, at, before, block);
    at = addNumber(body, at, starts, block);
    at = addNumber(body, at, places, block);
  }
  if (at !== end || starts[into.length - 1]! > occurrences.end) {
    throw new IndexDamaged('the blocks of a word do not add up');
  }
}

/** Adds the number to the one before it in the column; gives where it ends. */
function addNumber(bytes: Uint8Array, start: number, column: Int32Array | Uint32Array, block: number): number {
  let at = start;
  let byte = bytes[at++] ?? 0;
  let value = byte & 127;
  for (let shift = 7; byte > 127 && shift < 35; shift += 7) {
    byte = bytes[at++] ?? 0;
    value |= (byte & 127) << shift;
  }
  column[block] = column[block - 1]! + value;
  return at;
}

function tableOf(bytes: Uint8Array, occurrences: PostingsPlace['occurrences']): { start: number; end: number } {
  const { value, next } = numberAt(bytes, occurrences.start);
  if (next + value > occurrences.end) throw new IndexDamaged('the blocks of a word do not add up');
  return { start: next, end: next + value };
}

/** The block that has the passage, if any has. */
function blockOf(passage: number, { before, length }: Blocks): number {
  let low = 0;
  let high = length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (before[middle]! < passage) low = middle;
    else high = middle - 1;
  }
  return low;
}

function numberAt(bytes: Uint8Array, start: number): { value: number; next: number } {
  let at = start;
  let byte = bytes[at++] ?? 0;
  let value = byte & 127;
  for (let shift = 7; byte > 127 && shift < 35; shift += 7) {
    byte = bytes[at++] ?? 0;
    value |= (byte & 127) << shift;
  }
  return { value, next: at };
}

/** Adds what lies between the two; `before` is the passage before the first. */
function readRun(bytes: Uint8Array, start: number, end: number, before: number, into: Postings): void {
  const { passages, counts } = into;
  const limit = passages.length;
  let at = start;
  let passage = before;
  let { length } = into;
  while (at < end) {
    let byte = bytes[at++]!;
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
