/** What a passage needs to answer a query, and what each way of meeting it is worth. */
import type { Collection, Term } from './collection';
import type { Bits } from './packed-index';

export interface WeightedTerm {
  term: Term;
  weight: number;
  /** As typed, or begun as typed. */
  exact: boolean;
}

/** Something that a passage must have. One of its forms is enough. */
export interface Need {
  typed: string;
  terms: WeightedTerm[];
  /** Words in a row, each with its forms: a phrase, or the long form of an abbreviation. */
  rows: { words: Term[][]; weight: number }[];
  /** Pack by pack, passages with one of too many words that begin as typed. */
  begun: { bits: (Bits | null)[]; weight: number } | null;
  /** Reports whose passages all answer: those of a country, or of an edition. */
  reports: { wanted: (report: number) => boolean; weight: number } | null;
  /** The word by which it is known what else the reports say of the same; null where there is nothing to know. */
  about: string | null;
  required: boolean;
  /** Names a country: what is shown should be about it, also where other words are lacking. */
  narrows: boolean;
  /** As highlighting knows a word that was only begun. */
  start: string | null;
}

export interface Needs {
  needs: Need[];
  /** For every need to be met by none: phrases and words left out. */
  leftOut: Term[][][];
  forgiven: { typed: string; used: string }[];
  unknown: string[];
  /** Counts are near, not exact. */
  approximate: boolean;
}

export const WEIGHT = {
  /** A word that begins as typed: between these, more the more of it is typed. */
  begunLeast: 0.4,
  begunMost: 0.8,
  inflected: 0.75,
  derived: 0.45,
  abbreviated: 0.7,
  forgiven: 0.7,
  /** A country's own passages, and others that only name it. */
  country: 1.5,
  countryBegun: 0.5,
  countryNamed: 0.5,
  edition: 0.4,
  /** Its own passages, of a country that is named by its people: `Thai`. */
  people: 1,
  nearby: 0.75,
};

export function addRelatives(
  text: string,
  collection: Collection,
  add: (term: Term, weight: number, exact: boolean) => void,
): void {
  for (const { term, inflected } of collection.relatives(text)) {
    add(term, inflected ? WEIGHT.inflected : WEIGHT.derived, false);
  }
}

/** Passages that looking for it may touch. */
export function costOf({ terms, rows, begun, reports }: Need): number {
  const words = terms.reduce((sum, { term }) => sum + term.passages, 0);
  const row = rows.reduce((sum, { words: each }) => sum + rowAtMost(each), 0);
  return words + row + begunIn(begun) + (reports ? 1_000 : 0);
}

/** Passages that may have these words in a row, at most. */
export function rowAtMost(words: readonly (readonly Term[])[]): number {
  return Math.min(...words.map((forms) => forms.reduce((sum, { passages }) => sum + passages, 0)));
}

export function begunIn(begun: Need['begun']): number {
  return begun?.bits.reduce((sum, bits) => sum + (bits?.passages ?? 0), 0) ?? 0;
}

/** Nothing yet: forms are added to it. */
export function emptyNeed(typed: string, required = true): Need {
  return { typed, terms: [], rows: [], begun: null, reports: null, about: null, required, narrows: false, start: null };
}

/** The needs that an answer must meet, bit by bit. */
export function everyNeed(needs: readonly Need[]): number {
  return needs.reduce((mask, { required }, at) => (required ? mask | (1 << at) : mask), 0);
}
