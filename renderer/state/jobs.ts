import { ask } from '../host';

let last = 0;
/** A name for work that reports progress and can be stopped. */
export const newJob = (kind: string): string => `${kind}-${++last}`;

export const stopJob = (job: string): void => void ask('cancelJob', { job });

/** Progress is said at the start, each quarter and the end. True where a quarter begins. */
export const startsQuarter = (done: number, of: number): boolean =>
  of > 0 && Math.floor((done * 4) / of) > Math.floor(((done - 1) * 4) / of);
