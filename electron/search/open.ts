/** Opens packs for searching, and answers. */
import type { SearchAnswer, SearchRequest } from '../contract';
import { Collection } from './collection';
import type { SearchablePack, SearchEngine } from './engine';
import { countriesOf } from './facets';
import { find } from './find';
import { hitsOf } from './hits';
import { insteadOf } from './instead';
import { Matches } from './matching';
import { sizeOf } from './sifting';

export interface EngineOptions {
  /** Editions that are not searched. */
  editionsOff?: readonly number[];
}

/** Later packs win over earlier ones. Throws IndexDamaged where an index is not what was written. */
export function openEngine(packs: readonly SearchablePack[], { editionsOff = [] }: EngineOptions = {}): SearchEngine {
  const collection = new Collection(packs, editionsOff);
  const matches = new Matches(collection);
  return {
    reports: collection.reports.filter(({ hidden }) => !hidden).length,
    search: (request) => answer(request, collection, matches),
    close: () => collection.close(),
  };
}

function answer(request: SearchRequest, collection: Collection, matches: Matches): SearchAnswer {
  const found = find(request, collection, matches);
  const { query, made, sifted } = found;
  const { all, most } = sifted;
  const heading = sizeOf(all) > 0 ? all : most;
  const totals = {
    recommendations: all.recommendations.length + most.recommendations.length,
    text: all.text.length + most.text.length,
  };
  const total = totals.recommendations + totals.text;
  return {
    query: request.query,
    total,
    totals,
    countries: countriesOf([all.recommendations, most.recommendations], collection),
    approximate: made.approximate,
    all: sizeOf(all),
    heading: {
      recommendations: heading.recommendations.length,
      text: heading.text.length,
      countries: countriesOf([heading.recommendations], collection),
    },
    unfiltered: sifted.unfiltered,
    words: made.needs.flatMap(({ typed, required }) => (required ? [typed] : [])),
    forgiven: made.forgiven,
    unknown: made.unknown,
    leftOut: query.leftOut.map(({ typed }) => typed),
    counts: sifted.counts,
    // Hits before offers: both use the arrays of `matches`.
    recommendations: hitsOf(found.recommendations, matches, made.needs, collection),
    text: hitsOf(found.text, matches, made.needs, collection),
    instead:
      total > 0
        ? []
        : insteadOf(query, collection, (text) => countOf({ ...request, query: text }, collection, matches)),
  };
}

function countOf(request: SearchRequest, collection: Collection, matches: Matches): number {
  const { all, most } = find({ ...request, limit: { recommendations: 0, text: 0 } }, collection, matches).sifted;
  return sizeOf(all) > 0 ? sizeOf(all) : sizeOf(most);
}
