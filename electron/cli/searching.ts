import { NO_FILTERS } from '../contract';
import type { Hit, SearchAnswer } from '../contract';
import { openEngine } from '../search/open';
import { choice } from './arguments';
import type { Context } from './context';
import { countryCodes, tiers, years } from './filters';

/** Options by which every verb narrows a search. */
export const SEARCH_OPTIONS = {
  in: { type: 'string' },
  country: { type: 'string', multiple: true },
  tier: { type: 'string', multiple: true },
  edition: { type: 'string', multiple: true },
} as const;

interface Narrowed {
  in?: string | undefined;
  country?: string[] | undefined;
  tier?: string[] | undefined;
  edition?: string[] | undefined;
}

/** @param limit of hits of each kind. @throws UsageError for what no filter takes. */
export async function searchLibrary(
  query: string,
  narrowed: Narrowed,
  limit: number,
  context: Context,
): Promise<{ answer: SearchAnswer; hits: Hit[] }> {
  const request = {
    query,
    scope: choice(narrowed.in, ['recommendations', 'text', 'all'], 'all', '--in'),
    filters: {
      ...NO_FILTERS,
      countries: countryCodes(narrowed.country),
      tiers: tiers(narrowed.tier),
      editions: years(narrowed.edition),
    },
    wholeWords: false,
    sort: 'relevance' as const,
    limit: { recommendations: limit, text: limit },
  };
  const engine = openEngine(await (await context.library()).searchable());
  try {
    const answer = engine.search(request);
    return { answer, hits: ranked([...answer.recommendations, ...answer.text]).slice(0, limit) };
  } finally {
    engine.close();
  }
}

/** Passages with every word first, then by score; recommendations before report text where both are as good. */
function ranked(hits: Hit[]): Hit[] {
  return hits.toSorted((a, b) => Number(a.without.length > 0) - Number(b.without.length > 0) || b.score - a.score);
}
