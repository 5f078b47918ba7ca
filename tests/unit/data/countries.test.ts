import { expect, test } from 'vitest';
import { countries, countryByCode, countryIn, countryNamed, regionOf } from '../../../data/countries';

const codeOf = (name: string, language?: string) => countryNamed(name, language)?.code ?? null;

test.each([
  ['Burma', 'MMR'],
  ['Myanmar', 'MMR'],
  ['Ivory Coast', 'CIV'],
  ['COTE D’IVOIRE', 'CIV'],
  ['Côte d`Ivoire', 'CIV'],
  ['DRC', 'COD'],
  ['Congo, Democratic Republic of the', 'COD'],
  ['the Democratic Republic of Congo', 'COD'],
  ['ROC', 'COG'],
  ['Congo (ROC)', 'COG'],
  ['Swaziland', 'SWZ'],
  ['Bahamas, The', 'BHS'],
  ['THE BAHAMAS', 'BHS'],
  ['Gambia', 'GMB'],
  ['St. Lucia', 'LCA'],
  ['St Vincent & Gren', 'VCT'],
  ['United Kingdom - UK', 'GBR'],
  ['Hong Kong S.A.R.', 'HKG'],
  ['Korea, Republic of', 'KOR'],
  ['D.P.R.K.', 'PRK'],
  ['Türkiye', 'TUR'],
  ['Sint Maarten', 'SXM'],
  ['U.A.E.', 'ARE'],
  ['Central African Rep', 'CAF'],
  ['Kosovo', 'XKX'],
  ['Netherlands Antilles', 'ANT'],
  ['Serbia and Montenegro', 'SRB'],
  ['Guinea', 'GIN'],
  ['Guinea-Bissau', 'GNB'],
  ['Guinea Bissau', 'GNB'],
  ['Niger', 'NER'],
  ['Atlantis', null],
  ['', null],
  ['The Government of Peru', null],
])('%s is %s', (name, code) => {
  expect(codeOf(name)).toBe(code);
});

test('names of other languages count in texts of those languages', () => {
  expect([codeOf('Alemania', 'es'), codeOf('Corée du Sud', 'fr'), codeOf('الأردن', 'ar'), codeOf('Alemania')]).toEqual([
    'DEU',
    'KOR',
    'JOR',
    null,
  ]);
});

function nameIn(code: string, edition: number | null, written?: string): string | null {
  const country = countryByCode(code);
  return country === null ? null : countryIn(country, edition, written).name;
}

test('a name is the one of its edition, or the report’s own where the header has one of the reports’ names', () => {
  expect([nameIn('TUR', 2020), nameIn('TUR', 2024), nameIn('SWZ', 2016), nameIn('SWZ', null)]).toEqual([
    'Turkey',
    'Türkiye',
    'Swaziland',
    'Eswatini',
  ]);
  expect([nameIn('SWZ', 2018, 'ESWATINI'), nameIn('CIV', 2021, 'COTE D’IVOIRE'), nameIn('MMR', 2015, 'BURMA')]).toEqual(
    ['Eswatini', "Côte d'Ivoire", 'Burma'],
  );
});

test('every name of the table leads to one country only, and every country has a region', () => {
  for (const country of countries) {
    for (const name of [country.name, ...country.others, ...country.before.map((old) => old.name)])
      expect(codeOf(name)).toBe(country.code);
    expect(regionOf(country.code)).toBe(country.region);
  }
  expect(new Set(countries.map(({ code }) => code)).size).toBe(countries.length);
  expect([regionOf('KOS'), regionOf('ZZZ')]).toEqual(['EUR', null]);
});
