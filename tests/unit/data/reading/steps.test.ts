/** The steps of reading one by one, where a fixture would say too little about why. */
import { expect, test } from 'vitest';
import { countryByCode } from '../../../../data/countries';
import { columnsMerged, mendLetters, mendSpacing } from '../../../../data/reading/damage';
import { decode } from '../../../../data/reading/decode';
import { headerOf, titleOf } from '../../../../data/reading/headers';
import { headingAlone, headingBefore } from '../../../../data/reading/headings';
import { joinedWord, wordsOf } from '../../../../data/reading/hyphens';
import { languageOf } from '../../../../data/reading/language';
import { blocksOfText } from '../../../../data/reading/lines';
import { withoutMojibake } from '../../../../data/reading/mojibake';
import { editionInAddress, editionNamed } from '../../../../data/reading/names-of-the-report';
import { splitLine } from '../../../../data/reading/splitting';
import { tierInText } from '../../../../data/reading/tiers';

test.each([
  ['BELGIUM (Tier 1)', 'BEL', '1'],
  ['ARMENIA (TIER 2 Watch List)   [Extracted from U.S. State Dept TIP Report, June 2009]', 'ARM', '2WL'],
  ['YEMEN: Tier 3', 'YEM', '3'],
  ['MACAU: TIER 2 WATCH LIST', 'MAC', '2WL'],
  ['SPECIAL CASE: YEMEN', 'YEM', 'SC'],
  ['Yemen (Special Case)', 'YEM', 'SC'],
  ['Chad – Tier 2WL', 'TCD', '2WL'],
  ['Chad (Tier 2 *)', 'TCD', '2'],
])('%s is a header', (text, code, tier) => {
  const header = headerOf(text);
  expect([header?.country?.code, header?.tier]).toEqual([code, tier]);
});

test.each([
  'Tier 2 is for governments that fall short of the standards.',
  'IV. Country Narratives - Tier 2',
  'TIER PLACEMENT: Tier 2',
  'Burma (Tier 3) and China (Tier 3) are neighbors.',
  'Angola (Tier 2) ........ 21',
])('%s is no header', (text) => {
  expect(headerOf(text)).toBeNull();
});

test.each([
  ['2020 Trafficking in Persons Report: Belgium', 2020],
  ['TIP Report, June 2020', 2020],
  ['Trafficking in Persons Report, released June 2003: Country Narratives', 2003],
  ['from the U.S. State Dept 2023 TIP Report - Portugal', 2023],
  ['Trafficking in Persons Report 2012 - St. Lucia, 19 June 2012', 2012],
  ['Informe 2022 sobre la Trata de Personas', 2022],
  ['Trafficking in Persons Report [accessed 4 March 2024]', null],
  ['Trafficking in Persons Report', null],
])('%s names the edition %s', (text, year) => {
  expect(editionNamed(text)).toBe(year);
});

test('an address tells the edition only where it holds the report’s name', () => {
  expect(editionInAddress('https://www.state.gov/reports/2019-trafficking-in-persons-report-2/peru/')).toBe(2019);
  expect(editionInAddress('https://example.org/2019/06/peru.html')).toBeNull();
});

test('a line with the report’s name is a title; a sentence with it is none', () => {
  expect(titleOf('Home | News | 2021 Trafficking in Persons Report: Uzbekistan')?.country?.code).toBe('UZB');
  expect(titleOf('2020 Trafficking in Persons Report: Mali - United States Department of State')?.country?.code).toBe(
    'MLI',
  );
  expect(titleOf('The 2019 Trafficking in Persons Report said that courts were slow.')).toBeNull();
});

test.each([
  ['therefore Belgium remained on Tier 1.', 'BEL', '1'],
  ['Therefore, Belgium was downgraded to Tier 2 Watch List.', 'BEL', '2WL'],
  [
    'Belgium was granted a waiver from an otherwise required downgrade to Tier 3; therefore Belgium remained on the Tier 2 Watch List for the third consecutive year.',
    'BEL',
    '2WL',
  ],
  ['Belgium was upgraded to Tier 2 in 2015. It did nothing; therefore Belgium was downgraded to Tier 3.', 'BEL', '3'],
  ['therefore the DRC was upgraded to Tier 2. The Republic of the Congo remained on Tier 3.', 'COD', '2'],
  ['Belgium remains a Special Case for the fourth consecutive year.', 'BEL', 'SC'],
  ['therefore the country remained on Tier 2.', 'BEL', '2'],
  ['therefore France remained on Tier 1.', 'BEL', null],
  ['A government on Tier 1 may fall to Tier 3.', 'BEL', null],
])('%s', (text, code, tier) => {
  expect(tierInText([text], countryByCode(code))).toBe(tier);
});

