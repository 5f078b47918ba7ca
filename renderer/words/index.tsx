import { IntlMessageFormat } from 'intl-messageformat';
import type { ReactNode } from 'react';
import type { Language, Settings } from '../../electron/contract';
import { createStore, useStore } from '../state/store';
import { english } from './english';

export type WordKey = keyof typeof english;
export type Values = Record<string, string | number | Date>;
/** What a tag such as <strong> or <link> in a message becomes. */
export type Tags = Record<string, (content: ReactNode) => ReactNode>;
type Messages = Record<WordKey, string>;

interface Wording {
  /** Of the words themselves: English stands in for a language whose catalogue is not there. */
  language: string;
  /** With the digits as set: for Intl. */
  locale: string;
  dates: Settings['dates'];
  messages: Messages;
}

const catalogues: Partial<Record<Language, () => Promise<Messages>>> = {};
const ALL_LANGUAGES: readonly Language[] = ['en', 'fr', 'es', 'ar'];
/** Languages that the program has words in. */
export const LANGUAGES = ALL_LANGUAGES.filter((language) => language === 'en' || language in catalogues);

const wording = createStore<Wording>({ language: 'en', locale: 'en', dates: 'long', messages: english });
const compiled = new Map<string, IntlMessageFormat>();

const NUMBERING = { language: '', latin: '-u-nu-latn', arabic: '-u-nu-arab' } as const;

/** Fetches the words of a language, sets them in place with digits and dates as wanted, and says so on <html>. */
export async function speak(manner: Pick<Settings, 'language' | 'digits' | 'dates'>): Promise<void> {
  const load = catalogues[manner.language];
  const language = load ? manner.language : 'en';
  const messages = load ? await load() : english;
  compiled.clear();
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
  wording.set({ language, messages, locale: language + NUMBERING[manner.digits], dates: manner.dates });
}

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ps', 'ur']);
export const directionOf = (language: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.has(language.split('-')[0] ?? language) ? 'rtl' : 'ltr';

/** Language of the words now shown, with digits as set, for Intl. */
export const spoken = (): string => wording.get().locale;

function messageOf(key: WordKey): IntlMessageFormat {
  const known = compiled.get(key);
  if (known) return known;
  const { locale, messages } = wording.get();
  const made = new IntlMessageFormat(messages[key], locale);
  compiled.set(key, made);
  return made;
}

/** A message as plain text. For labels, announcements and titles. */
export function say(key: WordKey, values: Values = {}): string {
  const said = messageOf(key).format<string>(values);
  return Array.isArray(said) ? said.join('') : said;
}

/** A message with tags in it: `rich(key, { strong: (words) => <strong>{words}</strong> }, { n: 3 })`. */
export function rich(key: WordKey, tags: Tags, values: Values = {}): ReactNode {
  const said = messageOf(key).format<ReactNode>({
    ...values,
    ...Object.fromEntries(
      Object.entries(tags).map(([name, make]) => [name, (content: ReactNode[]) => make(<>{content}</>)]),
    ),
  });
  return Array.isArray(said) ? said.map((part, index) => <Part key={index}>{part}</Part>) : said;
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
  return new Intl.DateTimeFormat(ofPlace(), DATES[as]).format(day);
}

/** A time of the day, 14:02. */
export const sayTime = (date: Date): string =>
  new Intl.DateTimeFormat(ofPlace(), { hour: '2-digit', minute: '2-digit' }).format(date);

const ofPlace = (): string => spoken().replace(/^en\b/, 'en-GB');
