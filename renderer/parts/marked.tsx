import type { MatchRange } from '../../electron/contract';
import './marked.css';

/** Text with its matches marked. Ranges are UTF-16 offsets into the text, in order, without overlap. */
export function Marked({ text, ranges, current }: { text: string; ranges: readonly MatchRange[]; current?: number }) {
  return piecesOf(text, ranges).map(({ start, words, match }) =>
    match === null ? (
      words
    ) : (
      <mark key={start} className={match === current ? 'marked marked-current' : 'marked'}>
        {words}
      </mark>
    ),
  );
}

interface Piece {
  start: number;
  words: string;
  /** Which range it is; null between ranges. */
  match: number | null;
}

/** Text cut at its ranges. What lies outside the text, or before an earlier range's end, is left out. */
export function piecesOf(text: string, ranges: readonly MatchRange[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const [match, [from, to]] of ranges.entries()) {
    const start = Math.max(at, from);
    const end = Math.min(to, text.length);
    if (end <= start) continue;
    if (start > at) pieces.push({ start: at, words: text.slice(at, start), match: null });
    pieces.push({ start, words: text.slice(start, end), match });
    at = end;
  }
  if (at < text.length) pieces.push({ start: at, words: text.slice(at), match: null });
  return pieces;
}
