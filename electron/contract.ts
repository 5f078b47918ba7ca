/**
 * What the page may ask of its host, what comes back, and what it can hear. Schemas first: the types follow from them,
 * the host checks every argument on arrival, the page every result. A result is a value: an error says what happened
 * and what to do next.
 */
import { z } from 'zod';
import { LIMITS } from '../data/limits';
import { Report, ReportId } from '../data/model';
import {
  Added,
  Backup,
  Correction,
  FileProblem,
  Finding,
  FindingId,
  Found,
  FoundKey,
  PackPlan,
  PackSize,
} from './contract/adding';
import { Compared, Histories } from './contract/comparing';
import { ExportOptions, JobId, Preview, Saved } from './contract/export';
import { CountryNames, Entry, Listing, PackKey } from './contract/library';
import { CameBack, Held, PageFault } from './contract/life';
import { Fault } from './contract/results';
import { FoundInPassage, SearchAnswer, SearchRequest, SearchState } from './contract/search';
import { Place, Settings } from './contract/settings';
import { Shelf, ShelfChange } from './contract/shelf';
import type { VerbName } from './verb-names';

export * from './contract/adding';
export * from './contract/comparing';
export * from './contract/export';
export * from './contract/library';
export * from './contract/life';
export * from './contract/results';
export * from './contract/search';
export * from './contract/settings';
export * from './contract/shelf';

