import { expect, test } from 'vitest';
import { withNeighbours } from '../../../../renderer/parts/long-list';

test('what focus is on stays on the page, with its neighbours, wherever the list is scrolled', () => {
  expect(withNeighbours([10, 11, 12], 3, 100)).toEqual([2, 3, 4, 10, 11, 12]);
  expect(withNeighbours([10, 11, 12], 12, 100)).toEqual([10, 11, 12, 13]);
  expect(withNeighbours([0, 1], 0, 2)).toEqual([0, 1]);
  expect(withNeighbours([10, 11], -1, 100)).toEqual([10, 11]);
});
