/** Finding within one report, without an index, by the same words as everywhere: for Ctrl+F. */
import type { Report } from '../../data/model';
import { passagesOf } from '../../data/passages';
import type { MatchRange } from '../contract';
import { type Marks, rangesIn } from './highlight';
import { parseQuery, type QueryWord } from './query';
import { familyKey } from './word-forms';

export interface FoundInPassage {
  passage: string;
  matches: MatchRange[];
}

/**
 * Passages in reading order, each with its ranges (UTF-16, half open). Where the words stand in a row somewhere, only
 * such places count; otherwise each word does. `wholeWords`: the last word stands for itself only.
 */
export function findInReport(report: Report, query: string, wholeWords: boolean): FoundInPassage[] {
  for (const marks of marksFor(query, wholeWords)) {
    const found = Array.from(passagesOf(report), ({ passage }) => ({
      passage: passage.id,
      matches: matchesIn(passage.text, marks),
    }));
    const some = found.filter(({ matches }) => matches.length > 0);
    if (some.length > 0) return some;
  }
  return [];
}

/** As `findInReport`, for one text. */
export function findInText(text: string, query: string, wholeWords = false): MatchRange[] {
  for (const marks of marksFor(query, wholeWords)) {
    const matches = matchesIn(text, marks);
    if (matches.length > 0) return matches;
  }
  return [];
}

/** Words that were looked for in a row are one match. */
function matchesIn(text: string, marks: Marks): MatchRange[] {
  const ranges = rangesIn(text, marks);
  if (marks.rows.every((row) => row.length === 1)) return ranges;
  const joined: MatchRange[] = [];
  for (const [start, end] of ranges) {
    const last = joined.at(-1);
    if (last && !/[\p{L}\p{N}]/u.test(text.slice(last[1], start))) last[1] = end;
    else joined.push([start, end]);
  }
  return joined;
}

/** In a row, then one by one. */
function marksFor(query: string, wholeWords: boolean): Marks[] {
  const { words, phrases, beginning } = parseQuery(query);
  const rows = phrases.map(({ terms, open }) =>
    terms.map((term, at) => (open && !wholeWords && at === terms.length - 1 ? startsWith(term) : is(term))),
  );
  const forms = words.map((word, at) => formsOf(word, beginning && !wholeWords && at === words.length - 1));
  const required = forms.filter((_, at) => words[at]?.optional === false);
  const inARow = { marks: () => false, rows: forms.length > 0 ? [...rows, forms] : rows };
  const oneByOne = { marks: (term: string) => required.some((form) => form(term)), rows };
  return [inARow, oneByOne];
}

const is = (wanted: string) => (term: string) => term === wanted;
const startsWith = (start: string) => (term: string) => term.startsWith(start);

function formsOf({ term: typed, joined }: QueryWord, begins: boolean): (term: string) => boolean {
  const family = familyKey(typed);
  return (term) =>
    term === typed || term === joined || (begins && term.startsWith(typed)) || familyKey(term) === family;
}
