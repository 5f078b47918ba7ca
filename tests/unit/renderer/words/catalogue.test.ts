import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { english } from '../../../../renderer/words/english';
import { ROOT, isNode, nodesOf, parsed, sourcesIn } from './syntax';

const renderer = path.join(ROOT, 'renderer');
const sources = sourcesIn('renderer').filter(({ file }) => file !== 'renderer/words/english.ts');
const catalogues = readdirSync(path.join(renderer, 'words/en'));

const literals = new Map(
  sources.map(({ file, text }) => [
    file,
    [...nodesOf(parsed(file, text))].flatMap((node) =>
      node.type === 'Literal' && typeof node['value'] === 'string' ? [node['value']] : [],
    ),
  ]),
);

/** Attributes whose value people read or hear. */
const READ_ATTRIBUTES = new Set(['aria-label', 'aria-description', 'title', 'placeholder', 'alt', 'label']);
const hasWords = (text: unknown): boolean => typeof text === 'string' && /\p{L}{2,}/u.test(text);

/** Words that stand in TSX itself: text between tags, or a read attribute's value. */
function hardCoded(file: string, text: string): string[] {
  return [...nodesOf(parsed(file, text))].flatMap((node) => {
    if (node.type === 'JSXText' && hasWords(node['value'])) return [String(node['value']).trim()];
    const { name, value } = node;
    if (node.type !== 'JSXAttribute' || !isNode(name) || !isNode(value)) return [];
    if (!READ_ATTRIBUTES.has(String(name['name'])) || !hasWords(value['value'])) return [];
    return [`${String(name['name'])}="${String(value['value'])}"`];
  });
}

describe('the English catalogue', () => {
  it('has each key in one file only', () => {
    const keys = catalogues.flatMap((file) => {
      const messages: unknown = JSON.parse(readFileSync(path.join(renderer, 'words/en', file), 'utf8'));
      return Object.keys(messages ?? {});
    });
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    expect(keys.length).toBe(Object.keys(english).length);
  });

  it.each(Object.entries(english))('%s is a well-formed message', (_key, message) => {
    expect(() => new IntlMessageFormat(message, 'en')).not.toThrow();
    expect(message).not.toBe('');
  });

  it('has no key that nothing says', () => {
    const said = new Set([...literals.values()].flat());
    expect(Object.keys(english).filter((key) => !said.has(key))).toEqual([]);
  });

  it('has every key that is said', () => {
    const calls = sources.flatMap(({ file, text }) =>
      [...text.matchAll(/\b(?:say|rich)\(\s*'([^']+)'/g)].map(([, key]) => ({ file, key: key ?? '' })),
    );
    expect(calls.length).toBeGreaterThan(50);
    expect(calls.filter(({ key }) => !(key in english))).toEqual([]);
  });
});

describe('the page', () => {
  it('has no words of its own in its markup', () => {
    const found = sources
      .filter(({ file }) => file.endsWith('.tsx'))
      .flatMap(({ file, text }) => hardCoded(file, text).map((words) => `${file}: ${words}`));
    expect(found).toEqual([]);
  });

  it('would be caught with some', () => {
    expect(hardCoded('x.tsx', 'export const X = () => <p title="A title">Some words {1}</p>;')).toEqual([
      'title="A title"',
      'Some words',
    ]);
  });
});
