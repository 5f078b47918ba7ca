export interface Measured {
  /** Milliseconds from nothing (no process) to the bytes; and again with the process up, the median. */
  cold: number;
  /** Null: not measured again, as for documents that take long. */
  warm: number | null;
  bytes: number;
  pages: number;
  /** Bytes of memory at the highest, of all processes that took part. */
  peak: number;
}

export function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

export async function timed<T>(work: () => Promise<T>): Promise<{ value: T; milliseconds: number }> {
  const begun = performance.now();
  const value = await work();
  return { value, milliseconds: performance.now() - begun };
}

/** None where nothing was measured. */
export const medianOrNull = (values: number[]): number | null => (values.length === 0 ? null : median(values));

/** The page tree's root counts all pages, its branches fewer. */
export const pagesIn = (pdf: Uint8Array): number =>
  Math.max(
    0,
    ...[
      ...Buffer.from(pdf)
        .toString('latin1')
        .matchAll(/\/Count (\d+)/g),
    ].map(([, count]) => Number(count)),
  );
