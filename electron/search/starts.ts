/**
 * One or two letters begin so many words that looking each of them up would take longer than a key press. For such
 * beginnings the passages themselves are kept, one bit each.
 */
import { compareBytes } from './bytes';
import { bytesOf } from './front-coded';

/** Beginnings of more words than this are kept. */
const MANY_WORDS = 160;
const LONGEST_START = 3;

export interface Start {
  bytes: Uint8Array;
  /** Numbers of its words, in order. */
  words: number[];
}

/** Beginnings, sorted, of many of these sorted words. */
export function commonStarts(words: readonly string[]): Start[] {
  const starts = new Map<string, number[]>();
  words.forEach((word, number) => {
    for (let length = 1; length <= Math.min(LONGEST_START, word.length); length += 1) {
      const start = word.slice(0, length);
      const members = starts.get(start);
      if (members) members.push(number);
      else starts.set(start, [number]);
    }
  });
  return [...starts]
    .filter(([start, members]) => members.length > MANY_WORDS && !/[\ud800-\udbff]$/.test(start))
    .map(([start, members]) => ({ bytes: bytesOf(start), words: members }))
    .toSorted((a, b) => compareBytes(a.bytes, b.bytes));
}

/** Bytes that one bit for each passage takes. */
export const bitsLength = (passages: number): number => Math.ceil(passages / 8);
