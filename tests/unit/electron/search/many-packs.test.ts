import { describe, expect, it } from 'vitest';
import { generateReports } from '../../../bench/corpus';
import { engineOf, found, packOf, reportOf, requestFor } from './packs';

const QUERIES = [
  'shelter',
  'victim identification',
  's',
  'la',
  '"labor inspectors"',
  'trafiking',
  'prosecutors judges',
  'sops',
  'kenya',
  'police -labor',
];

describe('many packs', () => {
  it('answer as one: the same passages, in the same order, with the same scores', () => {
    const reports = generateReports({ reports: 24, countries: 8, seed: 51 });
    const one = engineOf([packOf(reports)]);
    // As an added edition would come: other reports, another dictionary.
    const several = engineOf([packOf(reports.slice(0, 8)), packOf(reports.slice(8, 11)), packOf(reports.slice(11))]);
    expect(several.reports).toBe(24);
    for (const query of QUERIES) {
      const expected = one.search(requestFor(query));
      const actual = several.search(requestFor(query));
      expect(actual.totals, query).toEqual(expected.totals);
      expect(actual.counts, query).toEqual(expected.counts);
      expect(actual.forgiven, query).toEqual(expected.forgiven);
      const scores = new Map(
        [...expected.recommendations, ...expected.text].map(({ passage, score }) => [passage, score]),
      );
      // Passages of equal score may stand in another order, so the last ones shown may be others.
      for (const { passage, score } of [...actual.recommendations, ...actual.text]) {
        if (scores.has(passage)) expect(score, `${query} ${passage}`).toBeCloseTo(scores.get(passage) ?? 0, 3);
      }
      const best = ({ recommendations }: typeof actual): number[] =>
        recommendations.slice(0, 5).map(({ score }) => score);
      best(actual).forEach((score, at) => expect(score, query).toBeCloseTo(best(expected)[at] ?? 0, 3));
    }
  });

  it('hide an older text of the same report', () => {
    const older = packOf([
      reportOf('BEL-2020', { recommendations: ['Open shelters in Ghent.'] }),
      reportOf('KEN-2020', { recommendations: ['Open shelters.'] }),
    ]);
    const newer = packOf([reportOf('BEL-2020', { recommendations: ['Open shelters in Bruges.', 'Fund shelters.'] })]);
    const engine = engineOf([older, newer]);
    expect(engine.reports).toBe(2);
    expect(found(engine.search(requestFor('shelters'))).toSorted()).toEqual(['BEL-2020-1', 'BEL-2020-2', 'KEN-2020-1']);
    expect(engine.search(requestFor('ghent ')).all).toBe(0);
    expect(engine.search(requestFor('bruges ')).recommendations[0]?.text).toBe('Open shelters in Bruges.');
  });

  it('leave out editions that are switched off', () => {
    const pack = packOf(['BEL-2019', 'BEL-2020'].map((id) => reportOf(id, { recommendations: ['Open shelters.'] })));
    const engine = engineOf([pack], { editionsOff: [2019] });
    expect(engine.reports).toBe(1);
    const answer = engine.search(requestFor('shelters'));
    expect(found(answer)).toEqual(['BEL-2020-1']);
    expect(answer.counts.editions).toEqual([{ value: 2020, count: 1 }]);
    expect(found(engine.search(requestFor('s')))).toEqual(['BEL-2020-1']);
  });
});
