/** Forms of recommendations, and of the sentence that places a country, one by one. */
import { expect, test } from 'vitest';
import { recommendationsOf } from '../../../../data/model';
import { readReports } from '../../../../data/reading/read';

const OPENING =
  'The Government of Kenya does not fully meet the minimum standards for the elimination of trafficking but is making significant efforts to do so.';
const TITLE = '2021 Trafficking in Persons Report';
const PROSECUTION = 'PROSECUTION\n\nThe government increased law enforcement efforts. Police closed nine cases.';

async function read(text: string) {
  const { reports, problems } = await readReports({ name: 'a', bytes: Buffer.from(text) });
  return { report: reports[0], problems: problems.map(({ code }) => code) };
}

const THREE = ['Train judges on the law', 'fund the shelter in the north', 'collect data'];
const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
const SENTENCES = THREE.map((each) => `${capital(each)}.`);

test.each([
  ['numbers', 'Priority Recommendations', SENTENCES.map((each, i) => `${i + 1}. ${each}`).join('\n'), SENTENCES],
  [
    'Roman numbers',
    'RECOMMENDATIONS',
    SENTENCES.map((each, i) => `${'I'.repeat(i + 1)}. ${each}`).join('\n'),
    SENTENCES,
  ],
  [
    'numbers in one line',
    'Recommendations for Kenya:',
    '(1) Train judges on the law; (2) fund the shelter in the north; and (3) collect data.',
    [...THREE.slice(0, 2), 'collect data.'],
  ],
  [
    'letters',
    'Recommendations:',
    'a) Train judges on the law;\nb) fund the shelter in the north; and\nc) collect data.',
    [...THREE.slice(0, 2), 'collect data.'],
  ],
  [
    'lines with semicolons',
    'RECOMMENDATIONS',
    `${THREE.slice(0, 2).join(';\n')}; and\ncollect data.`,
    [...THREE.slice(0, 2), 'collect data.'],
  ],
  ['arrows', 'Key Recommendations', SENTENCES.map((each) => `➢ ${each}`).join('\n'), SENTENCES],
  ['two stars', 'PRIORITIZED RECOMMENDATIONS:', SENTENCES.map((each) => `** ${each}`).join('\n'), SENTENCES],
  ['two hyphens', 'PRIORITIZED RECOMMENDATIONS:', SENTENCES.map((each) => `--${each}`).join('\n'), SENTENCES],
  [
    'middle dots and spaces',
    'PRIORITIZED RECOMMENDATIONS:',
    SENTENCES.map((each) => `·         ${each}`).join('\n'),
    SENTENCES,
  ],
  ['paragraphs without stops', 'PRIORITIZED RECOMMENDATIONS', THREE.map(capital).join('\n\n'), THREE.map(capital)],
  [
    'a lead-in',
    'PRIORITIZED RECOMMENDATIONS',
    `The Government of Kenya should:\n${THREE.map((each) => `- ${each}`).join('\n')}`,
    THREE,
  ],
  [
    'a list within an element',
    'PRIORITIZED RECOMMENDATIONS:',
    '• Amend the law so that it:\n   – covers all forms;\n   – fines none; and\n   – protects victims.\n• Fund the shelter.',
    ['Amend the law so that it: covers all forms; fines none; and protects victims.', 'Fund the shelter.'],
  ],
])('recommendations by %s', async (_, heading, list, demands) => {
  const { report, problems } = await read(
    `${TITLE}\n\nKENYA (Tier 2)\n\n${OPENING}\n\n${heading}\n\n${list}\n\n${PROSECUTION}\n`,
  );
  expect(report === undefined ? [] : recommendationsOf(report).map(({ text }) => text)).toEqual(demands);
  expect(report?.sections.map(({ kind }) => kind)).toEqual(['overview', 'recommendations', 'prosecution']);
  expect(problems).toEqual([]);
});

test.each([
  [
    'Kenya was granted a waiver per the TVPA from an otherwise required downgrade to Tier 3. Therefore Kenya remained on Tier 2 Watch List for the third consecutive year.',
    '2WL',
  ],
  [
    'Pursuant to the TVPA, a government that has been on Tier 2 Watch List for two years must be downgraded to Tier 3; Kenya received waivers; therefore Kenya remained on the Tier 2 Watch List.',
    '2WL',
  ],
  ['Therefore, Kenya is placed on Tier 2 Watch List for a second consecutive year.', '2WL'],
  [
    'The TVPA provides for an automatic downgrade; therefore, Kenya is deemed not to be making significant efforts and is placed on Tier 3.',
    '3',
  ],
  ['Therefore Kenya was automatically downgraded to Tier 3.', '3'],
  ['Therefore, Kenya received a downgrade to Tier 3.', '3'],
  ['Kenya was upgraded from Tier 3 to Tier 2 Watch List.', '2WL'],
  [
    'Considering the impact of the COVID-19 pandemic on its capacity, Kenya remained on Tier 2. Uganda remained on Tier 3.',
    '2',
  ],
])('%s', async (sentence, tier) => {
  const { report } = await read(
    `${TITLE}\n\nKENYA\n\n${OPENING} ${sentence}\n\nPRIORITIZED RECOMMENDATIONS:\n\n• Train judges.\n• Fund the shelter.\n`,
  );
  expect(report?.tier).toBe(tier);
});

test('what explains the tiers to all is nobody’s narrative', async () => {
  const { reports } = await readReports({
    name: 'a',
    bytes: Buffer.from(
      `2016 Trafficking in Persons Report - Kenya\n\nTier Placement\n\nGovernments that do not fully meet the minimum standards and are not making efforts stand on Tier 3.\n\nCountries whose governments do not fully meet the minimum standards but are making significant efforts to do so stand on Tier 2.\n\nKENYA: Tier 2\n\n${OPENING}\n\nRECOMMENDATIONS FOR KENYA:\n\nTrain judges; fund shelters; and collect data.\n`,
    ),
  });
  expect(reports.map(({ id, tier }) => [id, tier])).toEqual([['KEN-2016', '2']]);
});
