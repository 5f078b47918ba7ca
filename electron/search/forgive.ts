/** For a word that no passage has, nor any relative of it: what was probably meant. */
import type { Collection, Term } from './collection';
import { everydayWord } from './everyday-words';
import { FUNCTION_WORDS } from './function-words';
import { addRelatives, type Need, WEIGHT } from './need';
import { forgivable } from './typing-errors';

/** Gives the words that are used instead, or null. */
export function forgive(need: Need, text: string, begins: boolean, collection: Collection): string | null {
  if (/\d/.test(text)) return null;
  const everyday = everydayWord(text).find((word) => collection.term(word) !== null);
  if (everyday !== undefined) return use(need, collection.term(everyday), collection);
  return runTogether(need, text, collection) ?? use(need, meant(text, begins, collection), collection);
}

/** How a word that no passage has was probably meant to be spelled, or null. */
export function respelled(text: string, collection: Collection): string | null {
  if (/\d/.test(text) || collection.relatives(text).length > 0) return null;
  return meant(text, false, collection)?.text ?? null;
}

function use(need: Need, term: Term | null, collection: Collection): string | null {
  if (!term) return null;
  need.terms.push({ term, weight: WEIGHT.forgiven, exact: false });
  addRelatives(term.text, collection, (relative, weight) => {
    if (relative.text !== term.text)
      need.terms.push({ term: relative, weight: weight * WEIGHT.forgiven, exact: false });
  });
  return term.text;
}

/** `laborinspectors`: two words that are known, the rarer of the two as common as can be. */
function runTogether(need: Need, text: string, collection: Collection): string | null {
  let best: { terms: Term[]; passages: number } | null = null;
  for (let cut = 3; cut <= text.length - 3; cut += 1) {
    const terms = [collection.term(text.slice(0, cut)) ?? [], collection.term(text.slice(cut)) ?? []].flat();
    const passages = Math.min(...terms.map((term) => term.passages));
    if (terms.length === 2 && passages > (best?.passages ?? 0)) best = { terms, passages };
  }
  if (!best) return null;
  need.rows.push({ words: best.terms.map((term) => [term]), weight: WEIGHT.forgiven });
  return best.terms.map((term) => term.text).join(' ');
}

/** In words no longer than this the first letter is believed. */
const SHORT = 5;
const NEGATION = /^(?:un|in|il|im|ir|dis|non|a)$/;

function meant(text: string, begins: boolean, collection: Collection): Term | null {
  const most = forgivable(text.length);
  if (most === 0) return null;
  return (
    likeliest(text, 1, false, collection) ??
    (most > 1 ? likeliest(text, most, false, collection) : null) ??
    (begins ? likeliest(text, 1, true, collection) : null)
  );
}

/** Common words, and those that begin alike. */
function likeliest(text: string, edits: number, beginning: boolean, collection: Collection): Term | null {
  const likely = collection
    .similar(text, edits, beginning)
    .filter(
      ({ term }) =>
        !FUNCTION_WORDS.has(term.text) &&
        (text.length > SHORT || term.text[0] === text[0]) &&
        !isOpposite(text, term.text),
    )
    .map((each) => ({ term: each.term, likelihood: likelihood(text, each.term, each.edits) }))
    .toSorted((a, b) => b.likelihood - a.likelihood || (a.term.text < b.term.text ? -1 : 1));
  return likely[0]?.term ?? null;
}

/** `illegal` is no mistyped `legal`. */
function isOpposite(one: string, other: string): boolean {
  const [longer, shorter] = one.length > other.length ? [one, other] : [other, one];
  return longer.endsWith(shorter) && NEGATION.test(longer.slice(0, -shorter.length));
}

function likelihood(text: string, { text: word, passages }: Term, edits: number): number {
  let alike = 0;
  while (alike < text.length && text[alike] === word[alike]) alike += 1;
  return Math.log(passages + 1) - 3 * edits + 2 * (alike / text.length) - (word[0] === text[0] ? 0 : 1.5);
}
