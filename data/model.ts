/**
 * What a report is, once read. Everything that stores, finds, shows or exports a report uses these shapes,
 * and every boundary that a report crosses checks them.
 */
import { z } from 'zod';
import { REGIONS, SECTION_KINDS, TIERS } from './kinds';
import { LIMITS } from './limits';

export { REGIONS, SECTION_KINDS, TIERS } from './kinds';
export { numberOf, passagesOf, recommendationsOf, reportIdOf, sourcesOf } from './passages';

/** `2WL` is Tier 2 Watch List, `SC` Special Case. A report that gives none has `null` in its place. */
export const Tier = z.enum(TIERS);
export type Tier = z.infer<typeof Tier>;

export const SectionKind = z.enum(SECTION_KINDS);
export type SectionKind = z.infer<typeof SectionKind>;

/** The regions that the Department of State divides the world into; null for what lies outside them. */
export const Region = z.enum(REGIONS);
export type Region = z.infer<typeof Region>;

/** `BEL-2020`; `BEL-undated` where the text gives no edition, `unknown-1` where it names no country. */
export const ReportId = z.string().regex(/^(?:[A-Z]{3}-(?:\d{4}|undated)|unknown-\d{1,4})$/);
/** `BEL-2020-4` is a recommendation with its number as printed, `BEL-2020-P1` a paragraph. */
export const PassageId = z.string().regex(/^(?:[A-Z]{3}-(?:\d{4}|undated)|unknown-\d{1,4})-P?\d{1,5}$/);
export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);
export const Year = z.int().min(2000).max(2100);

export const Passage = z.object({
  id: PassageId,
  /** NFC, without line breaks, otherwise as in the source. */
  text: z.string().min(1).max(LIMITS.passageCharacters),
});
export type Passage = z.infer<typeof Passage>;

export const Section = z.object({
  kind: SectionKind,
  /** As printed, without a closing colon; null for paragraphs before the first heading. */
  heading: z.string().max(LIMITS.lineCharacters).nullable(),
  passages: z.array(Passage).max(LIMITS.passagesPerSection),
});
export type Section = z.infer<typeof Section>;

export const Country = z.object({
  /** ISO 3166-1 alpha-3; Kosovo is XKX. */
  code: z.string().regex(/^[A-Z]{3}$/),
  /** As the reports' titles write it. */
  name: z.string().min(1).max(100),
});
export type Country = z.infer<typeof Country>;

export const Source = z.object({
  /** The line by which the text names its origin, as received; null where there is none. */
  statement: z.string().max(LIMITS.lineCharacters).nullable(),
  /** Name of the file that was read, without its folder. */
  file: z.string().max(255),
  /** Of that file's bytes. */
  sha256: Sha256,
  /** The files in which it goes on, where it was cut across several. */
  rest: z
    .array(z.object({ file: z.string().max(255), sha256: Sha256 }))
    .max(100)
    .optional(),
});
export type Source = z.infer<typeof Source>;

/** The rule by which a run of recommendations was divided; kept so that a doubtful division can be checked. */
export const SplitRule = z.enum([
  'list',
  'lines',
  'bullets',
  'glued-full-stops',
  'semicolons',
  'sentences',
  'single',
  'by-hand',
]);
export type SplitRule = z.infer<typeof SplitRule>;

export const Report = z.object({
  id: ReportId,
  country: Country.nullable(),
  edition: z.object({ year: Year }).nullable(),
  tier: Tier.nullable(),
  /** BCP 47, as `en`, `es`, `ar`. */
  language: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/),
  source: Source,
  sections: z.array(Section).max(LIMITS.sectionsPerReport),
  /** How the text was understood: what a reader of the report may wish to check. */
  reading: z
    .object({
      split: SplitRule.nullable(),
      /** Recommendations whose boundaries are doubtful, with the reason's code. */
      doubts: z.array(z.object({ passage: PassageId, reason: z.string().max(60) })).max(LIMITS.passagesPerSection),
      /** Corrections by hand, as `2 joined, 1 split`; null when there were none. */
      corrected: z
        .object({ on: z.iso.date(), joined: z.int(), split: z.int(), set: z.array(z.string().max(20)) })
        .nullable(),
    })
    .optional(),
});
export type Report = z.infer<typeof Report>;
