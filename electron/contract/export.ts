/** What goes into a document, and what came of it. */
import { z } from 'zod';
import { PassageId, ReportId, Year } from '../../data/model';
import { SelectionId } from './shelf';

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
  /** Tracked recommendations, with all entries by date. */
  z.object({ what: z.literal('follow-up'), passages: z.array(PassageId).min(1).max(5_000) }),
  z.object({ what: z.literal('edition'), year: Year, content: ExportContent }),
  /** Two editions of a country, or two countries, beside each other. */
  z.object({ what: z.literal('comparison'), from: ReportId, to: ReportId }),
  /** When a country was asked what: the recommendations of a report and those no longer asked; or one of them alone. */
  z.object({ what: z.literal('history'), report: ReportId, passage: PassageId.nullable() }),
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
  /** The document is long and only its opening was laid out: pages and bytes are estimates. */
  estimated: z.boolean(),
  first: z.int(),
  svg: z.array(z.string()),
  bytes: z.int(),
  /** Characters that no bundled font has, as they were replaced: `U+1F600`. */
  replaced: z.array(z.string()),
  /** As it stands on the first page. */
  title: z.string(),
  fileName: z.string(),
});
export type Preview = z.infer<typeof Preview>;

export const Saved = z.object({
  /** Null: the user closed the dialog. */
  file: z.string().nullable(),
  folder: z.string().nullable(),
  /** One a country: `file` is then the folder that holds them, and `folder` where it stands. */
  files: z.int(),
  bytes: z.int(),
  pages: z.int().nullable(),
  passages: z.int(),
  replaced: z.array(z.string()),
});
export type Saved = z.infer<typeof Saved>;
