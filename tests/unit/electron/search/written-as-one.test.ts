import { describe, expect, it } from 'vitest';
import type { SearchAnswer } from '../../../../electron/contract';
import { found, marked, reportOf, searching } from './packs';

const search = (query: string): SearchAnswer =>
  searching(
    reportOf('BEL-2020', {
      recommendations: ['Equip cybercrime units.', 'Open a 24-hour hotline.', 'Train officers to line up hot meals.'],
    }),
    reportOf('KEN-2020', { recommendations: ['Fund the units that fight crime on the internet.'] }),
  )(query);

describe('two words that the reports write as one', () => {
  it('find it, and it is marked', () => {
    const answer = search('cyber crime units');
    expect(found(answer)[0]).toBe('BEL-2020-1');
    expect(answer.recommendations[0]?.without).toEqual([]);
    expect(marked(answer)[0]).toEqual(['cybercrime', 'units']);
    expect(answer).toMatchObject({ all: 1, unknown: [], forgiven: [] });
  });

  it('find the two words as well', () => {
    expect(found(search('hot line')).toSorted()).toEqual(['BEL-2020-2', 'BEL-2020-3']);
  });

  it('are not made of what merely stands around what is looked for', () => {
    const answer = searching(reportOf('BEL-2020', { recommendations: ['Inform the public.'] }))('in form');
    expect(answer.total).toBe(0);
  });
});
