import type { Tier } from '../../../data/model';

export interface TierOfYear {
  year: number;
  tier: Tier | null;
}

/** Consecutive editions with the same tier. */
export interface TierRun {
  tier: Tier | null;
  years: number[];
}

/** Runs in order of years. A year without an edition here ends a run. */
export function runsOf(tiers: readonly TierOfYear[]): TierRun[] {
  const runs: TierRun[] = [];
  for (const { year, tier } of tiers.toSorted((a, b) => a.year - b.year)) {
    const last = runs.at(-1);
    if (last && last.tier === tier && last.years.at(-1) === year - 1) last.years.push(year);
    else runs.push({ tier, years: [year] });
  }
  return runs;
}
