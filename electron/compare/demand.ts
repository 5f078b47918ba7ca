/** A recommendation as the matcher sees it: which words it holds, in which order, and how much each tells. */
import { recommendationsOf } from '../../data/model';
import type { Report } from '../../data/model';
import { tokensOf } from '../search/analyzer';
import type { Token } from '../search/analyzer';
import { familyKey } from '../search/word-forms';
import {
  ACTIONS,
  DENIALS,
  FUNCTION_WORDS,
  GENERAL,
  LESS,
  MORE,
  RIVALS,
  TITLES,
  conceptOf,
  namedBy,
  togetherOf,
} from './vocabulary';
import { wordingKey } from './wording';

export interface Demand {
  id: string;
  text: string;
  /** Demands with the same key have the same words. */
  key: string;
  /** Each concept once, in the order of the text, with its place and how much it tells in itself, 0 to 1. */
  concepts: ReadonlyMap<string, { place: number; telling: number }>;
  /** The first concept that is more than the usual words of a demand; null where there is none. */
  object: string | null;
  /** The first thing asked to be more or less of, where the demand begins so. */
  turned: { what: string; less: boolean } | null;
  /** Whether what it asks is denied: "not", "without". */
  denied: boolean;
  /** What it names of each row of rivals in its first words; further on they are details. */
  rivals: readonly ReadonlySet<string>[];
  /** Capitalised words inside the sentence: places, laws, agencies. */
  names: ReadonlySet<string>;
}

/** So many concepts count as the first words. */
const EARLY = 8;
/** How much a word tells by its kind; all others tell 1. */
const TELLS = { general: 0.3, number: 0.3, firstWord: 0.5, action: 0.7 };

/** The recommendations of a report, in its order. */
export function demandsOf(report: Report): Demand[] {
  const ownName = new Set(tokensOf(report.country?.name ?? '').map(({ term }) => conceptOf(familyKey(term))));
  return recommendationsOf(report).map(({ id, text }) => demandOf(id, text, ownName));
}

/** @param ownName concepts of the country's own name, which tell nothing within its reports */
export function demandOf(id: string, text: string, ownName: ReadonlySet<string> = new Set()): Demand {
  const concepts = new Map<string, { place: number; telling: number }>();
  let object: string | null = null;
  const words = tokensOf(text).filter(({ joined }) => !joined);
  for (const [place, concept] of conceptsIn(words).entries()) {
    const usual = GENERAL.has(concept) || ownName.has(concept);
    if (!usual && place > 0 && !isNumber(concept)) object ??= concept;
    const telling = usual ? TELLS.general : tellingOf(concept, place);
    if (!concepts.has(concept)) concepts.set(concept, { place, telling });
  }
  const early = [...concepts].filter(([, { place }]) => place < EARLY).map(([concept]) => concept);
  const first = familiesIn(words).slice(0, EARLY);
  const named = first.flatMap((family, at) => namedBy(family, first[at + 1] ?? '') ?? []);
  return {
    id,
    text,
    key: wordingKey(text),
    concepts,
    object,
    turned: turnedIn([...concepts.keys()]),
    denied: words.filter(({ term }) => DENIALS.has(term)).length % 2 === 1,
    rivals: RIVALS.map((row) => new Set([...early, ...named].filter((concept) => row.has(concept)))),
    names: namesIn(text, words),
  };
}

function turnedIn(concepts: readonly string[]): Demand['turned'] {
  const at = concepts.findIndex((concept) => !GENERAL.has(concept) && !MORE.has(concept) && !LESS.has(concept));
  const head = concepts.slice(0, at);
  const what = concepts[at];
  const less = head.some((concept) => LESS.has(concept));
  return what !== undefined && (less || head.some((concept) => MORE.has(concept))) ? { what, less } : null;
}

function tellingOf(concept: string, place: number): number {
  if (isNumber(concept)) return TELLS.number;
  if (place === 0) return TELLS.firstWord;
  return ACTIONS.has(concept) ? TELLS.action : 1;
}

const isNumber = (concept: string): boolean => /^\p{Nd}/u.test(concept);

const familiesIn = (words: readonly Token[]): string[] =>
  words.filter(({ term }) => !FUNCTION_WORDS.has(term)).map(({ term }) => familyKey(term));

function conceptsIn(words: readonly Token[]): string[] {
  const families = familiesIn(words);
  const concepts: string[] = [];
  for (let at = 0; at < families.length; at += 1) {
    const together = togetherOf(families[at] ?? '', families[at + 1] ?? '');
    if (together !== undefined) at += 1;
    concepts.push(conceptOf(together ?? families[at] ?? ''));
  }
  return concepts;
}

function namesIn(text: string, words: readonly Token[]): Set<string> {
  const names = words
    .slice(1)
    .filter(({ start, end }) => /^\p{Lu}\p{Ll}/u.test(text.slice(start, end)) && !beginsSentence(text, start));
  return new Set(names.map(({ term }) => familyKey(term)).filter((name) => !TITLES.has(name)));
}

function beginsSentence(text: string, start: number): boolean {
  return /[.!?:;][\s\p{P}]*$/u.test(text.slice(Math.max(0, start - 8), start));
}
