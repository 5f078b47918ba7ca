/** Countries as people type them: every name of the country table, its beginnings, and the telling words within it. */
import { countries } from '../../data/countries';
import { tokensOf } from './analyzer';
import { Recent } from './recent';

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
/** Letters by which names are looked through. */
const LOOKED_AT = 3;
/** A word that more countries have in their names tells nothing. */
const MOST_COUNTRIES = 3;

interface Name {
  code: string;
  name: string;
  /** Its letters without accents, a space before each word. */
  folded: string;
  /** By which the reports call it now; others are found as a whole only. */
  own: boolean;
}

let names: Name[] = [];
/** Letters → names that have them. */
const recent = new Recent<readonly Name[]>(64);
/** Name → its words, in each way of typing it. */
const forms = new Map<string, string[][]>();

/** Countries named by the first of these words; the longest name wins. With `beginning` the last word may be cut short. */
export function countriesNamed(
  terms: readonly string[],
  typed: readonly string[],
  beginning: boolean,
): NamedCountries | null {
  const wanted = terms.map(spelledOut);
  const [first = ''] = wanted;
  const letters = first === 'saint' ? 's' : first.slice(0, LOOKED_AT);
  const likely = recent.get(letters, () => allNames().filter(({ folded }) => folded.includes(` ${letters}`)));
  return (
    wholeName(likely, wanted, typed) ?? tellingWord(likely, first) ?? (beginning ? begunName(likely, wanted) : null)
  );
}

function wholeName(
  likely: readonly Name[],
  wanted: readonly string[],
  typed: readonly string[],
): NamedCountries | null {
  let longest = 0;
  let isOwn = false;
  let codes = new Set<string>();
  for (const { code, name, own } of likely) {
    for (const form of formsOf(name)) {
      if (form.length < longest || form.some((word, at) => word !== wanted[at])) continue;
      if (form.length === 1 && ORDINARY.has(form[0] ?? '') && typed[0] !== typed[0]?.toUpperCase()) continue;
      if (form.length > longest) codes = new Set();
      isOwn = own || (isOwn && form.length === longest);
      longest = form.length;
      codes.add(code);
    }
  }
  if (longest === 0) return null;
  // `Congo` alone: others have it in their names too.
  const more = longest === 1 && !isOwn ? tellingWord(likely, wanted[0] ?? '') : null;
  return { codes: new Set([...codes, ...(more?.codes ?? [])]), words: longest, complete: true };
}

function tellingWord(likely: readonly Name[], word: string): NamedCountries | null {
  if (word.length <= LOOKED_AT || COMMON.has(word)) return null;
  const own = likely.filter(({ name, own: isOwn }) => isOwn && formsOf(name).some((form) => form.includes(word)));
  const codes = new Set(own.map(({ code }) => code));
  return codes.size > 0 && codes.size <= MOST_COUNTRIES ? { codes, words: 1, complete: true } : null;
}

function begunName(likely: readonly Name[], wanted: readonly string[]): NamedCountries | null {
  const begun = wanted.join(' ');
  if (begun.length < SHORTEST_BEGINNING) return null;
  const own = likely.filter(({ name }) => formsOf(name).some((form) => form.join(' ').startsWith(begun)));
  return own.length > 0 ? { codes: new Set(own.map(({ code }) => code)), words: wanted.length, complete: false } : null;
}

/** As `fold`, for the Latin letters of the table, and quicker where nothing was folded before. */
export function plainLetters(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
}

function allNames(): readonly Name[] {
  if (names.length === 0) {
    const all = countries.flatMap(({ code, name, others, before }) =>
      [name, ...others, ...before.map((old) => old.name)].map((each) => ({ code, name: each, own: each === name })),
    );
    // In one go: this stands between the first letter typed and the first answer.
    const folded = plainLetters(all.map(({ name }) => ` ${name}`).join('\n'))
      .replace(/[^a-z\d\n]/g, ' ')
      .split('\n');
    names = all.map((each, at) => ({ ...each, folded: folded[at] ?? '' }));
  }
  return names;
}

/** With and without its article, and as it is typed without apostrophe or hyphen: `cote divoire`. */
function formsOf(name: string): string[][] {
  const known = forms.get(name);
  if (known) return known;
  const tokens = tokensOf(name);
  const parts = tokens.flatMap(({ term, joined }) => (joined ? [] : [spelledOut(term)]));
  let until = 0;
  const whole = tokens.flatMap(({ term, joined, start, end }) => {
    if (start < until) return [];
    if (joined) until = end;
    return [spelledOut(term)];
  });
  const made = [parts, whole, parts.filter((part) => part !== 'the')].filter((form) => form.length > 0);
  forms.set(name, made);
  return made;
}

const spelledOut = (word: string): string => (word === 'st' ? 'saint' : word);
