/** How the user likes the program, and where it was left. */
import { z } from 'zod';
import { PassageId, ReportId } from '../../data/model';

export const Theme = z.enum(['light', 'sepia', 'dark', 'contrast']);
export type Theme = z.infer<typeof Theme>;

export const Language = z.enum(['en', 'fr', 'es', 'ar']);
export type Language = z.infer<typeof Language>;

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
  /** The Satchel along the bottom edge. */
  pocket: z.boolean(),
  language: Language,
  digits: z.enum(['language', 'latin', 'arabic']),
  dates: z.enum(['long', 'numeric', 'iso']),
  countryOrder: z.enum(['name', 'code']),
  documentLanguage: z.union([z.literal('program'), Language]),
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

/** What a person starts with. */
export const USUAL_SETTINGS: Settings = {
  welcomed: false,
  theme: 'light',
  followSystem: false,
  textSize: 100,
  typeface: 'serif',
  lineSpacing: 'standard',
  lineLength: 'standard',
  recommendationsBeside: true,
  pocket: true,
  language: 'en',
  digits: 'language',
  dates: 'long',
  countryOrder: 'name',
  documentLanguage: 'program',
  paper: 'a4',
  rememberSearches: true,
  wholeWords: false,
  announcements: 'all',
  cardMovement: true,
  underlineLinks: true,
  largerTargets: false,
  singleKeys: false,
  keys: {},
};

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
  /** Report → the passages at the top of its pages, the narrative's before the recommendations', parted by a space. */
  positions: z.record(ReportId, z.string().max(80)).refine((positions) => Object.keys(positions).length <= 20_000),
  searches: z.array(z.string().max(400)).max(5),
});
export type Place = z.infer<typeof Place>;
