/** How a file of the user's own is written and read: its form's number, a checksum, and the value in plain JSON. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { withStrangers } from './strangers';

/** Fields are only ever added within a form; whatever an older Satchel could not read makes a form of a new number. */
export interface Form<T> {
  /** The form that this program writes. */
  number: number;
  schema: z.ZodType<T>;
  /** What came to be after the form did: files that lack such a field get its usual value. */
  later: object;
  /** From each older form to the one after it, by the older one's number. Files without a number are of form 0. */
  steps: Readonly<Record<number, (value: unknown) => unknown>>;
}

export type Understood<T> =
  /** `matches`: the checksum is that of the value, or there is none. */
  { as: 'good'; value: T; matches: boolean; strangers: Strangers<T> | null } | { as: 'newer' } | { as: 'damaged' };

/** What a newer Satchel of the same form added to the value, to be kept when this one writes. */
export type Strangers<T> = (next: T) => unknown;

const Numbered = z.object({ satchel: z.int().min(1) });
const Envelope = Numbered.extend({ sha256: z.string().optional(), value: z.unknown() });

export function understood<T>(text: string, form: Form<T>): Understood<T> {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return { as: 'damaged' };
  }
  if ((Numbered.safeParse(raw).data?.satchel ?? 0) > form.number) return { as: 'newer' };
  const envelope = isObject(raw) && 'value' in raw ? Envelope.safeParse(raw).data : undefined;
  const { satchel: number, sha256, value } = envelope ?? { satchel: 0, sha256: undefined, value: raw };
  let brought = value;
  for (let step = number; step < form.number; step += 1) {
    const next = form.steps[step];
    if (next === undefined) return { as: 'damaged' };
    brought = next(brought);
  }
  const whole = isObject(brought) ? { ...form.later, ...brought } : brought;
  const { success, data: known } = form.schema.safeParse(whole);
  if (!success) return { as: 'damaged' };
  const strangers: Strangers<T> = (next) => withStrangers(next, known, whole);
  return {
    as: 'good',
    value: known,
    matches: sha256 === undefined || sha256 === sumOf(value),
    strangers: sumOf(strangers(known)) === sumOf(known) ? null : strangers,
  };
}

export function written<T>(value: T, form: Form<T>, strangers: Strangers<T> | null): string {
  const all = strangers === null ? value : strangers(value);
  return `${JSON.stringify({ satchel: form.number, sha256: sumOf(all), value: all }, null, 2)}\n`;
}

const sumOf = (value: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(value) ?? '')
    .digest('hex');

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
