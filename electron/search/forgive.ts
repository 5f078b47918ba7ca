/** For a word that no passage has, nor any relative of it: what was probably meant. */
import type { Collection, Term } from './collection';
import { addRelatives, type Need, WEIGHT } from './need';
import { forgivable } from './typing-errors';

/** Gives the words that are used instead, or null. */
export function forgive(
  need: Need,
  text: string,
  begins: boolean,
  wholeWords: boolean,
  collection: Collection,
): string | null {
  if (/\d/.test(text)) return null;
  return runTogether(need, text, collection) ?? meant(need, text, begins, wholeWords, collection);
}

/** `laborinspectors`: two words that are known, the rarer of the two as common as can be. */
function runTogether(need: Need, text: string, collection: Collection): string | null {
  let likeliest: { terms: Term[]; passages: number } | null = null;
  for (let cut = 3; cut <= text.length - 3; cut += 1) {
    const terms = [collection.term(text.slice(0, cut)) ?? [], collection.term(text.slice(cut)) ?? []].flat();
    const passages = Math.min(...terms.map((term) => term.passages));
    if (terms.length === 2 && passages > (likeliest?.passages ?? 0)) likeliest = { terms, passages };
  }
  if (!likeliest) return null;
  need.rows.push({ words: likeliest.terms.map((term) => [term]), weight: WEIGHT.forgiven });
  return likeliest.terms.map((term) => term.text).join(' ');
}

function meant(need: Need, text: string, begins: boolean, wholeWords: boolean, collection: Collection): string | null {
  const most = forgivable(text.length);
  const found =
    best(text, Math.min(most, 1), false, collection) ??
    (most > 1 ? best(text, most, false, collection) : null) ??
    (begins ? best(text, Math.min(most, 1), true, collection) : null) ??
    (wholeWords ? null : cutShort(text, collection));
  if (!found) return null;
  need.terms.push({ term: found, weight: WEIGHT.forgiven, exact: false });
  addRelatives(found.text, collection, (term, weight) => {
    if (term.text !== found.text) need.terms.push({ term, weight: weight * WEIGHT.forgiven, exact: false });
  });
  return found.text;
}

/** In words no longer than this the first letter is believed. */
const SHORT = 5;

/** Common words, and those that begin alike. */
function best(text: string, most: number, beginning: boolean, collection: Collection): Term | null {
  if (most === 0) return null;
  const likely = collection
    .similar(text, most, beginning)
    .filter(({ term }) => text.length > SHORT || term.text[0] === text[0])
    .map(({ term, edits }) => ({ term, likelihood: likelihood(text, term, edits) }))
    .toSorted((a, b) => b.likelihood - a.likelihood || (a.term.text < b.term.text ? -1 : 1));
  return likely[0]?.term ?? null;
}

function likelihood(text: string, { text: word, passages }: Term, edits: number): number {
  let alike = 0;
  while (alike < text.length && text[alike] === word[alike]) alike += 1;
  return Math.log(passages + 1) - 3 * edits + 2 * (alike / text.length) - (word[0] === text[0] ? 0 : 1.5);
}

/** `ident victims`: a word that was not written out. */
function cutShort(text: string, collection: Collection): Term | null {
  if (text.length < 4) return null;
  const { terms } = collection.startingWith(text);
  return terms.toSorted((a, b) => b.passages - a.passages)[0] ?? null;
}
