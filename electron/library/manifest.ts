import { z } from 'zod';
import { Country, ReportId, Sha256, Tier, Year } from '../../data/model';
import { LIMITS } from '../../data/limits';

/** The version of the pack format that this program writes; it opens this one and all before. */
export const PACK_FORMAT = 1;

export const MANIFEST_PATH = 'pack.json';
export const reportPath = (id: string): string => `reports/${id}.json`;

/** What a list of reports shows, so that a library opens without reading a single report. */
export const PackedReport = z.object({
  id: ReportId,
  country: Country.nullable(),
  edition: z.object({ year: Year }).nullable(),
  tier: Tier.nullable(),
  language: z.string().max(35),
  recommendations: z.int().min(0),
  /** Recommendations whose boundaries nobody has checked; absent when there are none. */
  doubts: z.int().min(1).optional(),
});
export type PackedReport = z.infer<typeof PackedReport>;

export const PackEntry = z.object({
  /** Relative, with `/`, no `..`, no empty part. */
  path: z
    .string()
    .max(300)
    .regex(/^(?:[\p{L}\p{N} _.,()@+~#&'-]+\/)*[\p{L}\p{N} _.,()@+~#&'-]+$/u)
    .refine((path) => !path.split('/').includes('..') && !path.split('/').includes('.')),
  size: z.int().min(0).max(LIMITS.packEntry),
  sha256: Sha256,
});
export type PackEntry = z.infer<typeof PackEntry>;

/** `pack.json`, the first entry of a pack. */
export const Manifest = z.object({
  format: z.int().min(1),
  title: z.string().min(1).max(300),
  /** Who made it, as they wish to be named; empty when they do not. */
  madeBy: z.string().max(300),
  /** ISO date; null where the pack is compiled reproducibly. */
  madeOn: z.iso.date().nullable(),
  reports: z.array(PackedReport).max(LIMITS.packEntries),
  entries: z.array(PackEntry).max(LIMITS.packEntries),
});
export type Manifest = z.infer<typeof Manifest>;
