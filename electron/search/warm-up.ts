/** One query that nobody asked: the engine's code is compiled before the first letter is typed. */
import type { SearchEngine } from './engine';

export function warmUp(engine: SearchEngine): void {
  engine.search({
    query: 'train victim identification',
    scope: 'all',
    filters: { countries: [], tiers: [], editions: [], regions: [], packs: [], sections: [], newest: false },
    wholeWords: false,
    sort: 'relevance',
    limit: { recommendations: 20, text: 20 },
  });
}
