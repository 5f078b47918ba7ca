/** A question to the search engine, and its answer. */
import { z } from 'zod';
import { Country, PassageId, Region, ReportId, SectionKind, Tier, Year } from '../../data/model';
import { PackKey } from './library';

export const SearchScope = z.enum(['recommendations', 'text', 'all']);
export type SearchScope = z.infer<typeof SearchScope>;
export const SearchSort = z.enum(['relevance', 'country', 'edition']);
export type SearchSort = z.infer<typeof SearchSort>;

/** An empty list leaves its facet open; several values of one facet are alternatives. */
export const SearchFilters = z.object({
  countries: z.array(z.string().max(3)).max(300),
  tiers: z.array(z.union([Tier, z.literal('none')])).max(6),
  editions: z.array(Year).max(100),
  regions: z.array(Region).max(6),
  packs: z.array(PackKey).max(1_000),
  sections: z.array(SectionKind).max(8),
  /** Of each country only its newest edition. */
  newest: z.boolean(),
});
export type SearchFilters = z.infer<typeof SearchFilters>;
export const NO_FILTERS: SearchFilters = {
  countries: [],
  tiers: [],
  editions: [],
  regions: [],
  packs: [],
  sections: [],
  newest: false,
};

export const SearchRequest = z.object({
  /** As typed. Anything is safe; what is beyond the limits is cut. */
  query: z.string().max(100_000),
  scope: SearchScope,
  filters: SearchFilters,
  /** The last word stands for itself only, not for a beginning. */
  wholeWords: z.boolean(),
  sort: SearchSort,
  limit: z.object({ recommendations: z.int().min(0).max(5_000), text: z.int().min(0).max(5_000) }),
});
export type SearchRequest = z.infer<typeof SearchRequest>;

/** UTF-16 offsets into the passage's text, half open, in order, without overlap. */
export const MatchRange = z.tuple([z.int().min(0), z.int().min(0)]);
export type MatchRange = z.infer<typeof MatchRange>;

export const Hit = z.object({
  passage: PassageId,
  report: ReportId,
  country: Country.nullable(),
  edition: z.object({ year: Year }).nullable(),
  tier: Tier.nullable(),
  kind: z.enum(['recommendation', 'text']),
  section: SectionKind,
  text: z.string(),
  matches: z.array(MatchRange),
  score: z.number(),
  /** Words of the query, as typed, that this passage lacks; empty when it holds them all. */
  without: z.array(z.string()),
});
export type Hit = z.infer<typeof Hit>;

/** Matches in one passage of a report. */
export const FoundInPassage = z.object({ passage: PassageId, matches: z.array(MatchRange).min(1) });
export type FoundInPassage = z.infer<typeof FoundInPassage>;

const FacetCount = <T extends z.ZodType>(value: T) => z.array(z.object({ value, count: z.int() }));

export const SearchAnswer = z.object({
  query: z.string(),
  /** Passages that answer, of both kinds. */
  total: z.int(),
  totals: z.object({ recommendations: z.int(), text: z.int() }),
  /** Countries in which a recommendation answers. */
  countries: z.int(),
  /** Counts are near, not exact: work was cut short so that typing stays quick. */
  approximate: z.boolean(),
  /** So many passages hold every word; they come first. */
  all: z.int(),
  /** Of those with every word, as a heading counts them; of those with most, where there are none. */
  heading: z.object({ recommendations: z.int(), text: z.int(), countries: z.int() }),
  /** So many would answer if no filter were set. */
  unfiltered: z.int(),
  /** Words and phrases, as typed, that an answer should hold. */
  words: z.array(z.string()),
  forgiven: z.array(z.object({ typed: z.string(), used: z.string() })),
  /** Words, as typed, that no passage holds in any form. */
  unknown: z.array(z.string()),
  /** Words and phrases, as typed, that no answer may hold: those after a minus. */
  leftOut: z.array(z.string()),
  /** Other queries that do find something, with what each would find; offered when this one finds nothing. */
  instead: z.array(z.object({ query: z.string(), count: z.int() })),
  /** For each facet the recommendations (for `sections`, all passages) within the other facets' filters. */
  counts: z.object({
    countries: z.array(
      z.object({
        value: z.string(),
        count: z.int(),
        /** First and last edition with such a recommendation; null where no edition is known. */
        years: z.tuple([Year, Year]).nullable(),
      }),
    ),
    tiers: FacetCount(z.union([Tier, z.literal('none')])),
    editions: FacetCount(Year),
    regions: FacetCount(Region),
    packs: FacetCount(PackKey),
    sections: FacetCount(SectionKind),
  }),
  recommendations: z.array(Hit),
  text: z.array(Hit),
});
export type SearchAnswer = z.infer<typeof SearchAnswer>;

export const SearchState = z.object({
  state: z.enum(['preparing', 'ready', 'damaged', 'rebuilding']),
  /** Reports searchable so far, of all. */
  done: z.int(),
  of: z.int(),
});
export type SearchState = z.infer<typeof SearchState>;
