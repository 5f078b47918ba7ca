/** How near each other the words of a query stand. */
import type { Collection } from './collection';
import type { Need } from './need';
import { Places } from './places';
import { BLOCK } from './postings';
import { Stands } from './stands';

/** Occurrences that may be read for it. */
const AFFORDABLE = 80_000;
/** Forms of a word that are looked at, the commonest. */
const FORMS = 8;

export class Closeness {
  readonly #collection: Collection;
  /** Passage → its place in the list that is looked at, counted from 1; 0: not in it. */
  readonly #slots: Uint16Array;
  readonly #read = new Places();
  readonly #stands = new Stands();

  constructor(collection: Collection) {
    this.#collection = collection;
    this.#slots = new Uint16Array(collection.size);
  }

  /**
   * For each of the passages a factor from 1 to 2: the shorter the stretch that holds all the words that it has, and
   * the more of them it has, the more.
   */
  factors(passages: readonly number[], needs: readonly Need[]): number[] {
    const looked = affordable(
      needs.filter(
        ({ terms, begun, reports, required }) => required && terms.length > 0 && begun === null && reports === null,
      ),
      passages.length * BLOCK,
    );
    if (looked.length < 2 || passages.length < 2) return passages.map(() => 1);
    const slots = this.#slots;
    passages.forEach((passage, at) => (slots[passage] = at + 1));
    const stands = this.#readStands(passages, looked);
    for (const passage of passages) slots[passage] = 0;
    return passages.map((_, at) => {
      const words = stands.wordsOf(at);
      if (words < 2) return 1;
      const others = Math.max(0, stands.shortestStretch(at, words, looked.length) - words);
      return 1 + (words - 1) / (looked.length - 1) / (1 + others);
    });
  }

  #readStands(passages: readonly number[], needs: readonly Need[]): Stands {
    const slots = this.#slots;
    const [read, stands] = [this.#read, this.#stands];
    read.length = 0;
    stands.begin(passages.length);
    needs.forEach(({ terms }, number) => {
      for (const { term } of commonest(terms)) {
        this.#collection.packs.forEach(({ index, postings, base }, pack) => {
          const word = term.in[pack];
          if (!word) return;
          const from = read.length;
          index.somePostings(word, passages, passages.length, base, postings);
          index.places(word, postings, slots.subarray(base, base + index.about.passages), read);
          stands.take(read, from, number, slots, base);
        });
      }
    });
    stands.arrange(read.length);
    return stands;
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
