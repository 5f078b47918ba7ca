import type { MatchRange } from '../../../electron/contract';

interface Snippet {
  text: string;
  matches: MatchRange[];
}

/** Letters of a passage that are shown, and how many of them before the first match. */
const LENGTH = 170;
const BEFORE = 45;
const DOTS = '…';

/** The part of a passage with most of its matches, cut between words. Short passages stand whole. */
export function snippetOf(text: string, matches: readonly MatchRange[]): Snippet {
  if (text.length <= LENGTH) return { text, matches: [...matches] };
  const first = mostMatches(matches);
  const from = first <= BEFORE ? 0 : wordStart(text, first - BEFORE, first);
  const to = wordEnd(text, from + LENGTH);
  const before = from > 0 ? DOTS : '';
  const shift = before.length - from;
  return {
    text: before + (to < text.length ? text.slice(from, to).replace(/[\s.,;:]+$/, '') + DOTS : text.slice(from, to)),
    matches: matches.flatMap(([start, end]): MatchRange[] =>
      start >= from && end <= to ? [[start + shift, end + shift]] : [],
    ),
  };
}

/** Where the stretch begins in which most matches stand. */
function mostMatches(matches: readonly MatchRange[]): number {
  const reach = LENGTH - BEFORE;
  const within = (start: number) => matches.filter(([from, to]) => from >= start && to <= start + reach).length;
  return matches.reduce((best, [start]) => (within(start) > within(best) ? start : best), matches[0]?.[0] ?? 0);
}

/** The first beginning of a word from `at` on; `before` where there is none. */
function wordStart(text: string, at: number, before: number): number {
  const space = text.indexOf(' ', at);
  return space === -1 || space >= before ? before : space + 1;
}

/** The last end of a word up to `at`; for scripts without spaces the end of a character. */
function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(' ', at);
  if (space > at - BEFORE) return space;
  return /[\udc00-\udfff]/.test(text[at] ?? '') ? at - 1 : at;
}
