/** Countries as people type them: every name of the country table, its beginnings, and the telling words within it. */
import { countries } from '../../data/countries';
import { tokensOf } from './analyzer';

export interface NamedCountries {
  codes: ReadonlySet<string>;
  /** How many of the typed words make the name. */
  words: number;
  /** A whole name, not just how one begins. */
  complete: boolean;
}

/** Names that are ordinary words too, unless they are typed in capitals. */
const ORDINARY = new Set(['us', 'car', 'roc', 'can']);
/** Words that many names share, or that mean too much else. */
const COMMON = new Set(
  `republic democratic people islands island south north east west new united states state kingdom saint central federated
coast ivory africa african america arab arabia and the of part region territories occupied special administrative cape grand`.split(
    /\s+/,
  ),
);
const SHORTEST_BEGINNING = 4;
const MOST_WORDS = 7;

const wholeNames = new Map<string, Set<string>>();
const tellingWords = new Map<string, Set<string>>();

function add(map: Map<string, Set<string>>, key: string, code: string): void {
  map.set(key, (map.get(key) ?? new Set()).add(code));
}

const termsOf = (name: string): string[] => tokensOf(name).flatMap(({ term, joined }) => (joined ? [] : [term]));

/** As people type a name without its apostrophe or hyphen: `cote divoire`. */
function joinedTermsOf(name: string): string[] {
  let until = 0;
  return tokensOf(name).flatMap(({ term, joined, start, end }) => {
    if (start < until) return [];
    if (joined) until = end;
    return [term];
  });
}

/** The table is small, but an engine that is opened for one answer need not make it before it is asked. */
function prepare(): void {
  if (wholeNames.size > 0) return;
  for (const { code, name, others, before } of countries) {
    for (const each of [name, ...others, ...before.map((old) => old.name)]) {
      const terms = termsOf(each);
      for (const form of [terms, terms.filter((term) => term !== 'the'), joinedTermsOf(each)])
        add(wholeNames, form.join(' '), code);
      if (each.startsWith('St. ')) add(wholeNames, ['saint', ...terms.slice(1)].join(' '), code);
    }
    for (const term of termsOf(name)) if (term.length > 3 && !COMMON.has(term)) add(tellingWords, term, code);
  }
}

/** Countries named by the first of these words; the longest name wins. With `beginning` the last word may be cut short. */
export function countriesNamed(
  terms: readonly string[],
  typed: readonly string[],
  beginning: boolean,
): NamedCountries | null {
  prepare();
  for (let words = Math.min(terms.length, MOST_WORDS); words > 0; words -= 1) {
    const name = terms.slice(0, words).join(' ');
    const codes = wholeNames.get(name);
    const upper = typed.slice(0, words).every((word) => word === word.toUpperCase());
    if (codes && (!ORDINARY.has(name) || upper)) return { codes, words, complete: true };
    if (words === 1) {
      const telling = tellingWords.get(name);
      if (telling && telling.size <= 3) return { codes: telling, words, complete: true };
    }
    if (beginning && words === terms.length && name.length >= SHORTEST_BEGINNING) {
      const begun = [...wholeNames].filter(([whole]) => whole.startsWith(name)).flatMap(([, each]) => [...each]);
      if (begun.length > 0) return { codes: new Set(begun), words, complete: false };
    }
  }
  return null;
}
