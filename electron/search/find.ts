/** From a request to the passages that answer it, in order; their words are not read yet. */
import type { SearchRequest } from '../contract';
import type { Collection } from './collection';
import type { Matches } from './matching';
import type { Needs } from './need';
import { needsOf } from './needs';
import { type ParsedQuery, parseQuery } from './query';
import { ranked, weigh } from './ranking';
import { type Sifted, sift, sizeOf } from './sifting';

/** Where fewer passages than this have every word, those with most of them follow; then those with some. */
const ENOUGH = 20;
/** Parts of what was typed. */
const MOST = 0.5;
const SOME = 0.2;

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
  const wanted = needs.filter(({ required }) => required).length;
  matches.all(needs, leftOut);
  let sifted = sift(matches, needs, request, collection, MOST);
  const few = (): boolean => sizeOf(sifted.all) + sizeOf(sifted.most) < ENOUGH;
  if (wanted > 1 && few()) {
    matches.any(needs, leftOut);
    sifted = sift(matches, needs, request, collection, MOST);
  }
  if (wanted > 0 && few()) {
    if (wanted === 1) matches.any(needs, leftOut);
    matches.neighbours(needs);
    sifted = sift(matches, needs, request, collection, SOME);
  }
  weigh(matches, needs, collection);
  const { all, most } = sifted;
  const { limit } = request;
  const left = (kind: 'recommendations' | 'text'): number => limit[kind] - all[kind].length;
  const [recommendations = [], text = [], moreRecommendations = [], moreText = []] = ranked(
    [
      { found: all.recommendations, limit: limit.recommendations },
      { found: all.text, limit: limit.text },
      { found: most.recommendations, limit: left('recommendations') },
      { found: most.text, limit: left('text') },
    ],
    request.sort,
    matches,
    needs,
    collection,
  );
  return {
    query,
    made,
    sifted,
    recommendations: [...recommendations, ...moreRecommendations],
    text: [...text, ...moreText],
  };
}
