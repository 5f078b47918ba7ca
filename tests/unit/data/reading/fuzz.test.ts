import { expect, test } from 'vitest';
import { fuzzReading } from '../../../../build/fuzz-reading';
import { fuzzSeeds } from '../../../../build/fuzz-seeds';

test('damaged files of every format come to an outcome', async () => {
  const failures = await fuzzReading(fuzzSeeds(), 1, 300);
  expect(failures.map(({ seed, name, what }) => ({ seed, name, what }))).toEqual([]);
}, 120_000);
