/** How near each other the words of a query stand. */
import type { Collection } from './collection';
import { costOf, type Need } from './need';

/** Occurrences that may be read for it. */
const AFFORDABLE = 80_000;
/** Forms of a word that are looked at, the commonest. */
const FORMS = 8;

/** Passage → factor from 1 to 2: the shorter the stretch that holds all the words, the more. */
export function closeness(
  passages: readonly number[],
  needs: readonly Need[],
  collection: Collection,
): Map<number, number> {
  const factors = new Map<number, number>();
  const looked = affordable(
    needs.filter(({ terms, begun, reports }) => terms.length > 0 && begun === null && reports === null),
  );
  if (looked.length < 2 || passages.length < 2) return factors;
  /** Passage → places, each with the number of its word: place × 32 + word. */
  const places = new Map(passages.map((passage): [number, number[]] => [passage, []]));
  looked.forEach(({ terms }, number) => {
    const forms = terms.toSorted((a, b) => b.term.passages - a.term.passages).slice(0, FORMS);
    for (const { term } of forms) {
      collection.packs.forEach(({ index, postings, base }, pack) => {
        const word = term.in[pack];
        if (!word) return;
        const wanted = (passage: number): boolean => places.has(base + passage);
        index.places(word, postings, wanted, (passage, place) => places.get(base + passage)?.push(place * 32 + number));
      });
    }
  });
  for (const [passage, own] of places) {
    const stretch = shortestStretch(own, looked.length);
    if (stretch !== null) factors.set(passage, 1 + 1 / (1 + Math.max(0, stretch - looked.length)));
  }
  return factors;
}

/** The rarest words first, as many as may be read. */
function affordable(needs: readonly Need[]): Need[] {
  let left = AFFORDABLE;
  return needs.toSorted((a, b) => costOf(a) - costOf(b)).filter((need) => (left -= costOf(need)) >= 0);
}

/** Words from the first to the last of the shortest stretch that holds all `words`; null when there is none. */
function shortestStretch(places: number[], words: number): number | null {
  const last = new Map<number, number>();
  let shortest: number | null = null;
  for (const each of places.toSorted((a, b) => a - b)) {
    last.set(each % 32, each >>> 5);
    if (last.size < words) continue;
    const stretch = (each >>> 5) - Math.min(...last.values()) + 1;
    if (shortest === null || stretch < shortest) shortest = stretch;
  }
  return shortest;
}
