/** What a run of much work may hold more at its end than it held when it had warmed up. */
import type { Sample } from './soaking';

interface Growth {
  what: string;
  by: number;
  /** Above what two runs of the same program differ by. */
  bound: number;
}

const MB = 1024 * 1024;

const MEASURES: readonly { what: string; of: (sample: Sample) => number; bound: number }[] = [
  { what: 'MB of the first process', of: ({ main }) => main.memory / MB, bound: 60 },
  { what: 'MB alive in the first process', of: ({ mainHeap }) => mainHeap / MB, bound: 10 },
  { what: 'MB of the page', of: ({ page }) => page.memory / MB, bound: 60 },
  { what: 'MB alive in the page', of: ({ pageHeap }) => pageHeap / MB, bound: 10 },
  { what: 'MB of the other processes', of: ({ others }) => others.memory / MB, bound: 60 },
  { what: 'handles of the first process', of: ({ main }) => main.handles, bound: 4 },
  { what: 'handles of the page', of: ({ page }) => page.handles, bound: 4 },
  { what: 'handles of the other processes', of: ({ others }) => others.handles, bound: 12 },
];

/** From the samples around a tenth of the run to its last ones: by medians, so that no single one decides. */
export function growthOf(samples: readonly Sample[]): Growth[] {
  const tenth = Math.floor(samples.length / 10);
  const early = samples.slice(tenth - 1, tenth + 2);
  const late = samples.slice(-3);
  return MEASURES.map(({ what, of, bound }) => ({ what, by: median(late.map(of)) - median(early.map(of)), bound }));
}

export const beyondBounds = (samples: readonly Sample[]): Growth[] =>
  growthOf(samples).filter(({ by, bound }) => by > bound);

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
