import { expect, test } from 'vitest';
import { hasTracking, withoutTracking, type TextItem } from '../../../../data/formats/pdf-tracking';

const SHOW = { showText: 44 };
const item = (str: string, x: number, width: number, hasEOL = false): TextItem => ({
  str,
  transform: [10, 0, 0, 10, x, 700],
  width,
  hasEOL,
});
const glyphs = (text: string): unknown[] => Array.from(text, (unicode) => ({ unicode, isSpace: unicode === ' ' }));
const drawn = (...shown: unknown[][]) => ({
  fnArray: shown.map(() => SHOW.showText),
  argsArray: shown.map((each) => [each]),
});
const texts = (items: TextItem[]): string[] => items.map(({ str }) => str);

/** Each glyph moved on by what letters of this line are apart. */
const moved = (word: string): unknown[] => glyphs(word).flatMap((glyph) => [glyph, -150]);

test('words are told by the spaces that were drawn, where gaps look like them', () => {
  const items = [item('T h e c o u r t s', 60, 80, true)];
  expect(hasTracking(items)).toBe(true);
  expect(texts(withoutTracking(items, drawn(glyphs('The courts')), SHOW))).toEqual(['The courts']);
});

test('without spaces, by gaps wider than those between letters', () => {
  const shown = [...moved('The'), -300, ...moved('courts')];
  expect(texts(withoutTracking([item('T h e c o u r t s', 60, 80)], drawn(shown), SHOW))).toEqual(['The courts']);
});

test('words set far apart are one line, with what is short between them', () => {
  const items = [
    item('T r a i n', 60, 40),
    item(' ', 100, 9),
    item('2', 109, 5),
    item(' ', 114, 9),
    item('j u d g e s', 123, 50),
  ];
  expect(texts(withoutTracking(items, drawn(glyphs('Train 2 judges')), SHOW))).toEqual(['Train 2 judges']);
});

test('where the letters drawn are others, the text stays as it was found', () => {
  const items = [item('T r a i n', 60, 40)];
  expect(texts(withoutTracking(items, drawn(glyphs('niarT')), SHOW))).toEqual(['T r a i n']);
  expect(hasTracking([item('U N I', 60, 20), item('Train judges', 60, 90)])).toBe(false);
});
