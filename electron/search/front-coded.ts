/**
 * A sorted dictionary of words with a few numbers beside each. Sixteen words make a block: the first is written whole,
 * the others as what they share with the word before and what differs. Blocks are found by binary search in the bytes
 * themselves, so that opening costs nothing and only the pages that a word lies on are read.
 */
import { ByteWriter, compareBytes } from './bytes';
import { IndexDamaged } from './damaged';
import { WORDS_IN_BLOCK } from './index-format';
import type { PackedFile } from './packed-file';

const BLOCK = WORDS_IN_BLOCK;
/** Of a word, in bytes: 64 UTF-16 units are at most three times as many. */
const LONGEST = 192;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

export interface FrontCodedEntry {
  word: Uint8Array;
  /** `fixed` numbers, or a list. */
  numbers: readonly number[];
}

/** Entries must be sorted by bytes. With `fixed` null each entry holds a list of any length. */
export function frontCoded(
  entries: Iterable<FrontCodedEntry>,
  fixed: number | null,
): { bytes: Uint8Array; blocks: Uint32Array } {
  const writer = new ByteWriter();
  const blocks: number[] = [];
  let before = new Uint8Array(0);
  let count = 0;
  for (const { word, numbers } of entries) {
    let shared = 0;
    if (count % BLOCK === 0) blocks.push(writer.length);
    else {
      while (shared < word.length && word[shared] === before[shared]) shared += 1;
      writer.number(shared);
    }
    writer.number(word.length - shared);
    writer.bytes(word.subarray(shared));
    if (fixed === null) writer.number(numbers.length);
    for (const number of numbers) writer.number(number);
    before = new Uint8Array(word);
    count += 1;
  }
  return { bytes: writer.done(), blocks: Uint32Array.from(blocks) };
}

/** Walks a dictionary entry by entry; `seek` and `find` put it somewhere. Nothing is made for a step. */
export class FrontCoded {
  /** Number of the current word in sorted order. */
  id = -1;
  /** The current word is the first `length` of `word`. */
  length = 0;
  readonly word = new Uint8Array(LONGEST);
  /** How many bytes the current word shares with the one before; 0 in the first of a block. */
  shared = 0;
  numbers: number[] = [];
  /** Sums of the numbers of the words before in the same block, where each word has as many. */
  readonly before: number[];
  readonly size: number;
  readonly #fixed: number | null;
  readonly #file: PackedFile;
  readonly #body: Uint8Array;
  readonly #blocks: Uint32Array;
  readonly #start: number;
  readonly #end: number;
  #at = 0;

  constructor(file: PackedFile, name: string, size: number, fixed: number | null) {
    this.#file = file;
    this.#body = file.body;
    this.#blocks = file.column(`${name}.blocks`, Uint32Array);
    const { start, length } = file.section(`${name}.words`);
    this.#start = start;
    this.#end = start + length;
    this.size = size;
    this.#fixed = fixed;
    this.before = Array.from({ length: fixed ?? 0 }, () => 0);
    if (this.#blocks.length !== Math.ceil(size / BLOCK)) throw new IndexDamaged(`its ${name} does not add up`);
  }

  text(): string {
    return decoder.decode(this.word.subarray(0, this.length));
  }

  /** Block of the current word, for numbers that are kept for each block. */
  get block(): number {
    return Math.floor(this.id / BLOCK);
  }

  get startsBlock(): boolean {
    return this.id % BLOCK === 0;
  }

  get endsBlock(): boolean {
    return this.id % BLOCK === BLOCK - 1;
  }

  /** Puts it on a word by its number. */
  seek(id: number): void {
    this.#enter(Math.floor(id / BLOCK));
    while (this.id < id && this.next());
  }

  /** Puts it on the first word that is not before `wanted`; false when there is none. */
  find(wanted: Uint8Array): boolean {
    let low = 0;
    let high = this.#blocks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      this.#enter(middle);
      this.next();
      if (this.compare(wanted) <= 0) low = middle + 1;
      else high = middle;
    }
    if (low === 0 && high === 0) {
      this.#enter(0);
      return this.next();
    }
    this.#enter(low - 1);
    while (this.next()) if (this.compare(wanted) >= 0) return true;
    return false;
  }

  /** Puts it on exactly this word, or says that there is none. */
  has(wanted: Uint8Array): boolean {
    return wanted.length <= LONGEST && this.find(wanted) && this.compare(wanted) === 0;
  }

  compare(wanted: Uint8Array): number {
    return compareBytes(this.word.subarray(0, this.length), wanted);
  }

  startsWith(wanted: Uint8Array): boolean {
    if (this.length < wanted.length) return false;
    for (let at = 0; at < wanted.length; at += 1) if (this.word[at] !== wanted[at]) return false;
    return true;
  }

  next(): boolean {
    if (this.id + 1 >= this.size) return false;
    this.id += 1;
    this.shared = this.id % BLOCK === 0 ? 0 : this.#number();
    if (this.id % BLOCK === 0) this.#beginBlock(this.block);
    else for (let at = 0; at < this.before.length; at += 1) this.before[at]! += this.numbers[at]!;
    const more = this.#number();
    this.length = this.shared + more;
    if (this.length > LONGEST || this.#at + more > this.#end) throw new IndexDamaged('its words are not understood');
    for (let at = this.shared; at < this.length; at += 1) this.word[at] = this.#body[this.#at++] ?? 0;
    const count = this.#fixed ?? this.#number();
    if (count > this.#end - this.#at) throw new IndexDamaged('its words are not understood');
    if (this.numbers.length !== count) this.numbers.length = count;
    for (let at = 0; at < count; at += 1) this.numbers[at] = this.#number();
    return true;
  }

  /** Before the first word of a block. */
  #enter(block: number): void {
    this.id = block * BLOCK - 1;
    this.#at = this.#start + (this.#blocks[block] ?? 0);
    this.length = 0;
    if (block < this.#blocks.length) this.#beginBlock(block);
  }

  #beginBlock(block: number): void {
    this.before.fill(0);
    const start = this.#start + (this.#blocks[block] ?? 0);
    const end = block + 1 < this.#blocks.length ? this.#start + (this.#blocks[block + 1] ?? 0) : this.#end;
    if (start > end || end > this.#end) throw new IndexDamaged('its words are not understood');
    this.#file.need(start, end);
  }

  #number(): number {
    let value = 0;
    let shift = 0;
    for (;;) {
      const byte = this.#body[this.#at++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
      shift += 7;
      if (shift > 28) throw new IndexDamaged('its numbers are not understood');
    }
  }
}

export const bytesOf = (word: string): Uint8Array => encoder.encode(word);
