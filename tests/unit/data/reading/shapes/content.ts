/** Invented reports with what tempts a reader to go wrong: abbreviations, sums, other countries and their tiers, years in sentences. */
import type { SectionKind, Tier } from '../../../../../data/model';

export interface Narrative {
  code: string;
  /** As the reports' titles write it. */
  name: string;
  /** As sentences write it: "the Bahamas". */
  spoken: string;
  /** As headers print it. */
  printed: string;
  tier: Tier;
  year: number;
  overview: string[];
  recommendations: string[];
  sections: { kind: SectionKind; heading: string; texts: string[] }[];
}

const STANDING: Readonly<Record<Tier, (spoken: string) => string>> = {
  '1': (spoken) => `therefore ${spoken} remained on Tier 1`,
  '2': (spoken) => `therefore ${spoken} was upgraded to Tier 2`,
  '2WL': (spoken) => `therefore ${spoken} remained on the Tier 2 Watch List for the second consecutive year`,
  '3': (spoken) => `therefore ${spoken} was downgraded to Tier 3`,
  SC: (spoken) => `${spoken} remains a Special Case for the third consecutive year`,
};

function assessment(spoken: string, tier: Tier): string {
  const falls =
    tier === '1'
      ? `The Government of ${spoken} fully meets the minimum standards for the elimination of trafficking.`
      : tier === '3'
        ? `The Government of ${spoken} does not fully meet the minimum standards for the elimination of trafficking and is not making significant efforts to do so.`
        : `The Government of ${spoken} does not fully meet the minimum standards for the elimination of trafficking but is making significant efforts to do so.`;
  return `${falls} In 2016, the government opened 14 cases under Art. 12 and spent $1.2 million (€1.1 million) on shelters; ${STANDING[tier](spoken)}. Neighboring Nigeria, which was downgraded to Tier 2 Watch List, and Thailand sent police to two meetings.`;
}

const PROFILE = (spoken: string): string =>
  `As reported over the past five years, traffickers exploit victims from ${spoken} in the U.A.E., Lebanon, and the U.S. Recruiters in St. George’s Street promise work as waiters; families lose land, boats, and savings. A Tier 3 country lies to the north.`;

const PROSECUTION =
  'The government increased law enforcement efforts. Article 302 criminalized all forms of trafficking and prescribed penalties of five to 15 years’ imprisonment; these were sufficiently stringent. The MOI and the NAP committee adopted SOPs, but FARDC officers did not use them. Courts convicted nine traffickers (seven in 2015).';
const PROTECTION =
  'The government maintained efforts to protect victims. Officials identified 117 victims, including 41 girls, and referred 98 to NGO-run shelters. It gave 3.4 million pesos ($68,000) to the victim fund; some victims waited for months.';
const PREVENTION =
  'The government increased efforts to prevent trafficking. The anti-trafficking committee met four times, and its action plan for 2017-2020 was translated into two languages. Inspectors visited 1,240 farms and No. 5 dock.';

const DEMANDS: readonly string[][] = [
  [
    'Investigate, prosecute, and convict traffickers, including complicit officials, and sentence them to significant prison terms.',
    'Train police, judges, and labor inspectors on the SOPs for victim identification, with the U.S. and other partners.',
    'Give NGO-run shelters regular funds of at least $1.5 million a year, and open one in St. Thomas.',
    'Amend Art. 12 of Law No. 28-11 to remove fines as a penalty.',
    'Collect data on cases and publish them.',
  ],
  [
    'Vigorously investigate recruiters who charge fees, and close agencies that do.',
    'Proactively screen people in prostitution, migrants, and fishermen for signs of trafficking.',
    'In consultation with NGOs, write a national referral mechanism, and fund it.',
    'Ensure victims are not punished for acts that traffickers compelled them to commit, such as crossing a border.',
    'Accede to the 2000 UN TIP Protocol.',
    'Increase pro-active outreach, e.g. by radio, in Krio and Mende.',
  ],
  [
    'Enact a law that criminalizes all forms of trafficking, in line with the 2000 UN TIP Protocol.',
    'Appoint an inter-ministerial body with a budget of its own.',
    'While respecting due process, sentence those who hold children in debt bondage.',
    'Inform workers of their rights before they leave for the Gulf.',
  ],
  [
    'Continue to increase prosecutions of labor traffickers.',
    'Provide free legal aid from the first interview with police (at present it begins in court).',
    'Extend the “reflection period” of 45 days to all victims, whether or not they testify.',
    'Once the decree is signed, pay compensation within 90 days.',
    'Make the hotline reachable at all hours and in all languages that workers speak.',
    'Improve the collection of data by region, sex, and age.',
    'Train consular staff.',
  ],
];

