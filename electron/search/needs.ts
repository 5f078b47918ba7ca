/**
 * From typed words to what a passage needs to answer: for each word the forms that will do, each with its weight. The
 * order in which forms are tried is the order of the promise: the word as typed, words that it begins, its relatives,
 * long and short forms, and only then a typing error, which is said.
 */
import type { Collection, Term } from './collection';
import { countriesNamed } from './country-names';
import { countriesOfPeople } from './demonyms';
import { forgive } from './forgive';
import { addRelatives, emptyNeed, type Need, type Needs, WEIGHT } from './need';
import type { ParsedQuery, Phrase, QueryWord } from './query';

export function needsOf(query: ParsedQuery, collection: Collection, wholeWords: boolean): Needs {
  return new Making(query, collection, wholeWords).made;
}

/** Shorter ones are other words by chance. */
const SHORTEST_JOINED = 6;

class Making {
  readonly made: Needs = { needs: [], leftOut: [], forgiven: [], unknown: [], approximate: false };
  readonly #words: readonly QueryWord[];
  readonly #collection: Collection;
  /** The last word may be a beginning. */
  readonly #beginning: boolean;
  readonly #wholeWords: boolean;

  constructor({ words, phrases, leftOut, beginning }: ParsedQuery, collection: Collection, wholeWords: boolean) {
    this.#words = words;
    this.#collection = collection;
    this.#beginning = beginning && !wholeWords;
    this.#wholeWords = wholeWords;
    const { made } = this;
    for (const phrase of phrases) made.needs.push(...this.#phrase(phrase));
    for (const { terms } of leftOut) made.leftOut.push(terms.map((text) => this.#known(text)));
    for (let at = 0; at < words.length; ) {
      const { need, taken } = this.#country(at) ?? { need: this.#word(at), taken: 1 };
      made.needs.push(need);
      at += taken;
    }
    this.#addShortForms();
  }

  #known(text: string): Term[] {
    const term = this.#collection.term(text);
    return term ? [term] : [];
  }

  #phrase({ typed, terms, open }: Phrase): Need[] {
    const last = terms.at(-1) ?? '';
    const before = terms.slice(0, -1).map((text) => this.#known(text));
    const begun = open && !this.#wholeWords ? this.#collection.startingWith(last) : null;
    if (begun?.bits.some((bits) => bits !== null)) {
      // The first letters of the last word: the words before it in a row, and it anywhere, until there are more.
      this.made.approximate = this.made.approximate || before.length > 0;
      const end = emptyNeed(typed);
      this.#addBegun(end, last);
      return before.length > 0 ? [this.#row(typed, terms.slice(0, -1), before), end] : [end];
    }
    return [this.#row(typed, terms, [...before, begun ? begun.terms : this.#known(last)])];
  }

  #row(typed: string, terms: readonly string[], words: Term[][]): Need {
    const need = emptyNeed(typed);
    this.made.unknown.push(...terms.filter((_, at) => words[at]?.length === 0));
    if (words.length > 1) need.rows.push({ words, weight: 1 });
    else for (const term of words[0] ?? []) need.terms.push({ term, weight: 1, exact: true });
    return need;
  }

  /** The country that is named from this word on, and how many words name it. */
  #country(at: number): { need: Need; taken: number } | null {
    const rest = this.#words.slice(at);
    if (rest[0]?.optional === true && rest[0].term !== 'the') return null;
    const named = countriesNamed(
      rest.map(({ term }) => term),
      rest.map(({ typed }) => typed),
      this.#beginning,
    );
    if (!named) return this.#people(at);
    if (!named.complete && named.words > 1) return null;
    const here = new Set<number>();
    this.#collection.reports.forEach(({ country }, number) => {
      if (country && named.codes.has(country.code)) here.add(number);
    });
    if (here.size === 0) return null;
    const wanted = (report: number): boolean => here.has(report);
    if (!named.complete) {
      // Only begun, so far: the word itself counts as much as ever.
      const need = this.#word(at, false);
      need.reports = { wanted, weight: WEIGHT.countryBegun };
      return { need, taken: 1 };
    }
    const own = rest.slice(0, named.words);
    const need = emptyNeed(own.map(({ typed }) => typed).join(' '));
    const literal = own.map(({ term }) => this.#known(term));
    if (literal.length > 1) need.rows.push({ words: literal, weight: WEIGHT.countryNamed });
    else for (const term of literal[0] ?? []) need.terms.push({ term, weight: WEIGHT.countryNamed, exact: true });
    need.reports = { wanted, weight: WEIGHT.country };
    need.narrows = true;
    return { need, taken: named.words };
  }

  /** Passages with the word, and those of the country whose people it names. */
  #people(at: number): { need: Need; taken: number } | null {
    const codes = countriesOfPeople(this.#words[at]?.term ?? '');
    const { reports } = this.#collection;
    const isOf = (report: number): boolean => codes.has(reports[report]?.country?.code ?? '');
    if (codes.size === 0 || !reports.some((_, number) => isOf(number))) return null;
    const need = this.#word(at, false);
    need.reports = { wanted: isOf, weight: WEIGHT.people };
    need.narrows = true;
    return { need, taken: 1 };
  }

  #word(at: number, forgiving = true): Need {
    const word = this.#words[at];
    if (!word) throw new RangeError('there is no such word');
    const { typed, term: text, joined, optional } = word;
    const collection = this.#collection;
    const need = emptyNeed(typed, !optional);
    const seen = new Set<string>();
    const add = (term: Term | null, weight: number, exact: boolean): void => {
      if (!term || seen.has(term.text)) return;
      seen.add(term.text);
      need.terms.push({ term, weight, exact });
    };
    add(collection.term(text), 1, true);
    if (joined !== null) add(collection.term(joined), 1, true);
    if (optional) return need;
    need.about = text;
    const begins = this.#beginning && at === this.#words.length - 1;
    if (begins) this.#addBegun(need, text, add);
    addRelatives(text, collection, add);
    if (joined !== null) addRelatives(joined, collection, add);
    for (const term of this.#joined(at)) add(term, 1, true);
    for (const long of collection.abbreviations.longFormsOf(text)) this.#addLongForm(need, long);
    this.#addEdition(need, text);
    if (forgiving && isEmpty(need)) {
      const used = forgive(need, text, begins, collection);
      if (used === null) this.made.unknown.push(typed);
      else this.made.forgiven.push({ typed, used });
    }
    return need;
  }

  #addBegun(need: Need, text: string, add?: (term: Term, weight: number, exact: boolean) => void): void {
    const { terms, bits } = this.#collection.startingWith(text);
    const each = add ?? ((term, weight, exact) => need.terms.push({ term, weight, exact }));
    for (const term of terms) each(term, begunWeight(text, term.text), true);
    if (bits.some((own) => own !== null)) need.begun = { bits, weight: WEIGHT.begunLeast };
    need.start = text;
  }

