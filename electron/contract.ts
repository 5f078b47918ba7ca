/**
 * What the page may ask of its host, what comes back, and what it can hear. Schemas first: the types follow from them,
 * the host checks every argument on arrival, the page every result. A result is a value: an error says what happened
 * and what to do next.
 */
import { z } from 'zod';
import { Report, ReportId } from '../data/model';
import { ExportOptions, JobId, Preview, Saved } from './contract/export';
import { Listing } from './contract/library';
import { Fault } from './contract/results';
import { SearchAnswer, SearchRequest, SearchState } from './contract/search';
import { Place, Settings } from './contract/settings';
import { Shelf, ShelfChange } from './contract/shelf';
import type { VerbName } from './verb-names';

export * from './contract/export';
export * from './contract/library';
export * from './contract/results';
export * from './contract/search';
export * from './contract/settings';
export * from './contract/shelf';

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
