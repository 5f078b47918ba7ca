/** How every answer comes back: as a value, or as a fault that the user can act on. */
import { z } from 'zod';

export const Fault = z.object({
  /** For programs: kebab-case, stable. */
  code: z.string().max(60),
  /** What happened, as a sentence. */
  message: z.string().max(2_000),
  /** What to do next, as a sentence; may be empty. */
  hint: z.string().max(2_000),
});
export type Fault = z.infer<typeof Fault>;

export type Result<T> = { ok: true; value: T } | { ok: false; error: Fault };
export const done = <T>(value: T): Result<T> => ({ ok: true, value });
export const failed = (code: string, message: string, hint = ''): { ok: false; error: Fault } => ({
  ok: false,
  error: { code, message, hint },
});