test('headings, alone and before their text; words in capitals that are none', () => {
  expect(headingAlone('PRIORITIZED RECOMMENDATIONS:')).toEqual({
    kind: 'recommendations',
    text: 'PRIORITIZED RECOMMENDATIONS',
  });
  expect(headingAlone('Recommendations for St. Lucia')?.kind).toBe('recommendations');
  expect(headingAlone('SOPs')).toBeNull();
  expect(headingBefore('Prevention The government made a film.')?.rest).toBe('The government made a film.');
  expect(headingBefore('Protection Officers were trained.')).toBeNull();
});

test.each([
  ['bullets', 'Train judges. • Fund shelters; begin now. • Hear cases.', 3],
  ['bullets', 'Train judges. * Fund shelters. * Hear cases.', 3],
  ['bullets', '1) Train judges. 2) Fund 2) shelters. 3) Hear cases.', 3],
  ['glued-full-stops', 'Train judges on Law No. 5.Fund shelters in St. Paul.Hear “all cases.”Pay victims.', 4],
  ['semicolons', 'Train judges, police, and others; fund shelters, including for men; and hear cases.', 3],
  [
    'sentences',
    'Train judges in the U.S. and abroad. Give $1.2 million to shelters; begin now. Hear cases in St. Paul.',
    3,
  ],
  ['single', 'Train judges, who hear the cases.', 1],
])('by %s: %s', (rule, text, count) => {
  const split = splitLine(text);
  expect([split.rule, split.items.length]).toEqual([rule, count]);
});

test.each([
  ['condi', 'tions', 'conditions'],
  ['victim', 'centered', 'victim-centered'],
  ['anti', 'trafficking', 'anti-trafficking'],
  ['Guinea', 'Bissau', 'Guinea-Bissau'],
  ['NGO', 'run', 'NGO-run'],
  ['child', 'ren', 'children'],
  ['state', 'ment', 'statement'],
  ['labor', 'ers', 'laborers'],
  ['five', 'year', 'five-year'],
])('%s-/%s is %s', (first, second, whole) => {
  expect(joinedWord(first, second, wordsOf('a year of work'))).toBe(whole);
});

test('breaks of a page’s width are no breaks; those of a list are', () => {
  const wrapped =
    'The government opened nine cases in the year, of which\nfour were heard, and it paid for a house in which those who\nhad no other place could stay until a judge was found.';
  expect(blocksOfText(wrapped)).toHaveLength(1);
  expect(blocksOfText('Train judges in the north.\nFund a house for men and boys.\nHear cases.')).toHaveLength(3);
  expect(
    blocksOfText('• Train judges in the north\n  and in the south.\n• Fund a house.').map(({ text }) => text),
  ).toEqual(['Train judges in the north and in the south.', 'Fund a house.']);
});

test('lost letters and spaced ones are mended where only one reading is possible', () => {
  expect(mendLetters('Oficials of the of ce made eforts').text).toBe('Officials of the of ce made efforts');
  expect(mendLetters('TRAFICKING and tracking of cases').text).toBe('TRAFFICKING and tracking of cases');
  expect(mendSpacing('They T r a i n judges and f u n d it').text).toBe('They Train judges and fund it');
  expect(mendSpacing('A plan B is a U N plan').count).toBe(0);
});

test('set phrases that another column broke are noticed', () => {
  expect(columnsMerged('It does not fully meet the coordinate and report on minimum standards')).toBe(true);
  expect(columnsMerged('It does not fully meet the minimum standards for the elimination of trafficking.')).toBe(false);
});

test('misread text is put right, real signs are left', () => {
  expect(withoutMojibake('ThiÃ¨s and the governmentâ€™s bus')).toBe('Thiès and the government’s bus');
  expect(withoutMojibake('ยง 5 and ยง 6 of the law')).toBe('§ 5 and § 6 of the law');
  for (const real of ['Thiès’s “São Félix” – Ärger', 'É» à', 'พยางค์ และ ยงยุทธ', 'Это правда', '«LIBERTÉ»'])
    expect(withoutMojibake(real)).toBeNull();
});

test('dashes and apostrophes before a space are no misread letters', () => {
  for (const real of ['– Train judges.\n– Fund shelters.', 'the traffickers’ cars and the victims’ homes'])
    expect(withoutMojibake(real)).toBeNull();
});

test('bytes are decoded by what they are', () => {
  const text = 'São Félix – “Pará”';
  expect(decode(Buffer.from(text), 'iso-8859-1').text).toBe(text);
  expect(decode(Buffer.from(text, 'utf16le')).text).toBe(text);
  expect(decode(Buffer.from([0x53, 0xe3, 0x6f, 0x20, 0x96, 0x20, 0x93, 0x61, 0x94]), 'utf-8')).toEqual({
    text: 'São – “a”',
    repaired: true,
  });
});

test('languages are told apart by their words and scripts', () => {
  expect(
    [
      'The government of the country did not',
      'El gobierno no cumple con las normas de la ley para los',
      'Le gouvernement ne fait pas des efforts pour les victimes',
      'حكومة الأردن لا تفي',
      'Правительство не',
    ].map(languageOf),
  ).toEqual(['en', 'es', 'fr', 'ar', 'ru']);
});