const nothing = z.object({}).strict();
const KeptFolder = z.object({ folder: z.string(), bytes: z.int().min(0) });

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
      /** Where settings were damaged: those that held until that time, to have back. */
      earlierSettings: z.object({ value: Settings, until: z.iso.datetime() }).nullable(),
      version: z.string(),
      platform: z.string(),
      /** Set when the page's process fell and it was opened again. */
      back: CameBack.nullable(),
      /** The report of the place, where that is one that opens and is whole, and its country's entries, if known so soon. */
      first: z.object({ report: Report, editions: z.array(Entry).max(LIMITS.packEntries) }).nullable(),
    }),
  },
  listLibrary: { takes: nothing, gives: Listing },
  openReport: {
    takes: z.object({ report: ReportId, evenIfDamaged: z.boolean() }),
    gives: z.object({ report: Report, damaged: z.boolean() }),
  },
  search: { takes: SearchRequest, gives: SearchAnswer },
  searchState: { takes: nothing, gives: SearchState },
  /** Begins; how far it is, is heard as `searchState`. */
  rebuildSearch: { takes: nothing, gives: SearchState },
  /** Search goes on with the reports that are ready. */
  stopRebuilding: { takes: nothing, gives: z.null() },
  /** By the same words as search, without an index. In reading order. A damaged report is looked through too. */
  findInReport: {
    takes: z.object({ report: ReportId, query: z.string().max(100_000), wholeWords: z.boolean() }),
    gives: z.object({ found: z.array(FoundInPassage) }),
  },
  /** Recommendations of two editions of a country, matched by wording, or of two countries, by theme. */
  compare: { takes: z.object({ from: ReportId, to: ReportId }), gives: Compared },
  /** When each recommendation of a report was asked, by all editions of its country. */
  historiesOf: { takes: z.object({ report: ReportId }), gives: Histories },
  changeShelf: { takes: ShelfChange, gives: Shelf },
  saveSettings: { takes: Settings, gives: Settings },
  savePlace: { takes: Place, gives: z.null() },
  /** Takes the place of what was held before, in memory. */
  hold: { takes: Held, gives: z.null() },
  /** Loads the page anew, where it was: its code could not be fetched, as from a stick that was taken out. */
  openAgain: { takes: nothing, gives: z.null() },
  /** Has a fault on the page noted in the program's log. */
  noteFault: { takes: PageFault, gives: z.null() },
  /** The last lines of the program's log, to be handed on: no report text, no notes, no paths. */
  details: { takes: nothing, gives: z.object({ lines: z.array(z.string().max(10_000)).max(200) }) },
  previewExport: {
    takes: z.object({ options: ExportOptions, first: z.int().min(1), count: z.int().min(1).max(20) }),
    gives: Preview,
  },
  /** Asks where, unless it is to go where the last one was meant to; then writes. Progress is heard as `exporting`. */
  saveExport: {
    takes: z.object({
      options: ExportOptions,
      job: JobId,
      fileName: z.string().max(255),
      where: z.enum(['ask', 'as-before']),
      /** One file for each country, in a folder of their own. */
      each: z.boolean(),
    }),
    gives: Saved,
  },
  /** Puts the document on the clipboard as plain text. */
  copyExport: { takes: z.object({ options: ExportOptions }), gives: z.null() },
  cancelJob: { takes: z.object({ job: JobId }), gives: z.null() },
  /** Shows the system's print dialog for the very pages of the preview. */
  printExport: { takes: z.object({ options: ExportOptions, job: JobId }), gives: z.null() },
  showSaved: { takes: z.object({ how: z.enum(['in-folder', 'open']) }), gives: z.null() },
  copy: {
    takes: z.object({ text: z.string().max(5_000_000), html: z.string().max(5_000_000).optional() }),
    gives: z.null(),
  },
  /** Asks for files, then looks at them; progress is heard as `looking`. Null: the user closed the dialog. */
  chooseReports: {
    takes: z.object({ from: z.enum(['files', 'folder', 'zip', 'pack']), job: JobId }),
    gives: Finding.nullable(),
  },
  foundReport: { takes: z.object({ finding: FindingId, key: FoundKey }), gives: Report },
  correctFound: {
    takes: z.object({ finding: FindingId, key: FoundKey, correction: Correction }),
    gives: z.object({ found: Found, report: Report }),
  },
  /** All or nothing; progress is heard as `adding`. In place: a pack is used where it lies, all of it. */
  addFound: {
    takes: z.object({
      finding: FindingId,
      keys: z.array(FoundKey).max(100_000),
      inPlace: z.boolean(),
      job: JobId,
    }),
    gives: Added,
  },
  /** Countries that a report can be of, by the names that the reports use now. */
  listCountries: { takes: nothing, gives: z.array(CountryNames) },
  dropFinding: { takes: z.object({ finding: FindingId }), gives: z.null() },
  undoAdding: { takes: nothing, gives: Listing },
  /** The file of a pack that cannot be opened is not swept up, but kept under another name. */
  removePack: { takes: z.object({ pack: PackKey }), gives: z.object({ keptAs: z.string().max(1_000).nullable() }) },
  usePack: { takes: z.object({ pack: PackKey, inUse: z.boolean() }), gives: Listing },
  /** Reads every report once; progress is heard as `checking`. Gives the damaged ones. */
  checkLibrary: {
    takes: z.object({ job: JobId }),
    gives: z.object({ checked: z.int(), damaged: z.array(ReportId) }),
  },
  sizeOfPack: { takes: PackPlan, gives: PackSize },
  /** Asks where, then writes; progress is heard as `packing`. */
  makePack: {
    takes: z.object({ plan: PackPlan, job: JobId, fileName: z.string().max(255) }),
    gives: z.object({ file: z.string().nullable(), folder: z.string().nullable(), bytes: z.int(), reports: z.int() }),
  },
  /** Asks where, then writes a text file. Its name; null: the user closed the dialog. */
  saveText: {
    takes: z.object({ text: z.string().max(5_000_000), fileName: z.string().max(255) }),
    gives: z.string().nullable(),
  },
  /** Null: the user closed the dialog. */
  backUp: { takes: nothing, gives: z.string().nullable() },
  chooseBackup: { takes: nothing, gives: Backup.nullable() },
  restoreBackup: { takes: z.object({ how: z.enum(['add', 'replace']) }), gives: Shelf },
  showOwnFolder: { takes: nothing, gives: z.null() },
  /** What is kept on this computer, where, and when the user's own things were last backed up. */
  aboutKept: {
    takes: nothing,
    gives: z.object({ library: KeptFolder, own: KeptFolder, lastBackup: z.iso.datetime().nullable() }),
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
  /** `finding` is known from the start, so that what was found can be opened while the rest is read. */
  looking: z.object({
    job: JobId,
    finding: FindingId,
    done: z.int(),
    of: z.int(),
    file: z.string().max(1_000),
    from: z.string().max(1_000),
    /** Of the file before. */
    reports: z.array(Found),
    problems: z.array(FileProblem),
  }),
  adding: z.object({ job: JobId, done: z.int(), of: z.int() }),
  checking: z.object({ job: JobId, done: z.int(), of: z.int() }),
  packing: z.object({ job: JobId, done: z.int(), of: z.int() }),
  /** Files were given to the program from outside: a pack opened by double click. */
  opened: Finding,
  /** Something happened to a file of the user's own. */
  noticed: Fault,
  /** Files given from outside could not be opened. */
  notOpened: Fault,
} as const;

export type NewsName = keyof typeof news;
export type News<N extends NewsName> = z.output<(typeof news)[N]>;

/** What the preload puts on `window.satchel`: verbs and one way to listen, never a channel or an event. */
export type Bridge = { [V in Verb]: (argument: Takes<V>) => Promise<unknown> } & {
  listen: (hear: (name: string, payload: unknown) => void) => () => void;
  /** Looks at files that were dropped on the page, as `chooseReports` does; the page never learns their paths. */
  dropReports: (files: File[], job: string) => Promise<unknown>;
};
