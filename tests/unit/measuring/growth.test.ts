import { expect, it } from 'vitest';
import { beyondBounds } from '../../measuring/growth';
import type { Sample } from '../../measuring/soaking';

const MB = 1024 * 1024;
const held = { memory: 100 * MB, handles: 100 };
const still: Sample = { main: held, page: held, others: held, mainHeap: 10 * MB, pageHeap: 10 * MB, processes: 8 };
const run = (at: (step: number) => Partial<Sample>): Sample[] =>
  Array.from({ length: 20 }, (_, step) => ({ ...still, ...at(step) }));
const grown = (samples: Sample[]): string[] => beyondBounds(samples).map(({ what }) => what);

it('finds a handle that leaks every step, and a heap that keeps a megabyte of each', () => {
  expect(grown(run((step) => ({ main: { ...held, handles: 100 + step } })))).toEqual(['handles of the first process']);
  expect(grown(run((step) => ({ pageHeap: (10 + step) * MB })))).toEqual(['MB alive in the page']);
});

it('lets what warms up at first and what stands out once pass', () => {
  expect(grown(run(() => ({})))).toEqual([]);
  expect(grown(run((step) => ({ mainHeap: step === 0 ? 0 : 10 * MB })))).toEqual([]);
  expect(grown(run((step) => (step === 18 ? { page: { memory: 900 * MB, handles: 900 } } : {})))).toEqual([]);
});
