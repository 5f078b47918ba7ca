/**
 * Words that differ from a typed one by few edits: a letter too many, too few, another, or two exchanged. The rows of the
 * usual table are kept for the letters that a word shares with the one before it in the dictionary, and what begins
 * wrongly is passed over as a whole.
 */
import type { FrontCoded } from './front-coded';

const DEEPEST = 200;

/** Edits that are forgiven in a word of so many letters. */
export function forgivable(letters: number): number {
  if (letters >= 6) return 2;
  return letters >= 4 ? 1 : 0;
}

export function within(
  words: FrontCoded,
  typed: Uint8Array,
  most: number,
  beginning: boolean,
): { id: number; edits: number }[] {
  const width = typed.length + 1;
  const rows = new Uint8Array((DEEPEST + 1) * width);
  for (let column = 0; column < width; column += 1) rows[column] = column;
  /** For each depth: the least of the row, and the fewest edits that the whole typed word takes up to there. */
  const least = new Uint8Array(DEEPEST + 1);
  const whole = new Uint8Array(DEEPEST + 1).fill(typed.length, 0, 1);
  const found: { id: number; edits: number }[] = [];
  /** From this many letters on the current branch is too far off; what begins so has `deadEdits` at best. */
  let dead = DEEPEST + 1;
  let deadEdits = 255;
  if (words.size === 0) return found;
  const last = new Uint8Array(DEEPEST);
  let lastLength = 0;
  words.seek(0);
  for (let more = true; more; more = words.next()) {
    // The first word of a block is written whole: what it shares is looked up.
    const shared = words.startsBlock ? alike(words.word, words.length, last, lastLength) : words.shared;
    if (shared < dead) {
      dead = DEEPEST + 1;
      for (let depth = shared; depth < words.length && dead > DEEPEST; depth += 1) {
        fillRow(rows, depth, width, words.word, typed, least);
        whole[depth + 1] = Math.min(whole[depth] ?? 255, rows[(depth + 1) * width + width - 1] ?? 255);
        if ((least[depth + 1] ?? 0) > most) dead = depth + 1;
      }
      deadEdits = beginning ? (whole[Math.min(dead, words.length)] ?? 255) : 255;
    }
    let edits = deadEdits;
    if (dead > DEEPEST) edits = (beginning ? whole[words.length] : rows[words.length * width + width - 1]) ?? 255;
    if (edits <= most) found.push({ id: words.id, edits });
    if (words.endsBlock) {
      last.set(words.word.subarray(0, words.length));
      lastLength = words.length;
    }
  }
  return found;
}

function alike(one: Uint8Array, oneLength: number, other: Uint8Array, otherLength: number): number {
  const shorter = Math.min(oneLength, otherLength);
  let at = 0;
  while (at < shorter && one[at] === other[at]) at += 1;
  return at;
}

/** Row `depth + 1`: edits between the first letters of the word up to there and each beginning of the typed one. */
function fillRow(
  rows: Uint8Array,
  depth: number,
  width: number,
  word: Uint8Array,
  typed: Uint8Array,
  least: Uint8Array,
): void {
  const letter = word[depth] ?? 0;
  const before = depth > 0 ? (word[depth - 1] ?? 0) : -1;
  const row = (depth + 1) * width;
  const above = depth * width;
  const aboveThat = above - width;
  let smallest = depth + 1;
  rows[row] = smallest;
  for (let column = 1; column < width; column += 1) {
    const same = typed[column - 1] === letter ? 0 : 1;
    let edits = Math.min(
      (rows[above + column - 1] ?? 0) + same,
      (rows[above + column] ?? 0) + 1,
      (rows[row + column - 1] ?? 0) + 1,
    );
    if (column > 1 && typed[column - 1] === before && typed[column - 2] === letter) {
      edits = Math.min(edits, (rows[aboveThat + column - 2] ?? 0) + 1);
    }
    rows[row + column] = edits;
    if (edits < smallest) smallest = edits;
  }
  least[depth + 1] = smallest;
}
