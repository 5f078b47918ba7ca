import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { hostWords } from './host-words';
import { ROOT, type Node } from './syntax';

const folder = (language: string) => path.join(ROOT, 'renderer/words', language);

function messagesIn(language: string, file: string): Map<string, string> {
  const read: unknown = JSON.parse(readFileSync(path.join(folder(language), file), 'utf8'));
  return new Map(Object.entries(read ?? {}).map(([key, words]) => [key, String(words)]));
}

const files = readdirSync(folder('en'));
const english = new Map(files.flatMap((file) => [...messagesIn('en', file)]));
const host = hostWords();

/** Element types of a compiled message. */
const IS = { argument: 1, number: 2, date: 3, time: 4, select: 5, plural: 6, tag: 8 } as const;

interface Element extends Omit<Node, 'type'> {
  type: number;
}
const isElement = (value: unknown): value is Element =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'number';

/** Every element of a message, also those within plural forms and tags. */
function* elementsOf(value: unknown): Generator<Element> {
  if (typeof value !== 'object' || value === null) return;
  if (isElement(value)) yield value;
  for (const part of Object.values(value)) yield* elementsOf(part);
}
const elements = (words: string, language: string): Element[] => [
  ...elementsOf(new IntlMessageFormat(words, language).getAst()),
];

/** Names of what is put into a message, and of its tags. */
function holesOf(words: string, language: string): string[] {
  const named: ReadonlySet<number> = new Set(Object.values(IS));
  const found = elements(words, language).flatMap(({ type, value }) =>
    named.has(type) ? [type === IS.tag ? `<${String(value)}>` : String(value)] : [],
  );
  return [...new Set(found)].toSorted();
}

/** Forms that a language counts with and a message lacks. */
function lackingForms(words: string, language: string): string[] {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  return elements(words, language)
    .filter(({ type }) => type === IS.plural)
    .flatMap(({ value, options }) =>
      pluralCategories.filter((form) => !(form in Object(options))).map((form) => `${String(value)}: ${form}`),
    );
}

/** Without holes and tags: what a reader of this language must understand. */
const readable = (words: string): string => words.replace(/\{(?:[^{}]|\{[^{}]*\})*\}|<[^>]+>/g, '');

/** Words that a language shares with English. */
const SHARED: Readonly<Record<string, ReadonlySet<string>>> = {
  fr: new Set([
    'Format',
    'Passage {id}',
    'Identification',
    'Migration',
    'Coordination',
    'Note…',
    'Note, {id}',
    'Note',
    'Date',
    '{title}, passage {id}',
    'Protection',
    'Source',
    'Section',
    'Standard',
    'Accents',
    'Dates',
    'Licences',
    'Version',
    'Corrections',
  ]),
  es: new Set(['Sepia']),
  ar: new Set(),
};
/** Names of programs, formats and keys, and bare signs; the same everywhere. */
const NAMES =
  /^(?:Satchel|Markdown|JSON|PDF|A4|US Letter|SHA-256|Ctrl|Shift|Alt|Enter|Esc|Home|End|Backspace|P|A[−+]|KB|MB|[\s\p{P}\p{S}\d])*$/u;

describe.each(['fr', 'es', 'ar'])('the catalogue in %s', (language) => {
  const own = readdirSync(folder(language));
  const messages = new Map(
    own.filter((file) => file !== 'faults.json').flatMap((file) => [...messagesIn(language, file)]),
  );
  const faults = messagesIn(language, 'faults.json');
  const pairs = [...english].map(([key, words]) => ({ key, words, other: messages.get(key) ?? '' }));
  const all = [...pairs, ...[...faults].map(([words, other]) => ({ key: words, words, other }))];

  it('has the messages of each English file, and no others', () => {
    expect(own.toSorted()).toEqual([...files, 'faults.json'].toSorted());
    for (const file of files)
      expect([...messagesIn(language, file).keys()], file).toEqual([...messagesIn('en', file).keys()]);
  });

  it('says what the host says, and nothing else', () => {
    expect([...host.sentences].filter((words) => !faults.has(words))).toEqual([]);
    expect([...faults.keys()].filter((words) => !host.sentences.has(words))).toEqual([]);
  });

  it('has the same holes and tags', () => {
    const wrong = all.filter(({ words, other }) => holesOf(words, 'en').join() !== holesOf(other, language).join());
    expect(wrong).toEqual([]);
  });

  it('has every form that the language counts with', () => {
    expect(all.flatMap(({ key, other }) => lackingForms(other, language).map((form) => `${key}: ${form}`))).toEqual([]);
  });

  it('leaves nothing in English', () => {
    const left = all.filter(
      ({ words, other }) => other === words && !NAMES.test(readable(words)) && !SHARED[language]?.has(words),
    );
    expect(left.map(({ key, words }) => `${key}: ${words}`)).toEqual([]);
    expect(all.filter(({ other }) => other.trim() === '').map(({ key }) => key)).toEqual([]);
  });

  it('is written with the signs of the language', () => {
    const wrong: Readonly<Record<string, RegExp>> = {
      // A thin or hard space stands before what stands high, and within guillemets.
      fr: /\p{L} ?[;:!?»]|«[ \p{L}]|["']/u,
      es: /["']|« | »|(?:^|[.…:] )[^¿?]*\?(?!\))/u,
      ar: /\p{Script=Arabic}[,;?]|["']/u,
    };
    const found = all.filter(({ other }) => wrong[language]?.test(readable(other)));
    expect(found.map(({ key, other }) => `${key}: ${other}`)).toEqual([]);
  });
});

describe('what the host says', () => {
  it('is written out where it is said, so that it can be translated', () => {
    expect(host.sentences.size).toBeGreaterThan(100);
    expect(host.unclear).toEqual([]);
  });
});

describe('the checks of a catalogue', () => {
  it('see a lost hole, a lost tag and a lost form', () => {
    expect(holesOf('{n, plural, one {<b>{file}</b>} other {#}}', 'en')).toEqual(['<b>', 'file', 'n']);
    expect(lackingForms('{n, plural, one {x} other {y}}', 'ar')).toEqual(['n: few', 'n: many', 'n: two', 'n: zero']);
    expect(readable('<b>{n, plural, one {a} other {b}}</b> Page')).toBe(' Page');
  });
});
