import { IntlMessageFormat } from 'intl-messageformat';
import type { ReactNode } from 'react';
import type { Fault, Language, Settings } from '../../electron/contract';
import { createStore, useStore } from '../state/store';
import type { Catalogue } from './catalogue';
import { english } from './english';

export type WordKey = keyof typeof english;
export type Values = Record<string, string | number | Date>;
/** What a tag such as <strong> or <link> in a message becomes. */
export type Tags = Record<string, (content: ReactNode) => ReactNode>;
interface Wording {
  /** Of the words themselves: English stands in for a language whose catalogue is not there. */
  language: string;
  /** With the digits as set: for Intl. */
  locale: string;
  dates: Settings['dates'];
  catalogue: Catalogue;
}

/** Languages that the program has words in. */
export const LANGUAGES: readonly Language[] = ['en', 'fr', 'es', 'ar'];
const ENGLISH: Catalogue = { messages: english, faults: {} };
/** Only the words that are wanted are fetched. */
const OTHERS: Record<Exclude<Language, 'en'>, () => Promise<{ default: Catalogue }>> = {
  fr: () => import('./fr'),
  es: () => import('./es'),
  ar: () => import('./ar'),
};

const wording = createStore<Wording>({ language: 'en', locale: 'en', dates: 'long', catalogue: ENGLISH });
const compiled = new Map<string, IntlMessageFormat>();

const NUMBERING = { language: '', latin: '-u-nu-latn', arabic: '-u-nu-arab' } as const;

/** Fetches the words of a language, sets them in place with digits and dates as wanted, and says so on <html>. */
export async function speak({
  language,
  digits,
  dates,
}: Pick<Settings, 'language' | 'digits' | 'dates'>): Promise<void> {
  const turn = ++speaking;
  const catalogue = language === 'en' ? ENGLISH : (await OTHERS[language]()).default;
  // Another language was chosen while this one was fetched.
  if (turn !== speaking) return;
  compiled.clear();
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
  wording.set({ language, catalogue, locale: language + NUMBERING[digits], dates });
}
let speaking = 0;

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ps', 'ur']);
export const directionOf = (language: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.has(language.split('-')[0] ?? language) ? 'rtl' : 'ltr';

/** Language of the words now shown, with digits as set, for Intl. */
export const spoken = (): string => wording.get().locale;

/** A message, compiled once for each language. */
function messageOf(words: string): IntlMessageFormat {
  const known = compiled.get(words);
  if (known) return known;
  const made = new IntlMessageFormat(words, wording.get().locale);
  compiled.set(words, made);
  return made;
}

const wordsOf = (key: WordKey): string => wording.get().catalogue.messages[key] ?? english[key];

interface Numbers {
  years: Intl.NumberFormat;
  counts: Intl.NumberFormat;
}
const numbers = new Map<string, Numbers>();

/** Made once for each language: making one takes longer than hundreds of uses, and long tables say a year in each row. */
function numbersIn(locale: string): Numbers {
  const known = numbers.get(locale);
  if (known) return known;
  const made = {
    years: new Intl.NumberFormat(locale, { useGrouping: false }),
    counts: new Intl.NumberFormat(locale),
  };
  numbers.set(locale, made);
  return made;
}

/** A year in the digits as set; never grouped. */
export const sayYear = (year: number): string => numbersIn(spoken()).years.format(year);

/** A count in the digits and groups of the language. */
export const sayNumber = (count: number): string => numbersIn(spoken()).counts.format(count);

/** "2020, Tier 1" */
export const sayList = (names: readonly string[]): string =>
  new Intl.ListFormat(spoken().replace(/^en(?=-|$)/, 'en-GB'), { type: 'unit', style: 'short' }).format(names);

/** Years come as text of four digits, so that they are not grouped: these take the digits as set, too. */
const inDigits = (values: Values): Values =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' && /^\d{4}$/.test(value) ? sayYear(Number(value)) : value,
    ]),
  );

/** A message as plain text. For labels, announcements and titles. */
export function say(key: WordKey, values: Values = {}): string {
  const said = messageOf(wordsOf(key)).format<string>(inDigits(values));
  return Array.isArray(said) ? said.join('') : said;
}

/** A message with tags in it: `rich(key, { strong: (words) => <strong>{words}</strong> }, { n: 3 })`. */
export function rich(key: WordKey, tags: Tags, values: Values = {}): ReactNode {
  const said = messageOf(wordsOf(key)).format<ReactNode>({
    ...inDigits(values),
    ...Object.fromEntries(
      Object.entries(tags).map(([name, make]) => [name, (content: ReactNode[]) => make(<>{content}</>)]),
    ),
  });
  return Array.isArray(said) ? said.map((part, index) => <Part key={index}>{part}</Part>) : said;
}

/** A fault or problem of the host in the words now shown; as the host said it, in English, where there are none for it. */
export function inWords<F extends Pick<Fault, 'message' | 'hint' | 'pattern'>>(fault: F): F {
  const { faults } = wording.get().catalogue;
  const { message, detail, hint, values } = fault.pattern ?? { ...fault, detail: '', values: {} };
  const sentences = [message, detail].filter((words) => words !== '');
  if (![...sentences, hint].every((words) => words === '' || words in faults)) return fault;
  const saidOf = (words: string): string =>
    words === '' ? '' : String(messageOf(faults[words] ?? words).format(values));
  return { ...fault, message: sentences.map(saidOf).join(' '), hint: saidOf(hint) };
}

const Part = ({ children }: { children: ReactNode }) => <>{children}</>;

/** `say` and `rich` for a component, which is drawn anew when the language, digits or dates change. */
export function useWords(): { say: typeof say; rich: typeof rich; language: string } {
  const { language } = useStore(wording, (now) => now);
  return { say, rich, language };
}

const DATES = {
  long: { dateStyle: 'long' },
  numeric: { day: '2-digit', month: '2-digit', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** A calendar date as set: 24 November 2026, 24/11/2026 or 2026-11-24. English dates are written as in Britain. */
export function sayDate(date: Date | string, as: Settings['dates'] = wording.get().dates): string {
  // A date without a time is a day of the calendar, whatever the time zone.
  const day = new Date(typeof date === 'string' && date.length === 10 ? `${date}T00:00` : date);
  if (as === 'iso') return day.toLocaleDateString('en-CA');
  // Arabic dates come with marks that would set their parts from right to left.
  return new Intl.DateTimeFormat(dateLocale(), DATES[as]).format(day).replaceAll('\u200F', '');
}

/** A time of the day, 14:02. */
export const sayTime = (date: Date): string =>
  new Intl.DateTimeFormat(dateLocale(), { hour: '2-digit', minute: '2-digit' }).format(date);

/** The language with its country, where that decides how dates are written. */
export const dateLocale = (): string => spoken().replace(/^en\b/, 'en-GB');
