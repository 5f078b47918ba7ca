import { createHash } from 'node:crypto';
import type { Report } from '../../data/model';

const PARAGRAPH =
  'This paragraph is invented. It stands where the report would describe what the government did in the year under review, and it is long enough to show how the lines break and where the eye rests.';

interface Plan {
  code?: string;
  country?: string;
  year: number;
  tier?: Report['tier'];
  recommendations: readonly string[];
  /** Paragraphs of each section of running text. */
  paragraphs?: number;
}

/** A report in the shape of a real one, with invented text. */
export function invented({
  code = 'EXA',
  country = 'Exampleland',
  year,
  tier = '2',
  recommendations,
  paragraphs = 2,
}: Plan): Report {
  const id = `${code}-${year}`;
  let numbers = 0;
  const section = (kind: Report['sections'][number]['kind'], heading: string | null): Report['sections'][number] => ({
    kind,
    heading,
    passages: Array.from({ length: paragraphs }, () => ({ id: `${id}-P${(numbers += 1)}`, text: PARAGRAPH })),
  });
  const asked = recommendations.map((text, at) => ({ id: `${id}-${at + 1}`, text }));
  return {
    id,
    country: { code, name: country },
    edition: { year },
    tier,
    language: 'en',
    source: {
      statement: `Extracted in part from an invented report, June ${year}`,
      file: `${id.toLowerCase()}.txt`,
      sha256: createHash('sha256').update(id).digest('hex'),
    },
    sections: [
      section('overview', null),
      ...(asked.length > 0
        ? [{ kind: 'recommendations' as const, heading: 'Prioritized Recommendations', passages: asked }]
        : []),
      section('prosecution', 'Prosecution'),
      section('protection', 'Protection'),
      section('prevention', 'Prevention'),
      section('profile', 'Trafficking Profile'),
    ],
  };
}

const SHELTER = 'Open a shelter for victims in the capital.';
const OFFICIALS = 'Investigate and prosecute officials complicit in trafficking.';
const FEES = 'End recruitment fees paid by workers.';

/** A country in six editions: 2015 to 2020. */
export const EXAMPLELAND: readonly Report[] = [
  invented({ year: 2015, recommendations: ['Build a register of recruitment agencies and publish it.'] }),
  invented({ year: 2016, recommendations: ['Build a register of recruitment agencies and publish it.'] }),
  invented({ year: 2017, tier: '2WL', recommendations: [OFFICIALS, FEES, SHELTER] }),
  invented({ year: 2018, tier: '2WL', recommendations: [OFFICIALS, 'Appoint a national rapporteur.', SHELTER] }),
  invented({
    year: 2019,
    tier: '2WL',
    recommendations: ['Train judges and prosecutors on the law.', SHELTER, FEES, OFFICIALS],
  }),
  invented({
    year: 2020,
    recommendations: [
      'Train judges and prosecutors on the law.',
      'Give labour inspectors the right to enter farms without notice.',
      'Open a shelter for victims in every region and keep it open all year.',
      FEES,
      OFFICIALS,
      'Publish figures on victims identified, by age and sex.',
    ],
  }),
];