  #addLongForm(need: Need, long: readonly string[]): void {
    const words = long.map((text) => {
      const forms = this.#collection.relatives(text).flatMap(({ term, inflected }) => (inflected ? [term] : []));
      return forms.length > 0 ? forms : this.#known(text);
    });
    if (words.every((forms) => forms.length > 0)) need.rows.push({ words, weight: WEIGHT.abbreviated });
  }

  /** `2020` beside other words means the edition as well as the number. */
  #addEdition(need: Need, text: string): void {
    const { reports, years } = this.#collection;
    if (this.#words.length < 2 || !/^20\d\d$/.test(text)) return;
    const year = Number(text);
    if (reports.some((report) => report.year === year)) {
      need.reports = { wanted: (report) => years[report] === year, weight: WEIGHT.edition };
    }
  }

  /** Where the typed words are the long form of an abbreviation, it stands for each of them. */
  #addShortForms(): void {
    const words = this.#words;
    for (let start = 0; start < words.length; start += 1) {
      for (let end = start + 2; end <= Math.min(words.length, start + 8); end += 1) {
        const own = words.slice(start, end);
        const typed = new Set(own.map((word) => word.typed));
        for (const short of this.#collection.abbreviations.shortFormsOf(own.map(({ term }) => term))) {
          const [term] = this.#known(short);
          for (const need of this.made.needs) {
            if (term && typed.has(need.typed)) need.terms.push({ term, weight: WEIGHT.abbreviated, exact: false });
          }
        }
      }
    }
  }

  /** `cyber crime`: two words that the reports write as one, too. It stands for each of them. */
  #joined(at: number): Term[] {
    return [at - 1, at].flatMap((start) => {
      const [first, second] = [this.#words[start], this.#words[start + 1]];
      if (!first || !second || first.optional || second.optional) return [];
      const joined = first.term + second.term;
      if (first.joined !== null || second.joined !== null || joined.length < SHORTEST_JOINED) return [];
      const forms = this.#collection.relatives(joined);
      return forms.flatMap(({ term, inflected }) => (inflected ? [term] : []));
    });
  }
}

function isEmpty({ terms, rows, begun, reports }: Need): boolean {
  return terms.length === 0 && rows.length === 0 && begun === null && reports === null;
}

/** The more of the word is typed, the more. */
function begunWeight(typed: string, word: string): number {
  return WEIGHT.begunLeast + (WEIGHT.begunMost - WEIGHT.begunLeast) * (typed.length / word.length);
}
