import { describe, expect, it } from 'vitest';
import { bestAssignment } from '../../../../electron/compare/assignment';
import { randomFor } from '../../../bench/invented/random';

/** Tries every way. */
function bestTotal(gains: number[][], row = 0, taken: ReadonlySet<number> = new Set()): number {
  if (row === gains.length) return 0;
  let best = bestTotal(gains, row + 1, taken);
  for (const [column, gain] of (gains[row] ?? []).entries())
    if (gain > 0 && !taken.has(column))
      best = Math.max(best, gain + bestTotal(gains, row + 1, new Set([...taken, column])));
  return best;
}

describe('the best assignment', () => {
  it('wins as much as the best of all ways, for tables of many shapes', () => {
    const random = randomFor('assignment');
    for (let round = 0; round < 150; round += 1) {
      const [rows, columns] = [1 + Math.floor(random() * 5), 1 + Math.floor(random() * 5)];
      const gains = Array.from({ length: rows }, () =>
        Array.from({ length: columns }, () => (random() < 0.4 ? 0 : Math.round(random() * 20) / 20)),
      );
      const pairs = bestAssignment(gains);
      const total = pairs.reduce((sum, [row, column]) => sum + (gains[row]?.[column] ?? 0), 0);
      expect(total).toBeCloseTo(bestTotal(gains), 9);
      expect(new Set(pairs.map(([row]) => row)).size).toBe(pairs.length);
      expect(new Set(pairs.map(([, column]) => column)).size).toBe(pairs.length);
    }
  });

  it('gives up a good pair for two that are better together', () => {
    expect(
      bestAssignment([
        [0.5, 0.45],
        [0.45, 0],
      ]),
    ).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  it('leaves out what gains nothing', () => {
    expect(
      bestAssignment([
        [0, -1],
        [0, 0.1],
      ]),
    ).toEqual([[1, 1]]);
    expect(bestAssignment([])).toEqual([]);
    expect(bestAssignment([[], []])).toEqual([]);
  });
});
