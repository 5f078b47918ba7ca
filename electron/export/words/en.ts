import { comparingInEnglish } from './comparing/en';
import type { Words } from './words';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;
const list = (items: string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1] ?? ''}`;

export const english: Words = {
  months,
  date: (iso) => `${Number(iso.slice(8, 10))} ${months[Number(iso.slice(5, 7)) - 1] ?? ''} ${iso.slice(0, 4)}`,
  list,
  page: ['Page ', ' of ', ''],
  contents: 'Contents',
  tipReport: 'Trafficking in Persons Report',
  tipShort: 'TIP Report',
  edition: (when) => `Trafficking in Persons Report, ${when}`,
  running: (country, year) => `${country}, TIP Report ${year}`.trim(),
  unknownCountry: 'Country not named',
  tiers: {
    '1': 'Tier 1',
    '2': 'Tier 2',
    '2WL': 'Tier 2 Watch List',
    '3': 'Tier 3',
    SC: 'Special Case',
    none: 'No tier given',
  },
  sections: {
    overview: 'Summary',
    recommendations: 'Prioritized recommendations',
    prosecution: 'Prosecution',
    protection: 'Protection',
    prevention: 'Prevention',
    profile: 'Trafficking profile',
    efforts: 'Government efforts',
  },
  noRecommendations: 'This report has no prioritized recommendations.',
  emptySection: 'No text stands under this heading.',
  kinds: {
    summary: 'Country summary',
    recommendations: 'Prioritized recommendations',
    full: 'Full report',
    selection: 'Selection of recommendations',
    passages: 'Chosen passages',
    'follow-up': 'Follow-up',
    edition: 'Whole edition',
    comparison: 'Comparison',
    history: 'History',
  },
  satchel: 'Satchel',
  chosen: 'Recommendations found',
  deck: (recommendations, paragraphs, countries, years) =>
    [
      list([
        ...(recommendations > 0 || paragraphs === 0
          ? [count(recommendations, 'recommendation', 'recommendations')]
          : []),
        ...(paragraphs > 0 ? [count(paragraphs, 'passage of report text', 'passages of report text')] : []),
      ]) + (countries > 0 ? ` from ${count(countries, 'country', 'countries')}` : ''),
      ...(years.length > 0 ? [`${list(years)} ${years.length === 1 ? 'edition' : 'editions'}`] : []),
    ].join(', '),
  reportsDeck: (reports, content) =>
    `${count(reports, 'country', 'countries')}, ${
      {
        summary: 'summaries and prioritized recommendations',
        recommendations: 'prioritized recommendations',
        full: 'full reports',
      }[content]
    }`,
  newIn: (year) => `New in ${year}.`,
  askedEveryYearSince: (year) => `Asked every year since ${year}.`,
  askedSince: (year) => `Asked since ${year}.`,
  askedIn: (years) => `Asked in ${years}.`,
  note: (text) => `Note: ${text}`,
  followUp: (state, date, text) => `Follow-up: ${state}, ${date}.${text === '' ? '' : ` ${text}`}`,
  states: { 'no-action': 'No action', 'under-way': 'Under way', done: 'Done' },
  howToCite: 'How to cite.',
  sources: 'Sources.',
  department: 'U.S. Department of State',
  extract: 'extract in part',
  citeById: (example) => `Cite a recommendation by its id, for example ${example}.`,
  heldAt: (many, date, checksums) => `${many ? 'Texts' : 'Text'} as held in Satchel on ${date}; SHA-256 ${checksums}.`,
  sourceLine: (statement) => `Source line as received: “${statement}”.`,
  notHeld: (ids) => `No longer in this library, printed as they stood when they were chosen: ${ids}.`,
  notesAreTheAuthors: 'Notes are the author’s and no part of the reports.',
  comparing: comparingInEnglish,
  columns: [
    'id',
    'country code',
    'country',
    'edition',
    'tier',
    'number',
    'text',
    'note',
    'follow-up',
    'years asked',
    'source',
    'made',
  ],
};
