/** What the two files of a pack's index hold, as their writer and their reader both must know. `docs/search.md` tells more. */
import { SECTION_KINDS, TIERS } from '../../data/kinds';

export const INDEX_ENTRY = 'index/index.bin';
export const TEXTS_ENTRY = 'index/texts.bin';

/** Bytes of a page, as powers of two. Texts are read here and there, postings in runs. */
export const INDEX_PAGE = 14;
export const TEXTS_PAGE = 12;

/** The one field of lunr's documents. */
export const FIELD = 'text';
/** lunr's own, by which it scores. */
export const BM25 = { k1: 1.2, b: 0.75 } as const;

/** Numbers beside a word: passages that have it, bytes of its occurrences, bytes of its places. */
export const WORD_NUMBERS = 3;
export const WORDS_IN_BLOCK = 16;
/** Beside a common beginning: passages that have a word of it. */
export const START_NUMBERS = 1;

/** In place of a country, tier or year that a report does not have. */
export const NONE = { country: 0xffff, tier: 0xff, year: 0 } as const;

export const sectionNumber = (kind: (typeof SECTION_KINDS)[number]): number => SECTION_KINDS.indexOf(kind);
export const RECOMMENDATIONS = sectionNumber('recommendations');
export const tierNumber = (tier: (typeof TIERS)[number] | null): number =>
  tier === null ? NONE.tier : TIERS.indexOf(tier);

/** The head of `index.bin`. */
export interface AboutIndex {
  lunr: string;
  passages: number;
  words: number;
  families: number;
  starts: number;
  /** Words of all passages, counted as lunr counts them. */
  length: number;
  /** Words of the longest passage. */
  longest: number;
  countries: { code: string; name: string }[];
  /** Short forms that the reports explain, folded: `sops` → `standard operating procedures`. */
  abbreviations: [short: string, long: string][];
}

export function isAboutIndex(value: unknown): value is AboutIndex {
  if (typeof value !== 'object' || value === null) return false;
  const about = value as Partial<Record<keyof AboutIndex, unknown>>;
  const counts = [about.passages, about.words, about.families, about.starts, about.length, about.longest];
  return (
    counts.every((count) => Number.isSafeInteger(count) && Number(count) >= 0 && Number(count) < 2 ** 31) &&
    Number(about.longest) <= 0xffff &&
    Array.isArray(about.countries) &&
    about.countries.every(({ code, name }) => typeof code === 'string' && typeof name === 'string') &&
    Array.isArray(about.abbreviations) &&
    about.abbreviations.every(
      (pair) => Array.isArray(pair) && pair.length === 2 && pair.every((part) => typeof part === 'string'),
    )
  );
}
