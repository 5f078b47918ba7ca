/**
 * From typed words to what a passage needs to answer: for each word the forms that will do, each with its weight. The
 * order in which forms are tried is the order of the promise: the word as typed, words that it begins, its relatives,
 * long and short forms, and only then a typing error, which is said.
 */
import type { Collection, Term } from './collection';
import { countriesNamed } from './country-names';
import { forgive } from './forgive';
import { addRelatives, type Need, type Needs, WEIGHT } from './need';
import type { ParsedQuery, Phrase, QueryWord } from './query';
import { familyKey, inflectionKey } from './word-forms';

export function needsOf(query: ParsedQuery, collection: Collection, wholeWords: boolean): Needs {
  const made: Needs = { needs: [], leftOut: [], forgiven: [], unknown: [], approximate: false };
  for (const phrase of query.phrases) made.needs.push(phraseNeed(phrase, collection, made));
  for (const { terms } of query.leftOut) made.leftOut.push(terms.map((text) => [collection.term(text) ?? []].flat()));
  const beginning = query.beginning && !wholeWords;
  const { words } = query;
  for (let at = 0; at < words.length; ) {
    const taken = countryNeed(words, at, beginning, collection, made);
    if (taken === 0) made.needs.push(wordNeed(words, at, beginning, collection, made));
    at += Math.max(1, taken);
  }
  addShortForms(words, made.needs, collection);
  return made;
}

function phraseNeed({ typed, terms, open }: Phrase, collection: Collection, made: Needs): Need {
  const words = terms.map((text, at) => {
    const begun = open && at === terms.length - 1 ? collection.startingWith(text) : null;
    if (begun && !begun.complete) made.approximate = true;
    return begun?.terms ?? [collection.term(text) ?? []].flat();
  });
  words.forEach((forms, at) => {
    if (forms.length === 0) made.unknown.push(terms[at] ?? typed);
  });
  const [only] = words;
  const exact = words.length === 1 && only ? only.map((term) => ({ term, weight: 1, exact: true })) : [];
  return {
    typed,
    terms: exact,
    rows: words.length > 1 ? [{ words, weight: 1 }] : [],
    reports: null,
    required: true,
    start: open && words.length === 1 ? (terms[0] ?? null) : null,
  };
}

/** Adds the need for the country that is named from this word on; gives how many words name it. */
function countryNeed(words: QueryWord[], at: number, beginning: boolean, collection: Collection, made: Needs): number {
  const rest = words.slice(at);
  if (rest[0]?.optional === true && rest[0].term !== 'the') return 0;
  const named = countriesNamed(
    rest.map(({ term }) => term),
    rest.map(({ typed }) => typed),
    beginning,
  );
  if (!named) return 0;
  const here = new Set(
    collection.reports.flatMap(({ country }, number) => (country && named.codes.has(country.code) ? [number] : [])),
  );
  if (here.size === 0) return 0;
  const own = rest.slice(0, named.words);
  const [first] = own;
  if (!first) return 0;
  if (!named.complete) {
    // Only begun, so far: the word itself counts as much as ever.
    if (own.length > 1) return 0;
    const need = wordNeed(words, at, beginning, collection, made, false);
    need.reports = { wanted: (report) => here.has(report), weight: WEIGHT.countryBegun };
    made.needs.push(need);
    return 1;
  }
  const literal = own.map(({ term }) => [collection.term(term) ?? []].flat());
  made.needs.push({
    typed: own.map(({ typed }) => typed).join(' '),
    terms:
      own.length === 1 ? (literal[0] ?? []).map((term) => ({ term, weight: WEIGHT.countryNamed, exact: true })) : [],
    rows: own.length > 1 ? [{ words: literal, weight: WEIGHT.countryNamed }] : [],
    reports: { wanted: (report) => here.has(report), weight: WEIGHT.country },
    required: true,
    start: null,
  });
  return own.length;
}

function wordNeed(
  words: QueryWord[],
  at: number,
  beginning: boolean,
  collection: Collection,
  made: Needs,
  forgiving = true,
): Need {
  const word = words[at];
  if (!word) throw new RangeError('there is no such word');
  const { typed, term: text, joined, optional } = word;
  const begins = beginning && at === words.length - 1;
  const need: Need = { typed, terms: [], rows: [], reports: null, required: !optional, start: begins ? text : null };
  const seen = new Set<string>();
  const add = (term: Term | null, weight: number, exact: boolean): void => {
    if (!term || seen.has(term.text)) return;
    seen.add(term.text);
    need.terms.push({ term, weight, exact });
  };
  add(collection.term(text), 1, true);
  if (joined !== null) add(collection.term(joined), 1, true);
  if (optional) return need;
  if (begins) {
    const { terms, complete } = collection.startingWith(text);
    if (!complete) made.approximate = true;
    for (const term of terms) add(term, begunWeight(text, term.text), true);
  }
  addRelatives(text, collection, add);
  for (const long of collection.abbreviations.longFormsOf(text)) addLongForm(need, long, collection);
  addEdition(need, text, words.length > 1, collection);
  if (forgiving && isEmpty(need)) forgive(need, words, at, begins, collection, made);
  if (forgiving && isEmpty(need)) made.unknown.push(typed);
  return need;
}

const isEmpty = ({ terms, rows, reports }: Need): boolean =>
  terms.length === 0 && rows.length === 0 && reports === null;

function begunWeight(typed: string, word: string): number {
  return WEIGHT.begunLeast + (WEIGHT.begunMost - WEIGHT.begunLeast) * (typed.length / word.length);
}

function addLongForm(need: Need, long: readonly string[], collection: Collection): void {
  const words = long.map((text) => {
    const inflection = inflectionKey(text);
    const forms = collection.family(familyKey(text)).filter((term) => inflectionKey(term.text) === inflection);
    return forms.length > 0 ? forms : [collection.term(text) ?? []].flat();
  });
  if (words.every((forms) => forms.length > 0)) need.rows.push({ words, weight: WEIGHT.abbreviated });
}

/** `2020` beside other words means the edition as well as the number. */
function addEdition(need: Need, text: string, besideOthers: boolean, collection: Collection): void {
  if (!besideOthers || !/^20\d\d$/.test(text)) return;
  const year = Number(text);
  if (!collection.reports.some((report) => report.year === year)) return;
  need.reports = { wanted: (report) => collection.reports[report]?.year === year, weight: WEIGHT.edition };
}

/** Where the typed words are the long form of an abbreviation, it stands for each of them. */
function addShortForms(words: QueryWord[], needs: Need[], collection: Collection): void {
  for (let start = 0; start < words.length; start += 1) {
    for (let end = start + 2; end <= Math.min(words.length, start + 8); end += 1) {
      const own = words.slice(start, end);
      for (const short of collection.abbreviations.shortFormsOf(own.map(({ term }) => term))) {
        const term = collection.term(short);
        const typed = new Set(own.map((word) => word.typed));
        for (const need of needs)
          if (term && typed.has(need.typed)) need.terms.push({ term, weight: WEIGHT.abbreviated, exact: false });
      }
    }
  }
}
