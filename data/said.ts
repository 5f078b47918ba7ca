/** What is said of a fault or a problem, so that whoever shows it may say it in another language. */
import { z } from 'zod';

const Sentences = z.string().max(2_000);
export const Values = z.record(z.string().max(40), z.union([Sentences, z.number()]));
export type Values = z.infer<typeof Values>;

export const Said = z.object({
  /** What happened, as sentences. */
  message: Sentences,
  /** What to do next, as a sentence; empty where nothing need be done. */
  hint: Sentences,
  /** Only where words were put together: each with its `{holes}`, and what fills these. `detail` ends the message. */
  pattern: z.object({ message: Sentences, detail: Sentences, hint: Sentences, values: Values }).optional(),
});
export type Said = z.infer<typeof Said>;

/** All in English, with the values in their holes. */
export function saying(message: string, hint: string, values: Values, detail = ''): Said {
  if (detail === '' && Object.keys(values).length === 0) return { message, hint };
  const whole = detail === '' ? message : `${message} ${detail}`;
  return {
    message: filled(whole, values),
    hint: filled(hint, values),
    pattern: { message, detail, hint, values },
  };
}

const filled = (words: string, values: Values): string =>
  words.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
