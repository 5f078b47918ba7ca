export interface Measured {
  /** Milliseconds from nothing (no process) to the bytes; and again with the process up, the median. */
  cold: number;
  warm: number;
  bytes: number;
  pages: number;
  /** Bytes of memory at the highest, of all processes that took part. */
  peak: number;
}

export function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

export async function timed<T>(work: () => Promise<T>): Promise<{ value: T; milliseconds: number }> {
  const begun = performance.now();
  const value = await work();
  return { value, milliseconds: performance.now() - begun };
}

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
