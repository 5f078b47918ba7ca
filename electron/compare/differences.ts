/** What changed between two wordings, word by word, in runs that a person can read. */
import { LIMITS } from '../../data/limits';
import { FUNCTION_WORDS } from './vocabulary';
import { wordingKey } from './wording';

export type Change = 'same' | 'added' | 'removed';
export interface Run {
  text: string;
  change: Change;
}

/** The newer text as it stands, without what was removed. */
export const wordsOfRuns = (runs: readonly Run[]): string =>
  runs.flatMap(({ text, change }) => (change === 'removed' ? [] : [text])).join('');

/** For plain text: removed words stand in [-…-], added in {+…+}. */
export const runsInPlainText = (runs: readonly Run[]): string =>
  runs
    .map(({ text, change }) => (change === 'same' ? text : change === 'added' ? `{+${text}+}` : `[-${text}-]`))
    .join('');

/**
 * Both wordings in one line: `same` and `added` runs together are the newer text, letter by letter. Words that differ
 * in capitals or punctuation alone are the same, in their newer form. Removed runs are set off by spaces of their own.
 */
export function differences(older: string, newer: string): Run[] {
  let before = '';
  return joined(
    alignment(older, newer).flatMap((piece): Run[] => {
      const [lead, { words, gap }] = [/^$|\s$/.test(before) ? '' : ' ', piece.newer];
      before = piece.newer.text === '' ? before : piece.newer.text;
      if (piece.change === 'same') return [{ change: 'same', text: piece.newer.text }];
      const removed = piece.older.words;
      return [
        { change: 'removed', text: removed === '' ? '' : `${lead}${removed}${words === '' && lead !== '' ? '' : ' '}` },
        { change: 'added', text: words },
        { change: 'same', text: gap },
      ];
    }),
  );
}

/** Each wording by itself, as in two columns: letter by letter, with what the other lacks marked. */
export function sideBySide(older: string, newer: string): { older: Run[]; newer: Run[] } {
  const pieces = alignment(older, newer);
  const side = (which: 'older' | 'newer', mark: Change): Run[] =>
    joined(
      pieces.flatMap((piece): Run[] =>
        piece.change === 'same'
          ? [{ change: 'same', text: piece[which].text }]
          : [
              { change: mark, text: piece[which].words },
              { change: 'same', text: piece[which].gap },
            ],
      ),
    );
  return { older: side('older', 'removed'), newer: side('newer', 'added') };
}

/** A stretch of one wording; `gap` is the white space and punctuation that it ends with. */
interface Stretch {
  text: string;
  words: string;
  gap: string;
}
interface Piece {
  change: 'same' | 'differs';
  older: Stretch;
  newer: Stretch;
}

/** Words with what follows them up to the next; a hyphen ends a word, and unspaced scripts have a word a letter. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*[^\p{L}\p{N}]*|[^\s\-‐‑–—/]+[\s\-‐‑–—/]*|[\s\-‐‑–—/]+/gu;

function alignment(older: string, newer: string): Piece[] {
  const before = wordsOf(older);
  const after = wordsOf(newer);
  const keys = after.map(wordingKey);
  const end = { older: before.length, newer: after.length, length: 0 };
  const pieces: Piece[] = [];
  let [one, other] = [0, 0];
  for (const run of readable([START, ...sameRuns(before.map(wordingKey), keys), end], keys)) {
    if (run.older > one || run.newer > other)
      pieces.push({
        change: 'differs',
        older: stretch(before.slice(one, run.older)),
        newer: stretch(after.slice(other, run.newer)),
      });
    [one, other] = [run.older + run.length, run.newer + run.length];
    if (run.length > 0)
      pieces.push({
        change: 'same',
        older: stretch(before.slice(run.older, one)),
        newer: stretch(after.slice(run.newer, other)),
      });
  }
  return pieces;
}

/** Marks between words belong to the word before them, so that they are never a change of their own. */
function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const [word] of text.matchAll(WORD))
    if (words.length > 0 && wordingKey(word) === '') words[words.length - 1] += word;
    else words.push(word);
  return words;
}

function stretch(words: string[]): Stretch {
  const text = words.join('');
  const gap = /[\s\p{P}]*$/u.exec(text)?.[0] ?? '';
  return { text, words: text.slice(0, text.length - gap.length), gap };
}

/** Words that follow each other in both wordings, from these places on. */
interface SameRun {
  older: number;
  newer: number;
  length: number;
}

const START: SameRun = { older: 0, newer: 0, length: 0 };

/** The longest common sequence of words; beyond the limit, only what both begin and end with. */
function sameRuns(older: string[], newer: string[]): SameRun[] {
  let start = 0;
  while (start < older.length && start < newer.length && older[start] === newer[start]) start += 1;
  let end = 0;
  while (end < Math.min(older.length, newer.length) - start && older.at(-1 - end) === newer.at(-1 - end)) end += 1;
  const rows = older.length - start - end;
  const columns = newer.length - start - end;
  const runs = new Runs();
  runs.extend(0, 0, start);
  if (rows * columns <= LIMITS.comparedWords) {
    const width = columns + 1;
    const common = new Uint32Array((rows + 1) * width);
    const at = (row: number, column: number): number => common[row * width + column] ?? 0;
    for (let row = rows - 1; row >= 0; row -= 1)
      for (let column = columns - 1; column >= 0; column -= 1)
        common[row * width + column] =
          older[start + row] === newer[start + column]
            ? at(row + 1, column + 1) + 1
            : Math.max(at(row + 1, column), at(row, column + 1));
    for (let [row, column] = [0, 0]; row < rows && column < columns; ) {
      if (older[start + row] === newer[start + column]) {
        runs.extend(start + row, start + column, 1);
        row += 1;
        column += 1;
      } else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
      else column += 1;
    }
  }
  runs.extend(older.length - end, newer.length - end, end);
  return runs.list;
}

class Runs {
  readonly list: SameRun[] = [];
  extend(older: number, newer: number, length: number): void {
    const last = this.list.at(-1);
    if (length === 0) return;
    if (last !== undefined && last.older + last.length === older && last.newer + last.length === newer)
      last.length += length;
    else this.list.push({ older, newer, length });
  }
}

/** Words between two changes stand alone unless both changes are so many times as long. */
const ISLAND = 1.5;

/** Gives up words left standing between greater changes on both sides: an island makes the reading harder. */
function readable(runs: SameRun[], newer: string[]): SameRun[] {
  const kept = [...runs];
  for (let at = 1; at < kept.length - 1; ) {
    const [before, run, after] = [kept[at - 1], kept[at], kept[at + 1]];
    if (before === undefined || run === undefined || after === undefined) break;
    const changed = Math.min(wordsBetween(before, run), wordsBetween(run, after));
    const slight = run.length === 1 && FUNCTION_WORDS.has(newer[run.newer] ?? '');
    if (changed > 0 && (slight || ISLAND * run.length <= changed)) {
      kept.splice(at, 1);
      at = Math.max(1, at - 1);
    } else at += 1;
  }
  return kept;
}

function wordsBetween(one: SameRun, other: SameRun): number {
  return Math.max(other.older - one.older - one.length, other.newer - one.newer - one.length);
}

function joined(runs: Run[]): Run[] {
  const list: Run[] = [];
  for (const run of runs.filter(({ text }) => text !== '')) {
    const last = list.at(-1);
    if (last?.change === run.change) last.text += run.text;
    else list.push({ ...run });
  }
  return list;
}
