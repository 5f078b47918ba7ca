/**
 * What the page may ask of its host, what comes back, and what it can hear. Schemas first: the types follow from them,
 * the host checks every argument on arrival, the page every result. A result is a value: an error says what happened
 * and what to do next.
 */
import { z } from 'zod';
import { Country, PassageId, Region, Report, ReportId, SectionKind, Tier, Year } from '../data/model';
import type { VerbName } from './verb-names';

// ---------------------------------------------------------------- results

export const Fault = z.object({
  /** For programs: kebab-case, stable. */
  code: z.string().max(60),
  /** What happened, as a sentence. */
  message: z.string().max(2_000),
  /** What to do next, as a sentence; may be empty. */
  hint: z.string().max(2_000),
});
export type Fault = z.infer<typeof Fault>;

export type Result<T> = { ok: true; value: T } | { ok: false; error: Fault };
export const done = <T>(value: T): Result<T> => ({ ok: true, value });
export const failed = (code: string, message: string, hint = ''): { ok: false; error: Fault } => ({
  ok: false,
  error: { code, message, hint },
});
export const resultOf = <T extends z.ZodType>(value: T) =>
  z.discriminatedUnion('ok', [
    z.object({ ok: z.literal(true), value }),
    z.object({ ok: z.literal(false), error: Fault }),
  ]);

// ---------------------------------------------------------------- library

/** A report as the library lists it, known without opening it. */
export const Entry = z.object({
  id: ReportId,
  country: Country.nullable(),
  region: Region.nullable(),
  edition: z.object({ year: Year }).nullable(),
  tier: Tier.nullable(),
  language: z.string().max(35),
  recommendations: z.int().min(0),
  source: z.enum(['bundled', 'added']),
  /** Title of the pack that holds it. */
  pack: z.string().max(300),
  /** Its text no longer matches its checksum, or cannot be read at all. */
  damaged: z.boolean(),
});
export type Entry = z.infer<typeof Entry>;

export const Listing = z.object({
  entries: z.array(Entry),
  packs: z.array(z.object({ title: z.string().max(300), reports: z.int(), source: z.enum(['bundled', 'added']) })),
  /** What could not be opened at all, in plain words. */
  problems: z.array(Fault),
});
export type Listing = z.infer<typeof Listing>;

// ---------------------------------------------------------------- search

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
  sections: z.array(SectionKind).max(8),
});
export type SearchFilters = z.infer<typeof SearchFilters>;
export const NO_FILTERS: SearchFilters = { countries: [], tiers: [], editions: [], regions: [], sections: [] };

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

const FacetCount = <T extends z.ZodType>(value: T) => z.array(z.object({ value, count: z.int() }));

