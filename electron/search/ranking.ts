/** The order of what answers. */
import type { SearchRequest } from '../contract';
import type { Collection } from './collection';
import { RECOMMENDATIONS } from './index-format';
import type { Matches } from './matching';
import type { Need } from './need';
import { closeness } from './closeness';

const PREFERENCE = {
  /** A recommendation before report text, where both say the same. */
  recommendation: 1.3,
  /** A passage with none of the words as typed, only relatives, keeps this share of its score. */
  relatives: 0.5,
};
/** The best so many are looked at more closely. */
const CLOSER_LOOK = 200;

/** Turns what each word gave into the score of the passage: `full` is what a passage with every word has met. */
export function weigh(matches: Matches, needs: readonly Need[], collection: Collection): void {
  const { passages, length, scores, met, asTyped } = matches;
  const bits = needs.map((need, at) => ({ bit: 1 << at, required: need.required })).filter(({ required }) => required);
  const full = bits.reduce((mask, { bit }) => mask | bit, 0);
  for (let at = 0; at < length; at += 1) {
    const passage = passages[at] ?? 0;
    const share = countBits((asTyped[passage] ?? 0) & full) / bits.length;
    const coverage = countBits((met[passage] ?? 0) & full) / bits.length;
    const kind = collection.kinds[passage] === RECOMMENDATIONS ? PREFERENCE.recommendation : 1;
    scores[passage] =
      (scores[passage] ?? 0) *
      kind *
      coverage *
      (PREFERENCE.relatives + ((1 - PREFERENCE.relatives) * share) / coverage);
  }
}

export function countBits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** The first so many, in the order asked for. `found` is used up. */
export function ranked(
  found: Uint32Array,
  limit: number,
  sort: SearchRequest['sort'],
  matches: Matches,
  needs: readonly Need[],
  collection: Collection,
): number[] {
  if (sort !== 'relevance') return sorted(found, sort, collection).slice(0, limit);
  const { scores } = matches;
  const better = (a: number, b: number): number =>
    (scores[b] ?? 0) - (scores[a] ?? 0) || yearOf(b, collection) - yearOf(a, collection) || a - b;
  const best = bestOf(found, Math.max(limit, Math.min(CLOSER_LOOK, found.length)), better);
  const close = best.slice(0, CLOSER_LOOK);
  closeness(close, needs, collection).forEach((factor, passage) => {
    scores[passage] = (scores[passage] ?? 0) * factor;
  });
  return [...close.toSorted(better), ...best.slice(CLOSER_LOOK)].slice(0, limit);
}

function yearOf(passage: number, { reports, reportOf }: Collection): number {
  return reports[reportOf[passage] ?? 0]?.year ?? 0;
}

/** By country in order of name, then newest edition; or by newest edition, then country; passages as they stand. */
function sorted(found: Uint32Array, sort: 'country' | 'edition', collection: Collection): number[] {
  const names = new Intl.Collator('en');
  const order = [...collection.reports.keys()].toSorted((one, other) => {
    const [a, b] = [collection.reports[one], collection.reports[other]];
    const byName = names.compare(a?.country?.name ?? '\uffff', b?.country?.name ?? '\uffff');
    const byYear = (b?.year ?? 0) - (a?.year ?? 0);
    return sort === 'country' ? byName || byYear || one - other : byYear || byName || one - other;
  });
  const rank = new Uint32Array(order.length);
  order.forEach((report, at) => (rank[report] = at));
  const placeOf = (passage: number): number => rank[collection.reportOf[passage] ?? 0] ?? 0;
  return [...found].toSorted((a, b) => placeOf(a) - placeOf(b) || a - b);
}

/** The best `count` in order: a heap with the worst of them on top. */
function bestOf(found: Uint32Array, count: number, better: (a: number, b: number) => number): number[] {
  if (found.length <= count) return [...found].toSorted(better);
  const heap = found.slice(0, count);
  const sink = (from: number): void => {
    for (let at = from; ; ) {
      let worst = at;
      for (const child of [2 * at + 1, 2 * at + 2]) {
        if (child < count && better(heap[child] ?? 0, heap[worst] ?? 0) > 0) worst = child;
      }
      if (worst === at) return;
      [heap[at], heap[worst]] = [heap[worst] ?? 0, heap[at] ?? 0];
      at = worst;
    }
  };
  for (let at = count >> 1; at >= 0; at -= 1) sink(at);
  for (let at = count; at < found.length; at += 1) {
    const passage = found[at] ?? 0;
    if (better(passage, heap[0] ?? 0) >= 0) continue;
    heap[0] = passage;
    sink(0);
  }
  return [...heap].toSorted(better);
}
