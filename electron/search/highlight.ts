/** Where in a text a query's words stand. */
import { type Token, tokensOf } from './analyzer';

/** What to mark, in words of the index. */
export interface Marks {
  words: ReadonlySet<string>;
  starts: readonly string[];
  /** Marked only where they stand in a row. Each word has its forms. */
  rows: readonly (readonly ReadonlySet<string>[])[];
}

/** UTF-16 ranges in order, without overlap; each cuts the text exactly at words. */
export function rangesIn(text: string, { words, starts, rows }: Marks): [number, number][] {
  const tokens = tokensOf(text);
  const marked = tokens.map(({ term }) => words.has(term) || starts.some((start) => term.startsWith(start)));
  const parts = tokens.flatMap((token, at) => (token.joined ? [] : [{ token, at }]));
  for (const row of rows) {
    parts.forEach((_, first) => {
      if (row.every((forms, at) => forms.has(parts[first + at]?.token.term ?? ''))) {
        for (let at = first; at < first + row.length; at += 1) marked[parts[at]?.at ?? -1] = true;
      }
    });
  }
  return withoutOverlap(tokens.filter((_, at) => marked[at]));
}

function withoutOverlap(tokens: Token[]): [number, number][] {
  const ranges: [number, number][] = [];
  for (const { start, end } of tokens) {
    const last = ranges.at(-1);
    // A part of a compound that is marked as a whole.
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else ranges.push([start, end]);
  }
  return ranges;
}
