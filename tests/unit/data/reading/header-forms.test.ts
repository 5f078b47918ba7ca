import { expect, test } from 'vitest';
import { headerOf } from '../../../../data/reading/headers';

test.each([
  ['KENYA (Tier 2) [Upgraded]', '2'],
  ['KENYA: Tier 2 Watch List (downgraded from Tier 2)', '2WL'],
  ['KENYA (Tier 3 – Auto Downgrade)', '3'],
  ['KENYA (Tier 2 Watch List - Auto downgrade)', '2WL'],
  ['KENYA (Auto Downgrade to Tier 3)', '3'],
  ['KENYA (upgraded to Tier 2)', '2'],
  ['KENYA – TIER 2 – UPGRADED', '2'],
  ['KENYA (Tier 2 ↑)', '2'],
  ['KENYA (Tier 2 Watch List, 2nd year)', '2WL'],
  ['KENYA* (Tier 2)', '2'],
  ['KENYA (Tier 2)1', '2'],
  ['13. KENYA (Tier 2)', '2'],
  ['Country Narrative: KENYA (Tier 2)', '2'],
  ['KENYA（Tier 2）', '2'],
  ['KENYA (Tier-2)', '2'],
  ['KENYA (Tier II)', '2'],
  ['KENYA [Tier 2 Watchlist]', '2WL'],
  ['Kenya Tier 2', '2'],
  ['KENYA TIER 2 WATCH LIST', '2WL'],
  ['TIER 2 WATCH LIST – KENYA', '2WL'],
  ['SPECIAL CASE – KENYA', 'SC'],
  ['KENYA – Special Case', 'SC'],
])('%s is a header of Kenya', (line, tier) => {
  expect([headerOf(line)?.country?.code, headerOf(line)?.tier]).toEqual(['KEN', tier]);
});

test.each([
  ['SPECIAL CASE: ST. VINCENT AND THE GRENADINES', 'VCT'],
  ['SPECIAL CASE: CONGO (DRC)', 'COD'],
  [
    'Special Case: Yemen The civil war began in 2015 and has no end in sight, and nobody was charged with a crime.',
    'YEM',
  ],
  ['MACAU SPECIAL ADMINISTRATIVE REGION (Tier 2)', 'MAC'],
  ['CHINA (PEOPLE’S REPUBLIC OF) (Tier 3)', 'CHN'],
  ['CÔTE D’IVOIRE: Tier 2', 'CIV'],
  ['BAHAMAS, THE (Tier 1)', 'BHS'],
  ['KOREA, DEMOCRATIC PEOPLE’S REPUBLIC OF: TIER 3', 'PRK'],
])('%s is of %s', (line, code) => {
  expect(headerOf(line)?.country?.code).toBe(code);
});

test.each([
  'Kenya Tier 2 countries are many.',
  'Tier 2: Kenya, Uganda, and Tanzania',
  'Kenya was upgraded to Tier 2.',
  'Kenya remained on Tier 2',
  'Tier 2 Watch List countries',
])('%s is none', (line) => {
  expect(headerOf(line)).toBeNull();
});
