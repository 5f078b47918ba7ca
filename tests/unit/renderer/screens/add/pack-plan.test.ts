import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../../../electron/contract';
import { chosenCountries, fileNameOf, yearsOf } from '../../../../../renderer/screens/add/pack-plan';

const entry = (code: string, year: number, region: Entry['region']): Entry => ({
  id: `${code}-${year}`,
  country: { code, name: code },
  region,
  edition: { year },
  tier: '2',
  language: 'en',
  recommendations: 3,
  source: 'bundled',
  pack: 'Included',
  damaged: false,
});
const LIBRARY = [entry('XAA', 2019, 'AF'), entry('XAA', 2021, 'AF'), entry('XBB', 2020, 'EUR')];
const CHOICE = { which: 'all', region: null, codes: [] } as const;

describe('what goes into a pack', () => {
  it('has the editions newest first', () => {
    expect(yearsOf(LIBRARY)).toEqual([2021, 2020, 2019]);
  });

  it('is all countries, those of a region, or the chosen ones', () => {
    expect(chosenCountries(LIBRARY, CHOICE)).toBeNull();
    expect(chosenCountries(LIBRARY, { ...CHOICE, which: 'region', region: 'AF' })).toEqual(['XAA']);
    expect(chosenCountries(LIBRARY, { ...CHOICE, which: 'chosen', codes: ['XBB'] })).toEqual(['XBB']);
  });

  it('is nothing, not all, while no country is chosen', () => {
    expect(chosenCountries(LIBRARY, { ...CHOICE, which: 'chosen' })).toEqual([]);
    expect(chosenCountries(LIBRARY, { ...CHOICE, which: 'region' })).toEqual([]);
  });
});

describe('the file name of a pack', () => {
  it('follows the title', () => {
    expect(fileNameOf('Four countries, 2019 to 2021')).toBe('four-countries-2019-to-2021.satchel');
    expect(fileNameOf('Côte d’Ivoire: été')).toBe('cote-d-ivoire-ete.satchel');
    expect(fileNameOf('../../etc/passwd')).toBe('etc-passwd.satchel');
  });

  it('is never empty', () => {
    expect(fileNameOf(' … ')).toBe('pack.satchel');
  });
});
