import { IntlMessageFormat } from 'intl-messageformat';
import type { ReactNode } from 'react';
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
  messages: Messages;
}

const catalogues: Partial<Record<string, () => Promise<Messages>>> = {};
const wording = createStore<Wording>({ language: 'en', messages: english });
const compiled = new Map<string, IntlMessageFormat>();

/** Fetches the words of a language, sets them in place, and says so on <html>. */
export async function speak(language: string): Promise<void> {
  const load = catalogues[language];
  const next: Wording = load ? { language, messages: await load() } : { language: 'en', messages: english };
  compiled.clear();
  document.documentElement.lang = next.language;
  document.documentElement.dir = directionOf(next.language);
  wording.set(next);
}

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ps', 'ur']);
export const directionOf = (language: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.has(language.split('-')[0] ?? language) ? 'rtl' : 'ltr';

/** Language of the words now shown, for Intl. */
export const spoken = (): string => wording.get().language;

function messageOf(key: WordKey): IntlMessageFormat {
  const known = compiled.get(key);
  if (known) return known;
  const { language, messages } = wording.get();
  const made = new IntlMessageFormat(messages[key], language);
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

/** `say` and `rich` for a component, which is drawn anew when the language changes. */
export function useWords(): { say: typeof say; rich: typeof rich; language: string } {
  const language = useStore(wording, (now) => now.language);
  return { say, rich, language };
}

/** A calendar date in full, "24 November 2026", or in English as the reports write it. */
export const sayDate = (date: Date | string): string =>
  new Intl.DateTimeFormat(spoken() === 'en' ? 'en-GB' : spoken(), { dateStyle: 'long' }).format(new Date(date));
