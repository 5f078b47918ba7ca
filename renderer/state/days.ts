import { dateLocale, sayDate } from '../words';

const two = (part: number): string => String(part).padStart(2, '0');

/** Today where the user is, `2026-11-24`. */
export function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** A calendar day in words. At noon it is the same day in every part of the world that reads it. */
export const sayDay = (day: string): string => sayDate(`${day}T12:00`);

/**
 * The day that was typed: in words or figures of the program's language, in its order, or year first. Null where it is
 * none, or none yet: a year has four digits.
 */
export function dayFrom(typed: string): string | null {
  const plain = typed.replace(/\p{Nd}/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 15));
  const numbers = plain.match(/\d+/g) ?? [];
  const named = monthNamed(plain.match(/\p{L}{3,}/gu) ?? []);
  const order = named === null ? figuresOrder(numbers) : yearAndDay(numbers);
  if (order.length !== numbers.length) return null;
  const part = (name: string): string => numbers[order.indexOf(name)] ?? '';
  return wholeDay(part('year'), named ?? Number(part('month')), Number(part('day')));
}

function wholeDay(year: string, month: number, day: number): string | null {
  if (!/^(?:19|20|21)\d\d$/.test(year)) return null;
  const date = new Date(Date.UTC(Number(year), month - 1, day));
  const same = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return same ? `${year}-${two(month)}-${two(day)}` : null;
}

const yearAndDay = (numbers: readonly string[]): string[] =>
  numbers[0]?.length === 4 ? ['year', 'day'] : ['day', 'year'];

function figuresOrder(numbers: readonly string[]): string[] {
  if (numbers[0]?.length === 4) return ['year', 'month', 'day'];
  const parts = new Intl.DateTimeFormat(dateLocale(), { day: '2-digit', month: '2-digit', year: 'numeric' });
  return parts.formatToParts().flatMap(({ type }) => (type === 'literal' ? [] : [type]));
}

/** The month of a word: its name, its short name or the only one that begins so. */
function monthNamed(words: readonly string[]): number | null {
  const months = Array.from({ length: 12 }, (_, month) => namesOf(month));
  for (const word of words.map((each) => each.toLowerCase())) {
    const exact = months.findIndex((names) => names.includes(word));
    if (exact !== -1) return exact + 1;
    const begun = months.flatMap((names, month) => (names.some((name) => name.startsWith(word)) ? [month] : []));
    if (begun.length === 1) return (begun[0] ?? 0) + 1;
  }
  return null;
}

function namesOf(month: number): string[] {
  const day = new Date(Date.UTC(2026, month, 15));
  return (['long', 'short'] as const).map((style) =>
    new Intl.DateTimeFormat(dateLocale(), { month: style, timeZone: 'UTC' })
      .format(day)
      .toLowerCase()
      .replace(/\.$/, ''),
  );
}
