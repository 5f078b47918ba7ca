import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '../../../../electron/contract';
import { engineOf, found, packOf, reportOf, requestFor, searching } from './packs';

describe('filters', () => {
  const reports = [
    reportOf('BEL-2019', {
      tier: '1',
      recommendations: ['Open shelters.'],
      text: { protection: ['Shelters closed.'] },
    }),
    reportOf('BEL-2020', { tier: '1', recommendations: ['Open shelters.', 'Fund shelters.'] }),
    reportOf('KEN-2020', { tier: '2WL', recommendations: ['Open shelters.'], text: { profile: ['No shelters.'] } }),
    reportOf('YEM-2020', { tier: null, recommendations: ['Open shelters.'] }),
  ];
  const none = requestFor('').filters;

  it('count within each other, in the same answer', () => {
    const answer = searching(...reports)('shelters', { filters: { ...none, countries: ['BEL'], editions: [2020] } });
    expect(found(answer).toSorted()).toEqual(['BEL-2020-1', 'BEL-2020-2']);
    expect(answer.total).toBe(2);
    expect(answer.unfiltered).toBe(7);
    expect(answer.counts).toEqual({
      countries: [
        { value: 'BEL', count: 2, years: [2020, 2020] },
        { value: 'KEN', count: 1, years: [2020, 2020] },
        { value: 'YEM', count: 1, years: [2020, 2020] },
      ],
      tiers: [{ value: '1', count: 2 }],
      editions: [
        { value: 2020, count: 2 },
        { value: 2019, count: 1 },
      ],
      regions: [{ value: 'EUR', count: 2 }],
      packs: [{ value: 'pack', count: 2 }],
      sections: [{ value: 'recommendations', count: 2 }],
    });
  });

  it.each([
    ['tiers', { tiers: ['2WL' as const] }, ['KEN-2020-1', 'KEN-2020-P1']],
    ['no tier', { tiers: ['none' as const] }, ['YEM-2020-1']],
    ['regions', { regions: ['AF' as const, 'NEA' as const] }, ['KEN-2020-1', 'KEN-2020-P1', 'YEM-2020-1']],
    ['sections', { sections: ['protection' as const] }, ['BEL-2019-P1']],
    ['editions', { editions: [2019] }, ['BEL-2019-1', 'BEL-2019-P1']],
  ])('by %s', (_, filters, expected) => {
    const answer = searching(...reports)('shelters', { filters: { ...none, ...filters } });
    expect(found(answer).toSorted()).toEqual(expected);
  });

  it('by pack, where a report that a later pack brings again counts for that one alone', () => {
    const shelters = { recommendations: ['Fund shelters.'] };
    const first = packOf([reportOf('BEL-2020', shelters), reportOf('KEN-2020', shelters)], 'first');
    const second = packOf([reportOf('BEL-2020', shelters), reportOf('YEM-2020', shelters)], 'second');
    const engine = engineOf([first, second]);
    expect(engine.search(requestFor('shelters')).counts.packs).toEqual([
      { value: 'first', count: 1 },
      { value: 'second', count: 2 },
    ]);
    const narrowed = engine.search(
      requestFor('shelters', { filters: { ...none, packs: ['second'], countries: ['YEM'] } }),
    );
    expect(found(narrowed)).toEqual(['YEM-2020-1']);
    expect(narrowed.counts).toMatchObject({
      countries: [
        { value: 'BEL', count: 1 },
        { value: 'YEM', count: 1 },
      ],
      packs: [{ value: 'second', count: 1 }],
    });
  });

  it('count what the heading counts: passages with all the words, where there are any', () => {
    const search = searching(
      reportOf('BEL-2020', { recommendations: ['Fund shelters for children.', 'Fund shelters.'] }),
      reportOf('KEN-2019', { recommendations: ['Train judges about children.'], text: { protection: ['Shelters.'] } }),
    );
    const both = search('children shelters ');
    expect(both).toMatchObject({ all: 1, total: 4, heading: { recommendations: 1, text: 0, countries: 1 } });
    expect(both.counts.countries).toEqual([{ value: 'BEL', count: 1, years: [2020, 2020] }]);
    expect(both.counts.editions).toEqual([{ value: 2020, count: 1 }]);
    expect(both.counts.sections).toEqual([{ value: 'recommendations', count: 1 }]);
    const some = search('judges shelters ');
    expect(some).toMatchObject({ all: 0, heading: { recommendations: 3, text: 1 } });
    expect(some.counts.editions).toEqual([
      { value: 2020, count: 2 },
      { value: 2019, count: 1 },
    ]);
  });

  it('take of each country its newest edition, of those that are searched', () => {
    const three = ['BEL-2018', 'BEL-2019', 'KEN-2018'].map((id) =>
      reportOf(id, { recommendations: ['Fund shelters.'] }),
    );
    const request = { ...requestFor('shelters'), filters: { ...NO_FILTERS, newest: true } };
    const newest = engineOf([packOf(three)]).search(request);
    expect(new Set(found(newest))).toEqual(new Set(['BEL-2019-1', 'KEN-2018-1']));
    expect(newest.counts.countries.map(({ value, count }) => [value, count])).toEqual([
      ['BEL', 1],
      ['KEN', 1],
    ]);
    expect(newest.unfiltered).toBe(3);
    const off = engineOf([packOf(three)], { editionsOff: [2019] }).search(request);
    expect(new Set(found(off))).toEqual(new Set(['BEL-2018-1', 'KEN-2018-1']));
  });

  it('keep to the scope', () => {
    const search = searching(...reports);
    expect(search('shelters', { scope: 'recommendations' })).toMatchObject({ total: 5, totals: { text: 0 }, text: [] });
    expect(search('shelters', { scope: 'text' })).toMatchObject({
      total: 2,
      totals: { recommendations: 0 },
      recommendations: [],
    });
    expect(search('shelters', { scope: 'text' }).counts.countries.map(({ value }) => value)).toEqual(['BEL', 'KEN']);
  });

  it('never hide that there is more without them', () => {
    const answer = searching(...reports)('fund shelters', { filters: { ...none, countries: ['KEN'] } });
    expect(answer.unfiltered).toBeGreaterThan(answer.total);
  });

  it('are no limit on counts: what is not shown is counted', () => {
    const answer = searching(...reports)('shelters', { limit: { recommendations: 1, text: 0 } });
    expect(answer.recommendations).toHaveLength(1);
    expect(answer).toMatchObject({ text: [], total: 7, totals: { recommendations: 5, text: 2 } });
  });
});

