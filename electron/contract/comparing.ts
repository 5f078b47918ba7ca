/** Recommendations of several editions or countries beside each other, always matched by wording alone. */
import { z } from 'zod';
import { Country, PassageId, ReportId, Tier, Year } from '../../data/model';

/** Words of a text that the other wording has too, lacks, or had. The runs of a text in order are its letters. */
export const Run = z.object({ text: z.string(), change: z.enum(['same', 'added', 'removed']) });
export type Run = z.infer<typeof Run>;

/** What recommendations are about, in the order in which they are shown. */
export const RecommendationTheme = z.enum([
  'shelter-and-care',
  'prosecution',
  'law',
  'identification',
  'victims-in-proceedings',
  'labor-and-recruitment',
  'migration',
  'children',
  'awareness',
  'coordination',
  'data',
  'other',
]);
export type RecommendationTheme = z.infer<typeof RecommendationTheme>;

/** One of the two reports that are compared. */
export const ComparedReport = z.object({
  id: ReportId,
  country: Country.nullable(),
  edition: z.object({ year: Year }).nullable(),
  tier: Tier.nullable(),
  language: z.string().max(35),
  recommendations: z.int(),
});
export type ComparedReport = z.infer<typeof ComparedReport>;

const Marked = z.object({ id: PassageId, runs: z.array(Run) });

/** In the order of `to`, and at the end what only `from` has. */
export const ComparedRow = z.discriminatedUnion('change', [
  z.object({ change: z.literal('kept'), from: Marked, to: Marked }),
  z.object({ change: z.literal('changed'), from: Marked, to: Marked }),
  z.object({ change: z.literal('added'), to: Marked }),
  z.object({ change: z.literal('dropped'), from: Marked }),
]);
export type ComparedRow = z.infer<typeof ComparedRow>;

const Plain = z.object({ id: PassageId, text: z.string() });

/** Recommendations of two countries on one theme; both sides may be empty only together, and then there is no row. */
export const ThemedRow = z.object({ theme: RecommendationTheme, from: z.array(Plain), to: z.array(Plain) });
export type ThemedRow = z.infer<typeof ThemedRow>;

/** Two editions of one country are matched; reports of two countries stand side by side by theme. */
export const Compared = z.discriminatedUnion('of', [
  z.object({ of: z.literal('editions'), from: ComparedReport, to: ComparedReport, rows: z.array(ComparedRow) }),
  z.object({ of: z.literal('countries'), from: ComparedReport, to: ComparedReport, rows: z.array(ThemedRow) }),
]);
export type Compared = z.infer<typeof Compared>;

const EditionTier = z.object({ year: Year, tier: Tier.nullable() });

/** One line of a history, newest first. Neighbouring editions of the same kind share a line. */
export const HistoryRow = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('asked'),
    year: Year,
    tier: Tier.nullable(),
    passage: PassageId,
    /** Differences from the wording before, in one line: `same` and `added` together are this year's text. */
    runs: z.array(Run),
    /** `asked-again`: an edition in between has recommendations and does not ask it. */
    note: z.enum(['first-asked', 'same', 'reworded', 'asked-again']),
    /** When it was last asked before; null for the first time. */
    before: z.object({ year: Year, passage: PassageId, sameWords: z.boolean() }).nullable(),
    /** The recommendation of the edition before that held this one and more. */
    partOf: PassageId.nullable(),
    /** Other recommendations of the edition before that went into this one. */
    also: z.array(PassageId),
  }),
  z.object({ state: z.literal('not-asked'), editions: z.array(EditionTier) }),
  /** The edition is here and holds no recommendations at all. */
  z.object({ state: z.literal('no-recommendations'), editions: z.array(EditionTier) }),
  z.object({ state: z.literal('not-here'), years: z.array(Year) }),
  /** The edition is here and its text cannot be trusted, so it was not compared. */
  z.object({ state: z.literal('damaged'), years: z.array(Year) }),
]);
export type HistoryRow = z.infer<typeof HistoryRow>;

/** A history in one phrase; `docs/comparing.md` says when which. */
export const HistorySummary = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('every-year'), since: Year }),
  z.object({ kind: z.literal('since'), since: Year }),
  z.object({ kind: z.literal('new'), year: Year }),
  z.object({ kind: z.literal('in'), years: z.array(Year) }),
]);
export type HistorySummary = z.infer<typeof HistorySummary>;

export const History = z.object({
  summary: HistorySummary,
  rows: z.array(HistoryRow),
  /** Years of the editions that ask it, oldest first. */
  asked: z.array(Year),
  /** Years of the editions here that hold recommendations, oldest first. */
  editions: z.array(Year),
});
export type History = z.infer<typeof History>;

/** By recommendation of one report; empty where fewer than two editions hold any: nothing can be said. */
export const Histories = z.record(PassageId, History);
export type Histories = z.infer<typeof Histories>;
