import { expect, test } from 'vitest';
import { placeOf } from '../../../../../renderer/screens/report/finding';
import { countWords } from '../../../../../renderer/screens/report/selected';

const matches = [
  { passage: 'BEL-2020-P1', index: 0 },
  { passage: 'BEL-2020-2', index: 0 },
  { passage: 'BEL-2020-2', index: 1 },
];

test('find goes on at the match it was at, else at its passage, else at the beginning', () => {
  expect(placeOf({ passage: 'BEL-2020-2', index: 1 }, matches)).toBe(2);
  expect(placeOf({ passage: 'BEL-2020-2', index: 5 }, matches)).toBe(1);
  expect(placeOf({ passage: 'BEL-2020-9', index: 0 }, matches)).toBe(0);
  expect(placeOf(null, matches)).toBe(0);
  expect(placeOf(null, [])).toBe(-1);
});

test('words are counted as people count them', () => {
  expect(countWords('approving a new shelter for child sex trafficking victims;', 'en')).toBe(9);
  expect(countWords('', 'en')).toBe(0);
});
