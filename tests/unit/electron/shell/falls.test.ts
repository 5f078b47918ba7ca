import { expect, it } from 'vitest';
import { Falls } from '../../../../electron/shell/falls';

it('a page that falls on and on is not opened for ever', () => {
  const falls = new Falls();
  expect([0, 1_000, 2_000, 3_000, 4_000].map((time) => falls.next(time))).toEqual([
    'where-it-was',
    'where-it-was',
    'library',
    'ask',
    'ask',
  ]);
});

it('falls that lie far apart do not count together', () => {
  const falls = new Falls();
  const hour = 3_600_000;
  expect([0, hour, 2 * hour, 3 * hour, 4 * hour].map((time) => falls.next(time))).toEqual(
    Array<string>(5).fill('where-it-was'),
  );
});
