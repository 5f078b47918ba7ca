/** The forms that editions and their copies have: a narrative as parts in order, with what is to be understood of them. */
import type { SectionKind } from '../../../../../data/model';
import type { Narrative } from './content';

export type Part =
  | { as: 'title' | 'header' | 'heading' | 'text'; text: string }
  /** Elements of a list, or lines. */
  | { as: 'list' | 'lines'; items: string[] };

export interface Shape {
  parts: Part[];
  /** What is read of it, headings without a closing colon. */
  sections: { kind: SectionKind; heading: string | null; texts: string[] }[];
  problems: string[];
}

const TIER_WORDS = {
  '1': 'Tier 1',
  '2': 'Tier 2',
  '2WL': 'Tier 2 Watch List',
  '3': 'Tier 3',
  SC: 'Special Case',
} as const;
const tier = ({ tier: given }: Narrative): string => TIER_WORDS[given];

const text = (words: string): Part => ({ as: 'text', text: words });
const texts = (all: string[]): Part[] => all.map(text);
const heading = (words: string): Part => ({ as: 'heading', text: words });
const title = (words: string): Part => ({ as: 'title', text: words });
const header = (words: string): Part => ({ as: 'header', text: words });

const overview = (all: string[]): Shape['sections'][number] => ({ kind: 'overview', heading: null, texts: all });
const asked = (words: string | null, all: string[]): Shape['sections'][number] => ({
  kind: 'recommendations',
  heading: words,
  texts: all,
});

/** As the `;` lists of 2009 to 2018 write them: small letters, no full stops. */
function bySemicolons(demands: string[]): { line: string; items: string[] } {
  const items = demands.map((each, i) => {
    const bare = each.replace(/\.$/u, '');
    return i === 0 ? bare : bare.slice(0, 1).toLowerCase() + bare.slice(1);
  });
  const last = items.at(-1) ?? '';
  return { line: `${items.slice(0, -1).join('; ')}; and ${last}.`, items: [...items.slice(0, -1), `${last}.`] };
}

const effortsOf = ({ sections }: Narrative) => sections.filter(({ kind }) => kind !== 'profile');
const partsOf = (sections: Narrative['sections'], words: (heading: string) => string = (each) => each): Part[] =>
  sections.flatMap(({ heading: each, texts: all }) => [heading(words(each)), ...texts(all)]);
const read = (sections: Narrative['sections'], words: (heading: string) => string = (each) => each) =>
  sections.map(({ kind, heading: each, texts: all }) => ({ kind, heading: words(each), texts: all }));
const capital = (words: string): string => words.slice(0, 1) + words.slice(1).toLowerCase();

function profileFirst({ spoken, code, overview: [assessed = '', efforts = ''] }: Narrative): string[] {
  const subject = code === 'USA' ? 'The United States' : spoken.replace(/^the /u, 'The ');
  return [
    `${subject} is a source, transit, and destination country for men, women, and children subjected to forced labor and sex trafficking. Boys from the north carry loads in markets.`,
    assessed.replaceAll('meet the', 'comply with the').replaceAll('meets the', 'complies with the'),
    efforts,
  ];
}

