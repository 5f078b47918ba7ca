/** From a request to the passages that answer it, in order; their words are not read yet. */
import type { SearchRequest } from '../contract';
import type { Collection } from './collection';
import type { Matches } from './matching';
import type { Needs } from './need';
import { needsOf } from './needs';
import { type ParsedQuery, parseQuery } from './query';
import { ranked, weigh } from './ranking';
import { type Sifted, sift, sizeOf } from './sifting';

/** Where fewer passages than this have every word, those with most of them follow. */
const ENOUGH = 20;

export interface Found {
  query: ParsedQuery;
  made: Needs;
  sifted: Sifted;
  /** Numbers of the passages to show. */
  recommendations: number[];
  text: number[];
}

/** `matches` holds the scores until the next search. */
export function find(request: SearchRequest, collection: Collection, matches: Matches): Found {
  const query = parseQuery(request.query);
  const made = needsOf(query, collection, request.wholeWords);
  const { needs, leftOut } = made;
  matches.all(needs, leftOut);
  let sifted = sift(matches, needs, request, collection);
  if (sizeOf(sifted.all) < ENOUGH && needs.filter(({ required }) => required).length > 1) {
    matches.any(needs, leftOut);
    sifted = sift(matches, needs, request, collection);
  }
  weigh(matches, needs, collection);
  const shown = (kind: 'recommendations' | 'text'): number[] => {
    const limit = request.limit[kind];
    const first = ranked(sifted.all[kind], limit, request.sort, matches, needs, collection);
    return [...first, ...ranked(sifted.most[kind], limit - first.length, request.sort, matches, needs, collection)];
  };
  return { query, made, sifted, recommendations: shown('recommendations'), text: shown('text') };
}
