/** Where in a text a query's words stand. */
import { type Token, tokensOf } from './analyzer';

/** Whether a word of a text, as the index writes it, is one that is looked for. */
export type Test = (term: string) => boolean;

export interface Marks {
  marks: Test;
  /** Marked only where they stand in a row. */
  rows: readonly (readonly Test[])[];
}

/** UTF-16 ranges in order, without overlap; each cuts the text exactly at words. */
export function rangesIn(text: string, { marks, rows }: Marks): [number, number][] {
  const tokens = tokensOf(text);
  const marked = tokens.filter(({ term }) => marks(term));
  const parts = rows.length > 0 ? tokens.filter(({ joined }) => !joined) : [];
  for (const row of rows) marked.push(...inARow(row, parts));
  return withoutOverlap(rows.length > 0 ? marked.toSorted((a, b) => a.start - b.start || b.end - a.end) : marked);
}

function inARow(row: readonly Test[], parts: readonly Token[]): Token[] {
  return parts.flatMap((_, first) => {
    const own = parts.slice(first, first + row.length);
    return own.length === row.length && row.every((test, at) => test(own[at]?.term ?? '')) ? own : [];
  });
}

function withoutOverlap(tokens: readonly Token[]): [number, number][] {
  const ranges: [number, number][] = [];
  let last: [number, number] | undefined;
  for (const { start, end } of tokens) {
    // A part of a compound that is marked as a whole, or a word that is marked twice.
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else ranges.push((last = [start, end]));
  }
  return ranges;
}
