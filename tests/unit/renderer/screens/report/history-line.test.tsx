import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Squares } from '../../../../../renderer/screens/report/history-line';

const drawn = (asked: number[], editions: number[]) =>
  renderToStaticMarkup(<Squares asked={asked} editions={editions} />);
const elements = (markup: string) => markup.match(/<\w/g)?.length;
const years = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);
/** Squares of a path, by their place from the left. */
const placesOf = (path = '') => [...path.matchAll(/M(\d+) 1h8v8h-8z/g)].map(([, x]) => (Number(x) - 1) / 12);

it('draws a square an edition, oldest first, filled where it asks', () => {
  const [empty = '', filled = ''] = drawn([2018, 2020], [2017, 2018, 2019, 2020]).match(/<path[^>]*>/g) ?? [];
  expect(placesOf(empty)).toEqual([0, 2]);
  expect(placesOf(filled)).toEqual([1, 3]);
  expect(filled).toContain('fill="currentColor"');
  expect(empty).not.toContain('fill');
});

it('puts no more on the page with 21 editions than with two', () => {
  const many = drawn([2003, 2021], years(2001, 2021));
  expect(placesOf(many)).toHaveLength(21);
  expect(elements(many)).toBe(elements(drawn([2021], [2020, 2021])));
});