export const SearchAnswer = z.object({
  query: z.string(),
  /** Passages that answer, of both kinds. */
  total: z.int(),
  totals: z.object({ recommendations: z.int(), text: z.int() }),
  /** Countries in which a recommendation answers. */
  countries: z.int(),
  /** The totals are lower bounds: work was cut short so that typing stays quick. */
  approximate: z.boolean(),
  /** So many passages hold every word; they come first. */
  all: z.int(),
  forgiven: z.array(z.object({ typed: z.string(), used: z.string() })),
  /** Words, as typed, that no passage holds in any form. */
  unknown: z.array(z.string()),
  /** Other queries that do find something, with what each would find; offered when this one finds nothing. */
  instead: z.array(z.object({ query: z.string(), count: z.int() })),
  /** For each facet the recommendations (for `sections`, all passages) within the other facets' filters. */
  counts: z.object({
    countries: FacetCount(z.string()),
    tiers: FacetCount(z.union([Tier, z.literal('none')])),
    editions: FacetCount(Year),
    regions: FacetCount(Region),
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

// ---------------------------------------------------------------- the user's own things

/** A recommendation that was picked, with its text as it stood then: it outlives a replaced report. */
export const Pick = z.object({
  passage: PassageId,
  text: z.string(),
  country: Country.nullable(),
  edition: z.object({ year: Year }).nullable(),
  tier: Tier.nullable(),
  added: z.iso.datetime(),
});
export type Pick = z.infer<typeof Pick>;

export const SelectionId = z.string().regex(/^s\d{1,6}$/);
export const Selection = z.object({
  id: SelectionId,
  /** Empty until the user names it. */
  name: z.string().max(200),
  order: z.enum(['country', 'own']),
  picks: z.array(Pick).max(5_000),
});
export type Selection = z.infer<typeof Selection>;

export const FollowUpState = z.enum(['no-action', 'under-way', 'done']);
export type FollowUpState = z.infer<typeof FollowUpState>;
export const FollowUpEntry = z.object({ state: FollowUpState, date: z.iso.date(), text: z.string().max(10_000) });
export type FollowUpEntry = z.infer<typeof FollowUpEntry>;

/** What the user wrote about one passage, whatever selections it is in. */
export const Note = z.object({
  passage: PassageId,
  text: z.string().max(20_000),
  /** Newest last; empty when not tracked. */
  followUp: z.array(FollowUpEntry).max(500),
  /** The passage's text when it was first noted. */
  about: z.string(),
});
export type Note = z.infer<typeof Note>;

export const Bookmark = z.object({ passage: PassageId, text: z.string(), added: z.iso.datetime() });
export type Bookmark = z.infer<typeof Bookmark>;

export const Shelf = z.object({
  selections: z.array(Selection).min(1).max(200),
  /** The selection that ticked recommendations go into. */
  active: SelectionId,
  notes: z.array(Note).max(20_000),
  bookmarks: z.array(Bookmark).max(20_000),
  /** Kept in memory only: the folder cannot be written. */
  volatile: z.boolean(),
});
export type Shelf = z.infer<typeof Shelf>;

export const ShelfChange = z.discriminatedUnion('do', [
  z.object({ do: z.literal('pick'), passages: z.array(PassageId).min(1).max(500) }),
  z.object({ do: z.literal('take-out'), passages: z.array(PassageId).min(1).max(5_000) }),
  z.object({ do: z.literal('put-back'), picks: z.array(Pick).min(1).max(5_000) }),
  z.object({ do: z.literal('move'), passage: PassageId, to: z.int().min(0) }),
  z.object({ do: z.literal('order'), order: z.enum(['country', 'own']) }),
  z.object({ do: z.literal('rename'), selection: SelectionId, name: z.string().max(200) }),
  z.object({ do: z.literal('new-selection'), name: z.string().max(200) }),
  z.object({ do: z.literal('activate'), selection: SelectionId }),
  z.object({ do: z.literal('delete-selection'), selection: SelectionId }),
  z.object({ do: z.literal('restore-selection'), selection: Selection }),
  z.object({ do: z.literal('note'), passage: PassageId, text: z.string().max(20_000) }),
  z.object({ do: z.literal('follow-up'), passage: PassageId, followUp: z.array(FollowUpEntry).max(500) }),
  z.object({ do: z.literal('bookmark'), passage: PassageId }),
  z.object({ do: z.literal('remove-bookmark'), passage: PassageId }),
  z.object({ do: z.literal('use-new-text'), passage: PassageId }),
]);
export type ShelfChange = z.infer<typeof ShelfChange>;

export const Theme = z.enum(['light', 'sepia', 'dark', 'contrast']);
export type Theme = z.infer<typeof Theme>;

export const Settings = z.object({
  welcomed: z.boolean(),
  theme: Theme,
  followSystem: z.boolean(),
  /** Percent of the usual size. */
  textSize: z.int().min(80).max(250),
  typeface: z.enum(['serif', 'sans']),
  lineSpacing: z.enum(['close', 'standard', 'open']),
  lineLength: z.enum(['short', 'standard', 'long']),
  recommendationsBeside: z.boolean(),
  language: z.enum(['en', 'fr', 'es', 'ar']),
  paper: z.enum(['a4', 'letter']),
  rememberSearches: z.boolean(),
  wholeWords: z.boolean(),
  announcements: z.enum(['all', 'fewer', 'none']),
  cardMovement: z.boolean(),
  underlineLinks: z.boolean(),
  largerTargets: z.boolean(),
  singleKeys: z.boolean(),
  /** Action → keys, only where changed. */
  keys: z.record(z.string().max(60), z.string().max(60)),
});
export type Settings = z.infer<typeof Settings>;

export const RouteSchema = z.discriminatedUnion('at', [
  z.object({ at: z.literal('welcome') }),
  z.object({ at: z.literal('library') }),
  z.object({ at: z.literal('report'), report: ReportId, passage: PassageId.optional() }),
  z.object({ at: z.literal('search'), query: z.string().max(100_000) }),
  z.object({ at: z.literal('satchel'), page: z.enum(['selections', 'follow-up', 'bookmarks']).optional() }),
  z.object({ at: z.literal('compare'), from: ReportId, to: ReportId }),
  z.object({ at: z.literal('add') }),
  z.object({ at: z.literal('settings'), page: z.string().max(40).optional() }),
  z.object({ at: z.literal('help') }),
]);
export type Route = z.infer<typeof RouteSchema>;

/** Where the program was left, and where each report was. */
export const Place = z.object({
  route: RouteSchema,
  lastReport: z.object({ report: ReportId, passage: PassageId.nullable() }).nullable(),
  /** Report → the passage at the top of its page. */
  positions: z.record(z.string(), z.string()),
  searches: z.array(z.string().max(400)).max(5),
});
export type Place = z.infer<typeof Place>;

// ---------------------------------------------------------------- export

export const ExportFormat = z.enum(['pdf', 'docx', 'csv', 'md', 'json', 'txt']);
export type ExportFormat = z.infer<typeof ExportFormat>;
export const ExportContent = z.enum(['summary', 'recommendations', 'full']);
export type ExportContent = z.infer<typeof ExportContent>;

/** What goes into a document. */
export const ExportSubject = z.discriminatedUnion('what', [
  /** Whole reports, in this order. */
  z.object({ what: z.literal('reports'), reports: z.array(ReportId).min(1).max(5_000), content: ExportContent }),
  z.object({ what: z.literal('selection'), selection: SelectionId }),
  /** Chosen recommendations, as from a search. */
  z.object({ what: z.literal('passages'), passages: z.array(PassageId).min(1).max(5_000) }),
  z.object({ what: z.literal('edition'), year: Year, content: ExportContent }),
]);
export type ExportSubject = z.infer<typeof ExportSubject>;

export const ExportOptions = z.object({
  subject: ExportSubject,
  format: ExportFormat,
  /** Empty: the kind's own title. */
  title: z.string().max(300),
  include: z.object({
    notes: z.boolean(),
    followUp: z.boolean(),
    tiers: z.boolean(),
    summaries: z.boolean(),
    years: z.boolean(),
    contents: z.boolean(),
  }),
  paper: z.enum(['a4', 'letter']),
  large: z.boolean(),
  /** Printed as the date of making. */
  date: z.iso.date(),
  language: z.enum(['en', 'fr', 'es', 'ar']),
});
export type ExportOptions = z.infer<typeof ExportOptions>;

export const JobId = z.string().max(40);

/** The pages as they will print, each an SVG of the paper's size. */
export const Preview = z.object({
  pages: z.int(),
  first: z.int(),
  svg: z.array(z.string()),
  bytes: z.int(),
  /** Characters that no bundled font has, as they were replaced: `U+1F600`. */
  replaced: z.array(z.string()),
  fileName: z.string(),
});
export type Preview = z.infer<typeof Preview>;

export const Saved = z.object({
  /** Null: the user closed the dialog. */
  file: z.string().nullable(),
  folder: z.string().nullable(),
  bytes: z.int(),
  pages: z.int().nullable(),
  passages: z.int(),
  replaced: z.array(z.string()),
});
export type Saved = z.infer<typeof Saved>;

// ---------------------------------------------------------------- the contract

const nothing = z.object({}).strict();

/** Every verb takes one object and gives a Result of its value. */
export const verbs = {
  /** All that the first paint needs, in one answer. */
  begin: {
    takes: nothing,
    gives: z.object({
      settings: Settings,
      place: Place,
      shelf: Shelf,
      /** What went wrong at start, in plain words. */
      notices: z.array(Fault),
      version: z.string(),
      platform: z.string(),
    }),
  },
  listLibrary: { takes: nothing, gives: Listing },
  openReport: {
    takes: z.object({ report: ReportId, evenIfDamaged: z.boolean() }),
    gives: z.object({ report: Report, damaged: z.boolean() }),
  },
  search: { takes: SearchRequest, gives: SearchAnswer },
  searchState: { takes: nothing, gives: SearchState },
  rebuildSearch: { takes: nothing, gives: SearchState },
  changeShelf: { takes: ShelfChange, gives: Shelf },
  saveSettings: { takes: Settings, gives: Settings },
  savePlace: { takes: Place, gives: z.null() },
  previewExport: {
    takes: z.object({ options: ExportOptions, first: z.int().min(1), count: z.int().min(1).max(20) }),
    gives: Preview,
  },
  /** Asks where, then writes; progress is heard as `exporting`. */
  saveExport: { takes: z.object({ options: ExportOptions, job: JobId, fileName: z.string().max(255) }), gives: Saved },
  cancelJob: { takes: z.object({ job: JobId }), gives: z.null() },
  printExport: { takes: z.object({ options: ExportOptions }), gives: z.null() },
  showSaved: { takes: z.object({ how: z.enum(['in-folder', 'open']) }), gives: z.null() },
  copy: {
    takes: z.object({ text: z.string().max(5_000_000), html: z.string().max(5_000_000).optional() }),
    gives: z.null(),
  },
} as const satisfies Record<VerbName, { takes: z.ZodType; gives: z.ZodType }>;

export type Verb = VerbName;
export type Takes<V extends Verb> = z.input<(typeof verbs)[V]['takes']>;
export type Gives<V extends Verb> = z.output<(typeof verbs)[V]['gives']>;

/** What the host says without being asked. */
export const news = {
  /** Reports came, went, or were found damaged. */
  library: z.object({}),
  searchState: SearchState,
  exporting: z.object({ job: JobId, done: z.int(), of: z.int(), what: z.string().max(300) }),
} as const;

export type NewsName = keyof typeof news;
export type News<N extends NewsName> = z.output<(typeof news)[N]>;

/** What the preload puts on `window.satchel`: verbs and one way to listen, never a channel or an event. */
export type Bridge = { [V in Verb]: (argument: Takes<V>) => Promise<unknown> } & {
  listen: (hear: (name: string, payload: unknown) => void) => () => void;
};
