/** Reports on their way into the library: what was found in some files, and what adding it would do. */
import { z } from 'zod';
import { Country, ReportId, Sha256, Tier, Year } from '../../data/model';
import { Fault } from './results';

export const FindingId = z.string().regex(/^f\d{1,9}$/);
/** A found report's place in its finding; its id may change while it is corrected. */
export const FoundKey = z.int().min(0).max(100_000);

export const Found = z.object({
  key: FoundKey,
  id: ReportId,
  country: Country.nullable(),
  edition: z.object({ year: Year }).nullable(),
  tier: Tier.nullable(),
  recommendations: z.int(),
  /** What adding it does to the library. */
  effect: z.enum(['new', 'replaces', 'unchanged']),
  /** Recommendations whose boundaries the user should check. */
  doubts: z.int(),
  corrections: z.int(),
  /** Its bytes do not match the pack's checksum: it is set aside. */
  damaged: z.boolean(),
  file: z.string().max(1_000),
});
export type Found = z.infer<typeof Found>;

export const FileProblem = z.object({ file: z.string().max(1_000), unreadable: z.boolean(), fault: Fault });
export type FileProblem = z.infer<typeof FileProblem>;

export const Finding = z.object({
  finding: FindingId,
  /** Where the files came from, as the user knows it. */
  from: z.string().max(1_000),
  files: z.int(),
  reports: z.array(Found),
  problems: z.array(FileProblem),
  /** Reading was stopped before the end. */
  stopped: z.boolean(),
  /** Set when one pack was opened. */
  pack: z
    .object({
      title: z.string().max(300),
      madeBy: z.string().max(300),
      madeOn: z.iso.date().nullable(),
      size: z.int(),
      format: z.int(),
      sha256: Sha256,
      /** All of it is whole, and its name is not one of the library’s own: it may be used where it lies. */
      whole: z.boolean(),
    })
    .nullable(),
});
export type Finding = z.infer<typeof Finding>;

/** One correction by hand. The words themselves cannot be changed. */
export const Correction = z.discriminatedUnion('do', [
  z.object({ do: z.literal('split'), number: z.int().min(1), at: z.int().min(1) }),
  z.object({ do: z.literal('join'), number: z.int().min(2) }),
  z.object({ do: z.literal('is-right'), number: z.int().min(1) }),
  z.object({ do: z.literal('country'), code: z.string().regex(/^[A-Z]{3}$/) }),
  z.object({ do: z.literal('edition'), year: Year }),
  z.object({ do: z.literal('tier'), tier: Tier.nullable() }),
  z.object({ do: z.literal('undo') }),
  z.object({ do: z.literal('as-found') }),
]);
export type Correction = z.infer<typeof Correction>;

export const Added = z.object({ added: z.array(ReportId), replaced: z.array(ReportId), unchanged: z.array(ReportId) });
export type Added = z.infer<typeof Added>;

export const PackPlan = z.object({
  editions: z.array(Year).max(200),
  /** Codes; empty: all. */
  countries: z.array(z.string().max(3)).max(300),
  title: z.string().max(300),
  madeBy: z.string().max(300),
});
export type PackPlan = z.infer<typeof PackPlan>;

export const PackSize = z.object({ reports: z.int(), recommendations: z.int(), bytes: z.int() });
export type PackSize = z.infer<typeof PackSize>;

/** What a backup of the user's own things holds. */
export const Backup = z.object({
  file: z.string().max(255),
  madeOn: z.iso.datetime(),
  selections: z.int(),
  recommendations: z.int(),
  notes: z.int(),
  bookmarks: z.int(),
});
export type Backup = z.infer<typeof Backup>;
