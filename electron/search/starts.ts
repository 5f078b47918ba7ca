/**
 * One or two letters begin so many words that nearly every passage has some of them. For such beginnings the commonest
 * words are kept ready, so that the first letters typed cost no more than later ones; counts are then "at least".
 */
import { compareBytes } from './bytes';
import { bytesOf, type FrontCodedEntry } from './front-coded';

/** Occurrences that a beginning may cost. */
export const AFFORDABLE = 120_000;
const LONGEST_START = 3;

/** Beginnings that would cost more, each with the numbers of its commonest words, as gaps. `words` are sorted. */
export function commonStarts(words: readonly { text: string; passages: number }[]): FrontCodedEntry[] {
  const starts = new Map<string, number[]>();
  words.forEach(({ text }, number) => {
    for (let length = 1; length <= Math.min(LONGEST_START, text.length); length += 1) {
      const start = text.slice(0, length);
      const members = starts.get(start);
      if (members) members.push(number);
      else starts.set(start, [number]);
    }
  });
  const passagesOf = (number: number): number => words[number]?.passages ?? 0;
  const entries: FrontCodedEntry[] = [];
  for (const [start, members] of starts) {
    if (members.reduce((sum, number) => sum + passagesOf(number), 0) <= AFFORDABLE) continue;
    let left = AFFORDABLE;
    const common: number[] = [];
    for (const number of members.toSorted((a, b) => passagesOf(b) - passagesOf(a) || a - b)) {
      left -= passagesOf(number);
      if (left < 0 && common.length > 0) break;
      common.push(number);
    }
    const inOrder = common.toSorted((a, b) => a - b);
    entries.push({ word: bytesOf(start), numbers: inOrder.map((number, at) => number - (inOrder[at - 1] ?? 0)) });
  }
  return entries.toSorted((a, b) => compareBytes(a.word, b.word));
}
