/** How every answer comes back: as a value, or as a fault that the user can act on. */
import { z } from 'zod';
import { Said, saying } from '../../data/said';
import type { Values } from '../../data/said';

/** What a damaged text was to be, and what it is. */
export const Damage = z.object({
  /** Where in its pack it stands. */
  file: z.string().max(300),
  /** SHA-256 in hexadecimal; null where the pack promises none. */
  expected: z.string().max(64).nullable(),
  /** Null where it cannot be read at all. */
  found: z.string().max(64).nullable(),
  /** The day on which it last was what it was to be; null where that is not known. */
  lastGood: z.iso.date().nullable(),
});
export type Damage = z.infer<typeof Damage>;

export const Fault = Said.extend({
  damage: Damage.optional(),
  /** For programs: kebab-case, stable. */
  code: z.string().max(60),
});
export type Fault = z.infer<typeof Fault>;

export type Result<T> = { ok: true; value: T } | { ok: false; error: Fault };
export const done = <T>(value: T): Result<T> => ({ ok: true, value });

/**
 * A fault in English. Both sentences are written out where they are said, with `{holes}` for the values: by these very
 * words the page finds them in its own language.
 */
export const faultSaying = (code: string, message: string, hint = '', values: Values = {}): Fault => ({
  code,
  ...saying(message, hint, values),
});
export const failed = (...said: Parameters<typeof faultSaying>): { ok: false; error: Fault } => ({
  ok: false,
  error: faultSaying(...said),
});
