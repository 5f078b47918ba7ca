/** What was lost or not said, in words; empty when all is well. */
export type Losses = string[];

/** A fault cannot be done on this machine. */
export class Skipped extends Error {}