interface Place {
  code: string;
  name: string;
  spoken?: string;
  printed?: string;
}

/** Names that readers stumble over. */
export const PLACES: readonly Place[] = [
  { code: 'CIV', name: "Côte d'Ivoire", spoken: 'Côte d’Ivoire', printed: 'COTE D’IVOIRE' },
  { code: 'BHS', name: 'The Bahamas', spoken: 'The Bahamas', printed: 'BAHAMAS, THE' },
  {
    code: 'COD',
    name: 'Democratic Republic of the Congo',
    spoken: 'the Democratic Republic of the Congo',
    printed: 'CONGO, DEMOCRATIC REPUBLIC OF THE',
  },
  {
    code: 'COG',
    name: 'Republic of the Congo',
    spoken: 'the Republic of the Congo',
    printed: 'CONGO, REPUBLIC OF THE',
  },
  { code: 'BIH', name: 'Bosnia and Herzegovina' },
  { code: 'LCA', name: 'Saint Lucia', spoken: 'St. Lucia', printed: 'ST. LUCIA' },
  {
    code: 'VCT',
    name: 'Saint Vincent and the Grenadines',
    spoken: 'St. Vincent and the Grenadines',
    printed: 'ST. VINCENT AND THE GRENADINES',
  },
  { code: 'GNB', name: 'Guinea-Bissau' },
  { code: 'TLS', name: 'Timor-Leste' },
  { code: 'KOR', name: 'South Korea', spoken: 'the Republic of Korea', printed: 'KOREA, REPUBLIC OF' },
  { code: 'MMR', name: 'Burma' },
  { code: 'GMB', name: 'The Gambia', spoken: 'The Gambia', printed: 'THE GAMBIA' },
  { code: 'TTO', name: 'Trinidad and Tobago' },
  { code: 'ARE', name: 'United Arab Emirates', spoken: 'the United Arab Emirates' },
  { code: 'KGZ', name: 'Kyrgyz Republic', spoken: 'the Kyrgyz Republic' },
  { code: 'XKX', name: 'Kosovo' },
  { code: 'PNG', name: 'Papua New Guinea' },
  { code: 'NER', name: 'Niger' },
  { code: 'CHN', name: 'China' },
  { code: 'USA', name: 'United States of America', spoken: 'the United States' },
  { code: 'SVK', name: 'Slovak Republic', spoken: 'the Slovak Republic' },
  { code: 'HND', name: 'Honduras' },
];

const TIERS: readonly Tier[] = ['2', '2WL', '1', '3'];

/** The narrative of a number; the same number gives the same one. */
export function narrativeOf(number: number, year: number): Narrative {
  const place = PLACES[number % PLACES.length] ?? { code: '', name: '' };
  const tier = TIERS[number % TIERS.length] ?? '2';
  const spoken = place.spoken ?? place.name;
  return {
    code: place.code,
    name: place.name,
    spoken,
    printed: place.printed ?? place.name.toUpperCase(),
    tier,
    year,
    overview: [
      assessment(spoken, tier),
      'These efforts included prosecuting more traffickers; approving a shelter in Port-Bouët; and drafting a new plan. However, officials did not always use the SOPs, and victims’ access to care in the north remained low.',
    ],
    recommendations: [...(DEMANDS[number % DEMANDS.length] ?? [])],
    sections: [
      { kind: 'prosecution', heading: 'PROSECUTION', texts: [PROSECUTION] },
      {
        kind: 'protection',
        heading: 'PROTECTION',
        texts: [PROTECTION, 'Shelters in St. Ann and Mt. Pleasant closed in winter. There were no places for men.'],
      },
      { kind: 'prevention', heading: 'PREVENTION', texts: [PREVENTION] },
      { kind: 'profile', heading: 'TRAFFICKING PROFILE', texts: [PROFILE(spoken)] },
    ],
  };
}