describe('sorting', () => {
  it('is by country and newest edition, or by newest edition and country, passages as they stand', () => {
    const recommendations = ['Open shelters.', 'Fund shelters for all shelters.'];
    const search = searching(
      ...['KEN-2019', 'BEL-2020', 'KEN-2020', 'BEL-2018'].map((id) => reportOf(id, { recommendations })),
    );
    const reportsOf = (sort: 'country' | 'edition'): string[] =>
      search('shelters', { sort }).recommendations.map(({ passage }) => passage);
    expect(reportsOf('country')).toEqual(
      ['BEL-2020', 'BEL-2018', 'KEN-2020', 'KEN-2019'].flatMap((id) => [`${id}-1`, `${id}-2`]),
    );
    expect(reportsOf('edition')).toEqual(
      ['BEL-2020', 'KEN-2020', 'KEN-2019', 'BEL-2018'].flatMap((id) => [`${id}-1`, `${id}-2`]),
    );
  });

  it('puts the newest edition first where two say the same', () => {
    const search = searching(
      ...['KEN-2018', 'KEN-2020', 'KEN-2019'].map((id) => reportOf(id, { recommendations: ['Open shelters.'] })),
    );
    expect(found(search('shelters'))).toEqual(['KEN-2020-1', 'KEN-2019-1', 'KEN-2018-1']);
  });

  it('puts a recommendation before report text that says the same', () => {
    const search = searching(
      reportOf('KEN-2018', { recommendations: ['Open shelters.'], text: { overview: ['Open shelters.'] } }),
    );
    const { recommendations, text } = search('shelters');
    expect(recommendations[0]?.score).toBeGreaterThan(text[0]?.score ?? 0);
  });
});
