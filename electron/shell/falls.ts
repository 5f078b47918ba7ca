/** Within so many milliseconds falls of the page count together. */
const WHILE = 120_000;

export type AfterFall = 'where-it-was' | 'library' | 'ask';

/** What to do after each fall: the page comes back where it was, then at the library; what falls on is not opened again unasked. */
export class Falls {
  private times: number[] = [];

  /** `now`: milliseconds. */
  next(now: number): AfterFall {
    this.times = [...this.times.filter((time) => now - time < WHILE), now];
    if (this.times.length <= 2) return 'where-it-was';
    return this.times.length === 3 ? 'library' : 'ask';
  }
}
