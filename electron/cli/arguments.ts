import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';
import { UsageError } from './io';

type Options = NonNullable<ParseArgsConfig['options']>;

/** What every verb takes. */
const COMMON = { json: { type: 'boolean' }, library: { type: 'string' } } as const satisfies Options;

/** The words and options of a verb. @throws UsageError for an option that the verb does not take. */
export function argumentsOf<const T extends Options>(argv: string[], options: T) {
  try {
    return parseArgs({ args: argv, options: { ...COMMON, ...options }, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** Exactly one word. */
export function oneOf(words: string[], what: string): string {
  const [word, ...more] = words;
  if (word === undefined || more.length > 0) throw new UsageError(`Give one ${what}.`);
  return word;
}

export function someOf(words: string[], what: string): string[] {
  if (words.length === 0) throw new UsageError(`Give at least one ${what}.`);
  return words;
}

/** One of a few words, or the usual one when the option is not given. */
export function choice<const T extends string>(
  given: string | undefined,
  of: readonly T[],
  usual: T,
  option: string,
): T {
  if (given === undefined) return usual;
  const found = of.find((each) => each.toLowerCase() === given.toLowerCase());
  if (found === undefined) throw new UsageError(`${option} takes ${of.join(', ')}; “${given}” is none of them.`);
  return found;
}

export function wholeNumber(given: string | undefined, usual: number, option: string): number {
  if (given === undefined) return usual;
  if (!/^\d{1,6}$/.test(given)) throw new UsageError(`${option} takes a whole number; “${given}” is none.`);
  return Number(given);
}

export function dateOf(given: string | undefined): string {
  if (given === undefined) return new Date().toISOString().slice(0, 10);
  const whole = /^\d{4}-\d{2}-\d{2}$/.test(given) ? new Date(`${given}T00:00:00Z`) : new Date(Number.NaN);
  if (Number.isNaN(whole.getTime()) || whole.toISOString().slice(0, 10) !== given)
    throw new UsageError(`--date takes a day as YYYY-MM-DD; “${given}” is none.`);
  return given;
}
