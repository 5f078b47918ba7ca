/** Queries that do find something, for when one finds nothing. */
import type { SearchAnswer } from '../contract';
import type { Collection } from './collection';
import { respelled } from './forgive';
import type { ParsedQuery } from './query';

const MOST = 4;
/** A shorter beginning says too little about what was meant. */
const SHORTEST_BEGINNING = 3;
/** What nearly every report speaks of: somewhere to go on from, where nothing is like what was typed. */
const ALWAYS = ['victims', 'trafficking', 'prosecution', 'shelter', 'training'];

/** `count`: what a query would find within the same filters. */
export function insteadOf(
  query: ParsedQuery,
  collection: Collection,
  count: (query: string) => number,
): SearchAnswer['instead'] {
  if (query.words.length + query.phrases.length + query.leftOut.length === 0) return [];
  const offers = new Map<string, number>();
  const offer = (texts: readonly string[]): void => {
    for (const text of texts) {
      const found = offers.has(text) || offers.size === MOST ? 0 : count(text);
      if (found > 0) offers.set(text, found);
    }
  };
  offer(spelled(query, collection));
  offer(looser(query));
  offer(begun(query, collection));
  if (offers.size === 0) offer(ALWAYS);
  return Array.from(offers, ([text, found]) => ({ query: text, count: found }));
}

/** As it was probably meant: what stands in quotation marks was not corrected, and is offered so. */
function spelled({ words, phrases, leftOut }: ParsedQuery, collection: Collection): string[] {
  let corrected = 0;
  const right = (text: string): string => {
    const meant = respelled(text, collection);
    if (meant !== null) corrected += 1;
    return meant ?? text;
  };
  const wanted = phrases.map(({ terms }) => `"${terms.map(right).join(' ')}"`);
  const rest = [...words.map(({ typed }) => typed), ...leftOut.map(({ typed }) => `-${typed}`)];
  return corrected > 0 ? [[...wanted, ...rest].join(' ')] : [];
}

/** The same without a minus, then without quotation marks, then phrase by phrase and word by word. */
function looser({ words, phrases, leftOut }: ParsedQuery): string[] {
  const plain = words.map(({ typed }) => typed);
  const wanted = [...phrases.map(({ typed }) => `"${typed}"`), ...plain];
  const texts = leftOut.length > 0 && wanted.length > 0 ? [wanted.join(' ')] : [];
  if (phrases.length > 0) texts.push([...phrases.map(({ typed }) => typed), ...plain].join(' '));
  const parts = [
    ...phrases.map(({ typed }) => typed),
    ...words.flatMap(({ typed, optional }) => (optional ? [] : [typed])),
  ];
  if (parts.length > 1) texts.push(...parts);
  return wanted.length > 0 ? texts : leftOut.map(({ typed }) => typed);
}

/** Words that begin as the typed ones do, as far as any word does. */
function begun({ words }: ParsedQuery, collection: Collection): string[] {
  return words.flatMap(({ term }) => {
    for (let length = term.length - 1; length >= SHORTEST_BEGINNING; length -= 1) {
      const { terms } = collection.startingWith(term.slice(0, length));
      const commonest = terms.toSorted((a, b) => b.passages - a.passages)[0];
      if (commonest) return [commonest.text];
    }
    return [];
  });
}
