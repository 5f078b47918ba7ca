import type { Report, Tier } from '../../../../data/model';

/** An edition of an invented country that holds these recommendations. */
export function edition(year: number, recommendations: readonly string[], tier: Tier | null = '2'): Report {
  const passages = recommendations.map((text, place) => ({ id: `EXA-${year}-${place + 1}`, text }));
  return {
    id: `EXA-${year}`,
    country: { code: 'EXA', name: 'Exampleland' },
    edition: { year },
    tier,
    language: 'en',
    source: { statement: null, file: 'invented.txt', sha256: '0'.repeat(64) },
    sections: passages.length === 0 ? [] : [{ kind: 'recommendations', heading: null, passages }],
  };
}
