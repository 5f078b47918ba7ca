import type { Hit } from '../../contract';
import { NO_FILTERS } from '../../contract';
import { openEngine } from '../../search/open';
import { argumentsOf, choice, someOf, wholeNumber } from '../arguments';
import type { Context } from '../context';
import { countryCodes, tiers, years } from '../filters';
import { EXIT, printJson } from '../io';

const USUAL_LIMIT = 20;

export async function search(argv: string[], context: Context): Promise<number> {
  const { values, positionals } = argumentsOf(argv, {
    in: { type: 'string' },
    country: { type: 'string', multiple: true },
    tier: { type: 'string', multiple: true },
    edition: { type: 'string', multiple: true },
    limit: { type: 'string' },
  });
  const limit = wholeNumber(values.limit, USUAL_LIMIT, '--limit');
  const engine = openEngine(await (await context.library()).searchable());
  try {
    const answer = engine.search({
      query: someOf(positionals, 'word').join(' '),
      scope: choice(values.in, ['recommendations', 'text', 'all'], 'all', '--in'),
      filters: {
        ...NO_FILTERS,
        countries: countryCodes(values.country),
        tiers: tiers(values.tier),
        editions: years(values.edition),
      },
      wholeWords: false,
      sort: 'relevance',
      limit: { recommendations: limit, text: limit },
    });
    const { query, total, totals, forgiven, all } = answer;
    const hits = ranked([...answer.recommendations, ...answer.text]).slice(0, limit);
    if (values.json === true) printJson(context.io, { query, total, totals, forgiven, all, hits });
    else for (const hit of hits) context.io.out(`${hit.passage}\t${hit.text}\n`);
    return EXIT.done;
  } finally {
    engine.close();
  }
}

/** Passages with every word first, then by score; recommendations before report text where both are as good. */
function ranked(hits: Hit[]): Hit[] {
  return hits.toSorted((a, b) => Number(a.without.length > 0) - Number(b.without.length > 0) || b.score - a.score);
}
