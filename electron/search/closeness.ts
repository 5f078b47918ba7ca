/** How near each other the words of a query stand. */
import type { Collection } from './collection';
import type { Need } from './need';
import { Places } from './places';
import { BLOCK } from './postings';

/** Occurrences that may be read for it. */
const AFFORDABLE = 80_000;
/** Forms of a word that are looked at, the commonest. */
const FORMS = 8;
/** Of a place and the number of its word in one number: bits of the latter. */
const WORD_BITS = 5;

export class Closeness {
  readonly #collection: Collection;
  /** Passage → its place in the list that is looked at, counted from 1; 0: not in it. */
  readonly #slots: Uint16Array;
  readonly #read = new Places();

  constructor(collection: Collection) {
    this.#collection = collection;
    this.#slots = new Uint16Array(collection.size);
  }

  /** For each of the passages a factor from 1 to 2: the shorter the stretch that holds all the words, the more. */
  factors(passages: readonly number[], needs: readonly Need[]): number[] {
    const looked = affordable(
      needs.filter(({ terms, begun, reports }) => terms.length > 0 && begun === null && reports === null),
      passages.length * BLOCK,
    );
    if (looked.length < 2 || passages.length < 2) return passages.map(() => 1);
    const slots = this.#slots;
    passages.forEach((passage, at) => (slots[passage] = at + 1));
    const places = this.#places(passages, looked);
    for (const passage of passages) slots[passage] = 0;
    return places.map((own) => {
      const stretch = own.length < looked.length ? null : shortestStretch(inOrder(own), looked.length);
      return stretch === null ? 1 : 1 + 1 / (1 + Math.max(0, stretch - looked.length));
    });
  }

  /** Passage by passage, where the words stand: each place with the number of its word. */
  #places(passages: readonly number[], needs: readonly Need[]): number[][] {
    const slots = this.#slots;
    const places: number[][] = passages.map(() => []);
    needs.forEach(({ terms }, number) => {
      for (const { term } of commonest(terms)) {
        this.#collection.packs.forEach(({ index, postings, base }, pack) => {
          const word = term.in[pack];
          if (!word) return;
          const own = slots.subarray(base, base + index.about.passages);
          const read = this.#read;
          read.length = 0;
          index.somePostings(word, passages, passages.length, base, postings);
          index.places(word, postings, own, read);
          for (let at = 0; at < read.length; at += 1) {
            places[own[read.passages[at]!]! - 1]!.push((read.places[at]! << WORD_BITS) | number);
          }
        });
      }
    });
    return places;
  }
}

function commonest(terms: Need['terms']): Need['terms'] {
  return terms.length > FORMS ? terms.toSorted((a, b) => b.term.passages - a.term.passages).slice(0, FORMS) : terms;
}

/** The rarest words first, as many as may be read; `most`: occurrences of one form that are read at most. */
function affordable(needs: readonly Need[], most: number): Need[] {
  const cost = ({ terms }: Need): number =>
    commonest(terms).reduce((sum, { term }) => sum + Math.min(most, term.passages), 0);
  let left = AFFORDABLE;
  return needs.toSorted((a, b) => cost(a) - cost(b)).filter((need) => (left -= cost(need)) >= 0);
}

/** There are few, and they come as a sorted run for each word. */
function inOrder(places: number[]): number[] {
  if (places.length > 100) return places.toSorted((a, b) => a - b);
  for (let at = 1; at < places.length; at += 1) {
    const each = places[at]!;
    let to = at;
    for (; to > 0 && places[to - 1]! > each; to -= 1) places[to] = places[to - 1]!;
    places[to] = each;
  }
  return places;
}

/** Words from the first to the last of the shortest stretch that holds all `words`; null when there is none. */
function shortestStretch(places: readonly number[], words: number): number | null {
  const last: number[] = Array.from({ length: words }, () => -1);
  let seen = 0;
  let shortest: number | null = null;
  for (const each of places) {
    const word = each & ((1 << WORD_BITS) - 1);
    const place = each >>> WORD_BITS;
    if (last[word]! < 0) seen += 1;
    last[word] = place;
    if (seen < words) continue;
    let first = place;
    for (const other of last) if (other < first) first = other;
    if (shortest === null || place - first + 1 < shortest) shortest = place - first + 1;
  }
  return shortest;
}
