/** What the library lists. */
import { z } from 'zod';
import { Country, Region, ReportId, Tier, Year } from '../../data/model';
import { Fault } from './results';

/** A report as the library lists it, known without opening it. */
export const Entry = z.object({
  id: ReportId,
  country: Country.nullable(),
  region: Region.nullable(),
  edition: z.object({ year: Year }).nullable(),
  tier: Tier.nullable(),
  language: z.string().max(35),
  recommendations: z.int().min(0),
  /** Recommendations whose boundaries nobody has checked; absent when there are none. */
  doubts: z.int().min(1).optional(),
  source: z.enum(['bundled', 'added']),
  /** Title of the pack that holds it. */
  pack: z.string().max(300),
  /** Its text no longer matches its checksum, or cannot be read at all. */
  damaged: z.boolean(),
});
export type Entry = z.infer<typeof Entry>;

/** What a country is called, by the reports and by others. */
export const CountryNames = Country.extend({
  /** ISO 3166-1 alpha-2, by which the program's languages name it. */
  alpha2: z.string().length(2),
  /** Other names that people type, and older names of the reports; in English. */
  others: z.array(z.string().max(200)),
});
export type CountryNames = z.infer<typeof CountryNames>;

/** Which pack of the library is meant: titles may be given twice. */
export const PackKey = z.string().regex(/^[\w.-]{1,220}$/);
/** The pack that came with the program. */
export const INCLUDED_PACK = 'included';

/** What the last adding did, as long as it can be undone. */
export const LastAdding = z.object({
  /** ISO date and time. */
  at: z.iso.datetime(),
  /** Reports that came, those in place of an older text among them. */
  reports: z.int().min(0),
  replaced: z.int().min(0),
});
export type LastAdding = z.infer<typeof LastAdding>;

export const Listing = z.object({
  entries: z.array(Entry),
  packs: z.array(
    z.object({
      key: PackKey,
      title: z.string().max(300),
      reports: z.int(),
      bytes: z.int(),
      source: z.enum(['bundled', 'added']),
      /** The folder of a pack that is used where it lies, not copied. */
      outside: z.string().max(4_000).nullable(),
      /** Off, its reports are neither listed nor searched. */
      inUse: z.boolean(),
    }),
  ),
  /** There is a last adding or removing that can be undone. */
  canUndo: z.boolean(),
  /** Null where the last change was none, or is not known. */
  lastAdding: LastAdding.nullable(),
  /** Packs that cannot be opened at all, and why. */
  unopened: z.array(
    z.object({
      key: PackKey,
      /** Of its file, without the folder. */
      file: z.string().max(1_000),
      source: z.enum(['bundled', 'added']),
      /** As of {@link Listing.packs}. */
      outside: z.string().max(4_000).nullable(),
      problem: Fault,
    }),
  ),
});
export type Listing = z.infer<typeof Listing>;
