import { type Passage, passagesOf, type Report, recommendationsOf, type Section } from '../../../data/model';
import { SECTION_WORDS } from '../../parts/section-words';
import { say, sayDate, spoken } from '../../words';

/** "Belgium 2020"; the id where the text names no country or edition. */
export function titleOf({ id, country, edition }: Report): string {
  return country && edition ? say('report.title', { country: country.name, year: String(edition.year) }) : id;
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const MONTH = new RegExp(`\\b(${MONTHS.join('|')})\\s+(\\d{4})\\b`, 'i');

/** "June 2020", as the source line has it; the year alone where it has no month. */
function whenOf({ edition, source }: Report): string | null {
  const [, month = '', year = ''] = MONTH.exec(source.statement ?? '') ?? [];
  if (month === '' || (edition && Number(year) !== edition.year)) return edition && String(edition.year);
  const date = new Date(Number(year), MONTHS.indexOf(month.toLowerCase()));
  return new Intl.DateTimeFormat(spoken(), { month: 'long', year: 'numeric' }).format(date);
}

/** "U.S. Department of State, Trafficking in Persons Report, June 2020, Belgium (extract in part)" */
function sourceOf(report: Report): string {
  const when = whenOf(report);
  const country = report.country?.name ?? report.id;
  if (when === null) return say('citation.source-undated', { country });
  const isExtract = /\bextract/i.test(report.source.statement ?? '');
  return isExtract ? say('citation.source-extract', { when, country }) : say('citation.source', { when, country });
}

const common = (report: Report) => ({ source: sourceOf(report), date: sayDate(new Date()) });

/** How to cite the report as a whole. */
export const reportCitation = (report: Report): string =>
  say('citation.report', { ...common(report), checksum: report.source.sha256 });

/** Where a heading of the report says more than the kind of section does. */
const sectionOf = ({ kind, heading }: Section): string =>
  (kind === 'efforts' || kind === 'other') && heading !== null ? heading : say(SECTION_WORDS[kind]);

/** How to cite one passage of it. */
export function passageCitation(report: Report, passage: Pick<Passage, 'id'>): string {
  const recommendations = recommendationsOf(report);
  const i = recommendations.findIndex(({ id }) => id === passage.id) + 1;
  if (i > 0) return say('citation.recommendation', { ...common(report), id: passage.id, i, n: recommendations.length });
  const holder = [...passagesOf(report)].find((each) => each.passage.id === passage.id)?.section;
  const section = holder ? sectionOf(holder) : say('section.overview');
  return say('citation.paragraph', { ...common(report), id: passage.id, section });
}

/** How to cite several passages of it together. */
export function passagesCitation(report: Report, ids: readonly string[]): string {
  const [only] = ids;
  if (ids.length === 1 && only !== undefined) return passageCitation(report, { id: only });
  return say('citation.several', {
    ...common(report),
    ids: new Intl.ListFormat(spoken(), { type: 'unit' }).format(ids),
  });
}
