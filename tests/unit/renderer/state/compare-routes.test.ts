import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../../electron/contract';
import { editionOf, editionsRoute } from '../../../../renderer/state/compare-routes';

const entry = (year: number): Entry => ({
  id: `EXA-${year}`,
  country: { code: 'EXA', name: 'Exampleland' },
  region: null,
  edition: { year },
  tier: null,
  language: 'en',
  recommendations: 1,
  source: 'added',
  pack: 'Invented',
  damaged: false,
});
const editions = [entry(2020), entry(2018), entry(2017)];

describe('an edition to compare', () => {
  it('has the one before it on the left', () => {
    expect(editionsRoute('EXA-2020', editions)).toEqual({ at: 'compare', from: 'EXA-2018', to: 'EXA-2020' });
  });

  it('has the one after it on the right where it is the oldest', () => {
    expect(editionsRoute('EXA-2017', editions)).toEqual({ at: 'compare', from: 'EXA-2017', to: 'EXA-2018' });
  });

  it('stands beside itself where there is no other', () => {
    expect(editionsRoute('EXA-2020', [entry(2020)])).toEqual({ at: 'compare', from: 'EXA-2020', to: 'EXA-2020' });
  });

  it('is of the same year as the other country, else the newest', () => {
    expect(editionOf(editions, 2018)?.id).toBe('EXA-2018');
    expect(editionOf(editions, 2019)?.id).toBe('EXA-2020');
    expect(editionOf([], 2019)).toBeUndefined();
  });
});
