/** Demands followed through all editions of one country, from the oldest to the newest. */
import type { Report } from '../../data/model';
import { demandsOf } from './demand';
import type { Demand } from './demand';
import { likeness, rarityIn } from './likeness';
import type { Rarity } from './likeness';
import { bestPairs, pairsOf } from './pairs';
import { partsOf } from './parts';

/** An edition with what it asks. */
export interface Edition {
  year: number;
  report: Report;
  demands: Demand[];
}

/** One demand in one edition. */
export interface Asking {
  demand: Demand;
  edition: Edition;
  /** What it was a part of in the edition before; null for a demand of its own. */
  partOf: Demand | null;
  /** Demands of the edition before that went into it. */
  also: Demand[];
}

/** A demand's editions, oldest first. */
export type Thread = Asking[];

/** How far the work is: so many editions are matched. */
export interface Progress {
  done: number;
  of: number;
}

/** Of undated reports nothing can be said; of two reports of one year the later in the list counts. */
export function editionsOf(reports: readonly Report[]): Edition[] {
  const byYear = new Map<number, Report>();
  for (const report of reports) if (report.edition !== null) byYear.set(report.edition.year, report);
  return [...byYear]
    .toSorted(([one], [other]) => one - other)
    .map(([year, report]) => ({ year, report, demands: demandsOf(report) }));
}

/** Among all that was ever asked something alike is found easily: after a gap so much more likeness is wanted. */
const AFTER_GAP = 0.2;
/** For each year that has passed, so that of demands as alike the one asked last is taken. */
const A_YEAR = 0.001;

/**
 * Matches each edition with the one before, and what is new in it with demands that were asked further back, by their
 * last wording. Yields after each edition, so that a caller can let others work.
 */
export function* threadsOf(editions: readonly Edition[]): Generator<Progress, Thread[]> {
  const threads: Thread[] = [];
  const threadOf = new Map<Demand, Thread>();
  let before: Edition | null = null;
  for (const [index, edition] of editions.entries()) {
    const { kept, changed } = pairsOf(before?.demands ?? [], edition.demands);
    const paired = new Set([...kept, ...changed].flat());
    const { partOf, also } = partsOf(before?.demands ?? [], edition.demands, changed, paired);
    const unmatched = edition.demands.filter((demand) => !paired.has(demand));
    const pairs = [...kept, ...changed, ...askedAgain(threads, unmatched, edition, before)];
    const earlier = new Map(pairs.map(([from, to]) => [to, threadOf.get(from)]));
    for (const demand of edition.demands) {
      const thread = earlier.get(demand) ?? [];
      if (thread.length === 0) threads.push(thread);
      thread.push({ demand, edition, partOf: partOf.get(demand) ?? null, also: also.get(demand) ?? [] });
      threadOf.set(demand, thread);
    }
    before = edition;
    yield { done: index + 1, of: editions.length };
  }
  return threads;
}

/** Demands of this edition that the one before did not ask, paired with those last asked further back. */
function askedAgain(threads: readonly Thread[], unmatched: Demand[], edition: Edition, before: Edition | null) {
  const resting = new Map<Demand, Edition>();
  for (const thread of threads) {
    const last = thread.at(-1);
    if (last !== undefined && last.edition !== before) resting.set(last.demand, last.edition);
  }
  const rarities = new Map<Edition, Rarity>();
  return bestPairs([...resting.keys()], unmatched, (old, demand) => {
    const its = resting.get(old) ?? edition;
    const rarity = rarities.get(its) ?? rarityIn(its.demands, edition.demands);
    rarities.set(its, rarity);
    const alike = old.key === demand.key ? 1 : likeness(old, demand, rarity);
    return alike - AFTER_GAP - A_YEAR * (edition.year - its.year);
  });
}
