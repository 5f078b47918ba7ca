/** The order of what answers. */
import type { SearchRequest } from '../contract';
import { countBits } from './bits';
import type { Collection } from './collection';
import { RECOMMENDATIONS } from './index-format';
import type { Matches } from './matching';
import { everyNeed, type Need } from './need';
import { Shares } from './shares';

const PREFERENCE = {
  /** A recommendation before report text, where both say the same. */
  recommendation: 1.3,
  /** What a passage keeps of its score that has relatives of the words, and none as typed: of one word, of several. */
  relativesOfOne: 0.5,
  relativesOfMany: 0.7,
};
/** The best so many of each list are looked at more closely. */
const CLOSER_LOOK = 60;

/** Turns what each word gave into the score of the passage. */
export function weigh(matches: Matches, needs: readonly Need[], collection: Collection): void {
  const { passages, length, scores, met, asTyped } = matches;
  const { kinds } = collection;
  const every = everyNeed(needs);
  const shares = new Shares(matches, needs, collection);
  const { recommendation } = PREFERENCE;
  const relatives = countBits(every) === 1 ? PREFERENCE.relativesOfOne : PREFERENCE.relativesOfMany;
  for (let at = 0; at < length; at += 1) {
    const passage = passages[at]!;
    const kind = kinds[passage] === RECOMMENDATIONS ? recommendation : 1;
    const typed = asTyped[passage]! & every;
    // Nearly always all of the words, and all as typed.
    if (typed === every) {
      scores[passage]! *= kind;
      continue;
    }
    const has = met[passage]! & every;
    const nearly = has === every ? 0 : shares.nearly(passage);
    scores[passage]! *= kind * (relatives * (shares.of(has) + nearly) + (1 - relatives) * shares.of(typed));
  }
}

/** The first `limit` of each list, in the order asked for. */
export function ranked(
  lists: readonly { found: Uint32Array; limit: number }[],
  sort: SearchRequest['sort'],
  { scores, closeness }: Matches,
  needs: readonly Need[],
  collection: Collection,
): number[][] {
  const wanted = lists.map(({ found, limit }) => ({
    found: limit > 0 ? found : new Uint32Array(0),
    limit: Math.max(0, limit),
  }));
  if (sort !== 'relevance') return wanted.map(({ found, limit }) => sorted(found, sort, collection).slice(0, limit));
  const { years, reportOf } = collection;
  const better = (a: number, b: number): number =>
    scores[b]! - scores[a]! || years[reportOf[b]!]! - years[reportOf[a]!]! || a - b;
  // A single word is as near itself as can be.
  const look = needs.length > 1 ? CLOSER_LOOK : 0;
  const best = wanted.map(({ found, limit }) => {
    const some = bestOf(found, Math.max(limit, look), scores, better);
    // More than are looked at closely: the best of them come first, then the others in their order.
    return some.length > look ? some.toSorted(better) : some;
  });
  const close = best.map((each) => each.slice(0, look));
  const all = close.flat();
  const factors = closeness.factors(all, needs);
  all.forEach((passage, at) => (scores[passage]! *= factors[at]!));
  return wanted.map(({ limit }, at) => [...close[at]!.toSorted(better), ...best[at]!.slice(look)].slice(0, limit));
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
  const placeOf = (passage: number): number => rank[collection.reportOf[passage]!]!;
  return [...found].toSorted((a, b) => placeOf(a) - placeOf(b) || a - b);
}

/** The best `count`, in no order: a heap with the worst of them on top. */
function bestOf(
  found: Uint32Array,
  count: number,
  scores: Float32Array,
  better: (a: number, b: number) => number,
): number[] {
  if (found.length <= count) return listOf(found);
  const heap = found.slice(0, count);
  const sink = (from: number): void => {
    for (let at = from; ; ) {
      let worst = at;
      for (let child = 2 * at + 1; child <= 2 * at + 2 && child < count; child += 1) {
        if (better(heap[child]!, heap[worst]!) > 0) worst = child;
      }
      if (worst === at) return;
      const moved = heap[at]!;
      heap[at] = heap[worst]!;
      heap[worst] = moved;
      at = worst;
    }
  };
  for (let at = count >> 1; at >= 0; at -= 1) sink(at);
  for (let at = count; at < found.length; at += 1) {
    const passage = found[at]!;
    if (scores[passage]! < scores[heap[0]!]! || better(passage, heap[0]!) >= 0) continue;
    heap[0] = passage;
    sink(0);
  }
  return listOf(heap);
}

/** Quicker than spreading. */
function listOf(numbers: Uint32Array): number[] {
  const list: number[] = [];
  for (let at = 0; at < numbers.length; at += 1) list.push(numbers[at]!);
  return list;
}
