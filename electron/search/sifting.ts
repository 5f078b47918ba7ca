/** Matches divided into what is shown: with every word or with most, recommendation or report text, past the filters. */
import type { SearchAnswer, SearchRequest } from '../contract';
import type { Collection } from './collection';
import { countsOf, type Sieve, sieveFor } from './facets';
import { RECOMMENDATIONS } from './index-format';
import type { Matches } from './matching';
import { everyNeed, type Need } from './need';
import { Shares } from './shares';

export interface ByKind {
  recommendations: Uint32Array;
  text: Uint32Array;
}

/** Its lists lie in the arrays of the matches: they hold until the next search. */
export interface Sifted {
  /** With every word. */
  all: ByKind;
  /** With most of them. */
  most: ByKind;
  counts: SearchAnswer['counts'];
  /** How many there were before the filters. */
  unfiltered: number;
}

export const sizeOf = ({ recommendations, text }: ByKind): number => recommendations.length + text.length;

/** `least`: passages with less of what was typed are left out. */
export function sift(
  matches: Matches,
  needs: readonly Need[],
  request: SearchRequest,
  collection: Collection,
  least: number,
): Sifted {
  const { passages, met, length, tallies } = matches;
  const { reportOf, kinds } = collection;
  const { scope, filters } = request;
  const sieve: Sieve = sieveFor(filters, collection, tallies);
  const every = everyNeed(needs);
  const narrowing = narrowedBy(matches, needs);
  const shares = new Shares(matches, needs, collection);
  tallies.empty();
  const { perReport, perKind } = tallies;
  // Recommendations with every word, text with every word, then the same with most of them.
  const { groups } = matches;
  const lengths = [0, 0, 0, 0];
  let unfiltered = 0;
  for (let at = 0; at < length; at += 1) {
    const passage = passages[at]!;
    const has = met[passage]! & every;
    const kind = kinds[passage]!;
    const isText = kind !== RECOMMENDATIONS;
    if ((scope === 'recommendations' && isText) || (scope === 'text' && !isText)) continue;
    if (has !== every) {
      if ((has & narrowing) !== narrowing || shares.of(has) + shares.nearly(passage) < least) continue;
    }
    unfiltered += 1;
    const report = reportOf[passage]!;
    const passes = sieve.reports[report] === 0;
    const only = has === every ? 0 : 1;
    if (passes) perKind[only][kind]! += 1;
    if (sieve.kinds[kind] !== 0) continue;
    if (!isText || scope === 'text') perReport[only][report]! += 1;
    if (!passes) continue;
    const group = 2 * only + (isText ? 1 : 0);
    groups[group]![lengths[group]!++] = passage;
  }
  const headed = lengths[0]! + lengths[1]! > 0 ? 0 : 1;
  const part = (group: number): Uint32Array => groups[group]!.subarray(0, lengths[group]);
  return {
    all: { recommendations: part(0), text: part(1) },
    most: { recommendations: part(2), text: part(3) },
    counts: countsOf(perReport[headed], perKind[headed], sieve, collection, tallies),
    unfiltered,
  };
}

/** The needs that name countries, where any passage meets them all. */
function narrowedBy({ passages, met, length }: Matches, needs: readonly Need[]): number {
  const named = needs.reduce((mask, { narrows }, at) => (narrows ? mask | (1 << at) : mask), 0);
  for (let at = 0; at < length; at += 1) if ((met[passages[at]!]! & named) === named) return named;
  return 0;
}