export const editions: Readonly<Record<string, { year: number; of: (narrative: Narrative) => Shape }>> = {
  'title case, no headings (2001)': {
    year: 2001,
    of: (given) => {
      const paragraphs = profileFirst(given).map((each) =>
        each.replace('does not fully comply', 'does not yet fully comply'),
      );
      return {
        parts: [
          title('Trafficking in Persons Report, July 2001'),
          heading('IV. Country Narratives - Tier 2'),
          header(`${given.printed === given.name.toUpperCase() ? given.name : given.printed} (${tier(given)})`),
          ...texts(paragraphs),
        ],
        sections: [overview(paragraphs)],
        problems: [],
      };
    },
  },
  'prevention first, no recommendations (2003)': {
    year: 2003,
    of: (given) => {
      const sections = effortsOf(given).toReversed();
      return {
        parts: [
          title('Trafficking in Persons Report, released June 2003: Country Narratives'),
          header(`${given.printed} (${tier(given)})`),
          ...texts(given.overview),
          ...partsOf(sections, capital),
        ],
        sections: [overview(given.overview), ...read(sections, capital)],
        problems: [],
      };
    },
  },
  'run-in recommendations (2009)': {
    year: 2009,
    of: (given) => {
      const { line, items } = bySemicolons(given.recommendations);
      const paragraphs = profileFirst(given);
      return {
        parts: [
          text('[ Country-by-Country Reports ]'),
          header(
            `${given.printed} (${tier(given).toUpperCase().replace('WATCH LIST', 'Watch List')})   [Extracted from U.S. State Dept Trafficking in Persons Report, June 2009]`,
          ),
          ...texts(paragraphs),
          text(`Recommendations for ${given.spoken}: ${line}`),
          ...partsOf(effortsOf(given), capital),
        ],
        sections: [
          overview(paragraphs),
          asked(`Recommendations for ${given.spoken}`, items),
          ...read(effortsOf(given), capital),
        ],
        problems: [],
      };
    },
  },
  'profile first, run-in (2012)': {
    year: 2012,
    of: (given) => {
      const { line, items } = bySemicolons(given.recommendations);
      const paragraphs = profileFirst(given);
      return {
        parts: [
          title(`Trafficking in Persons Report 2012 - ${given.name}`),
          header(`${given.printed} (${tier(given)})`),
          ...texts(paragraphs),
          text(`Recommendations for ${given.spoken}: ${line}`),
          ...partsOf(effortsOf(given), capital),
        ],
        sections: [
          overview(paragraphs),
          asked(`Recommendations for ${given.spoken}`, items),
          ...read(effortsOf(given), capital),
        ],
        problems: [],
      };
    },
  },
  'colon (2015)': {
    year: 2015,
    of: (given) => {
      const { line, items } = bySemicolons(given.recommendations);
      const paragraphs = profileFirst(given);
      return {
        parts: [
          title('TRAFFICKING IN PERSONS REPORT 2015'),
          header(`${given.printed}: ${tier(given)}`),
          ...texts(paragraphs),
          heading(`RECOMMENDATIONS FOR ${given.printed}:`),
          text(line),
          ...partsOf(effortsOf(given)),
        ],
        sections: [
          overview(paragraphs),
          asked(`RECOMMENDATIONS FOR ${given.printed}`, items),
          ...read(effortsOf(given)),
        ],
        problems: [],
      };
    },
  },
  'methodology first (2016)': {
    year: 2016,
    of: (given) => {
      const { line, items } = bySemicolons(given.recommendations);
      return {
        parts: [
          title(`2016 Trafficking in Persons Report - Country Narratives - ${given.name}`),
          heading('Tier Placement'),
          text(
            'The Department places each country in this Report onto one of four tiers. While Tier 1 is the highest ranking, it does not mean that a country has no human trafficking problem. Countries on Tier 2 Watch List for two years are downgraded to Tier 3, unless a waiver is granted.',
          ),
          text(
            'Governments that do not meet the minimum standards and are not making efforts to do so stand on Tier 3.',
          ),
          header(`${given.printed}: ${tier(given)}`),
          ...texts(given.overview),
          heading(`RECOMMENDATIONS FOR ${given.printed}:`),
          text(line),
          ...partsOf(given.sections),
        ],
        sections: [
          overview(given.overview),
          asked(`RECOMMENDATIONS FOR ${given.printed}`, items),
          ...read(given.sections),
        ],
        problems: [],
      };
    },
  },
  'heading without a colon, profile last (2017)': {
    year: 2017,
    of: (given) => {
      const { line, items } = bySemicolons(given.recommendations);
      return {
        parts: [
          title('2017 Trafficking in Persons Report'),
          header(`${given.printed}: ${tier(given)}`),
          ...texts(given.overview),
          heading(`RECOMMENDATIONS FOR ${given.printed}`),
          text(line),
          ...partsOf(given.sections),
        ],
        sections: [
          overview(given.overview),
          asked(`RECOMMENDATIONS FOR ${given.printed}`, items),
          ...read(given.sections),
        ],
        problems: [],
      };
    },
  },
  'capitals throughout (2018)': {
    year: 2018,
    of: (given) => {
      const { line, items } = bySemicolons(given.recommendations);
      return {
        parts: [
          title(`2018 Trafficking in Persons Report: ${given.name}`),
          header(`${given.printed}: ${tier(given).toUpperCase()}`),
          ...texts(given.overview),
          heading(`RECOMMENDATIONS FOR ${given.printed}`),
          text(line),
          ...partsOf(given.sections),
        ],
        sections: [
          overview(given.overview),
          asked(`RECOMMENDATIONS FOR ${given.printed}`, items),
          ...read(given.sections),
        ],
        problems: [],
      };
    },
  },
  'bullets in one line (2019)': {
    year: 2019,
    of: (given) => ({
      parts: [
        title(`2019 Trafficking in Persons Report: ${given.name}`),
        header(`${given.printed}: ${tier(given)}`),
        ...texts(given.overview),
        heading('PRIORITIZED RECOMMENDATIONS'),
        text(given.recommendations.join(' • ')),
        ...partsOf(given.sections),
      ],
      sections: [
        overview(given.overview),
        asked('PRIORITIZED RECOMMENDATIONS', given.recommendations),
        ...read(given.sections),
      ],
      problems: [],
    }),
  },
  'reversed special case (2019)': {
    year: 2019,
    of: (given) => {
      const paragraphs = [
        `${given.spoken.replace(/^the /u, 'The ')} remains a Special Case for the fourth consecutive year. The civil war began in 2015 and has no end in sight; Tier 3 neighbors did not help.`,
      ];
      const sections = [
        {
          kind: 'efforts' as const,
          heading: 'GOVERNMENT EFFORTS',
          texts: ['The government did not report efforts. Officials in exile met NGOs twice.'],
        },
        ...given.sections.filter(({ kind }) => kind === 'profile'),
      ];
      return {
        parts: [
          title(`2019 Trafficking in Persons Report: ${given.name}`),
          header(`SPECIAL CASE: ${given.printed}`),
          ...texts(paragraphs),
          ...partsOf(sections),
        ],
        sections: [overview(paragraphs), ...read(sections)],
        problems: [],
      };
    },
  },
  'run together (2020)': {
    year: 2020,
    of: (given) => ({
      parts: [
        text('[ Country-by-Country Reports ]'),
        header(`${given.printed} (${tier(given)}) Extracted in part from U.S. State Dept TIP Report, June 2020]`),
        ...texts(given.overview),
        heading('Prioritized Recommendations'),
        text(given.recommendations.join('')),
      ],
      sections: [overview(given.overview), asked('Prioritized Recommendations', given.recommendations)],
      problems: [],
    }),
  },
  'heading with a colon, bullets in one line (2021)': {
    year: 2021,
    of: (given) => ({
      parts: [
        title(`2021 Trafficking in Persons Report: ${given.name}`),
        header(`${given.printed}: ${tier(given)}`),
        ...texts(given.overview),
        heading('PRIORITIZED RECOMMENDATIONS:'),
        text(given.recommendations.join(' • ')),
        ...partsOf(given.sections),
      ],
      sections: [
        overview(given.overview),
        asked('PRIORITIZED RECOMMENDATIONS', given.recommendations),
        ...read(given.sections),
      ],
      problems: [],
    }),
  },
  'lines, the last two joined (2022)': {
    year: 2022,
    of: (given) => ({
      parts: [
        title(`2022 Trafficking in Persons Report: ${given.name}`),
        header(`${given.printed} (${tier(given)})`),
        ...texts(given.overview),
        heading('PRIORITIZED RECOMMENDATIONS:'),
        {
          as: 'lines',
          items: [...given.recommendations.slice(0, -2), given.recommendations.slice(-2).join(' • ')],
        },
        ...partsOf(given.sections),
      ],
      sections: [
        overview(given.overview),
        asked('PRIORITIZED RECOMMENDATIONS', given.recommendations),
        ...read(given.sections),
      ],
      problems: [],
    }),
  },
  'a list (2023)': {
    year: 2023,
    of: (given) => ({
      parts: [
        header(
          `${given.printed} (${tier(given)}) – Extracted in part  from the U.S. State Dept 2023 TIP Report - ${given.name}`,
        ),
        ...texts(given.overview),
        heading('Prioritized Recommendations:'),
        { as: 'list', items: given.recommendations },
        ...partsOf(given.sections),
      ],
      sections: [
        overview(given.overview),
        asked('Prioritized Recommendations', given.recommendations),
        ...read(given.sections),
      ],
      problems: [],
    }),
  },
  'no header, no heading (2024)': {
    year: 2024,
    of: (given) => ({
      parts: [
        title('2024 Trafficking in Persons Report'),
        ...texts(given.overview),
        text(given.recommendations.join(' * ')),
      ],
      sections: [overview(given.overview), asked(null, given.recommendations)],
      problems: [],
    }),
  },
  'heading over a list (2025)': {
    year: 2025,
    of: (given) => ({
      parts: [
        title(`2025 Trafficking in Persons Report: ${given.name}`),
        header(`${given.printed} (${tier(given)})`),
        ...texts(given.overview),
        heading('PRIORITIZED RECOMMENDATIONS:'),
        { as: 'list', items: given.recommendations },
        ...partsOf(given.sections),
      ],
      sections: [
        overview(given.overview),
        asked('PRIORITIZED RECOMMENDATIONS', given.recommendations),
        ...read(given.sections),
      ],
      problems: [],
    }),
  },
};
