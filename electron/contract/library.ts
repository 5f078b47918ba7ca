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
  source: z.enum(['bundled', 'added']),
  /** Title of the pack that holds it. */
  pack: z.string().max(300),
  /** Its text no longer matches its checksum, or cannot be read at all. */
  damaged: z.boolean(),
});
export type Entry = z.infer<typeof Entry>;

export const Listing = z.object({
  entries: z.array(Entry),
  packs: z.array(
    z.object({ title: z.string().max(300), reports: z.int(), bytes: z.int(), source: z.enum(['bundled', 'added']) }),
  ),
  /** There is a last adding or removing that can be undone. */
  canUndo: z.boolean(),
  /** What could not be opened at all, in plain words. */
  problems: z.array(Fault),
});
export type Listing = z.infer<typeof Listing>;
