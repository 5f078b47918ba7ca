import { type Passage, passagesOf, type Report, recommendationsOf } from '../../../data/model';
import { say, sayDate } from '../../words';

/** "Belgium 2020"; the id where the text names no country or edition. */
export function titleOf({ id, country, edition }: Report): string {
  return country && edition ? say('report.title', { country: country.name, year: String(edition.year) }) : id;
}

const common = (report: Report) => ({
  source: (report.source.statement ?? say('source.none')).replace(/\.$/, ''),
  title: titleOf(report),
  date: sayDate(new Date()),
});

/** How to cite the report as a whole. */
export const reportCitation = (report: Report): string =>
  say('citation.report', { ...common(report), checksum: report.source.sha256 });

/** How to cite one passage of it. */
export function passageCitation(report: Report, passage: Passage): string {
  const recommendations = recommendationsOf(report);
  const i = recommendations.findIndex(({ id }) => id === passage.id) + 1;
  if (i > 0) return say('citation.recommendation', { ...common(report), id: passage.id, i, n: recommendations.length });
  const holder = [...passagesOf(report)].find((each) => each.passage.id === passage.id)?.section;
  return say('citation.paragraph', {
    ...common(report),
    id: passage.id,
    section: holder?.heading ?? say('section.overview'),
  });
}

/** The same as formatted text. Built as elements, so that nothing in the words can be markup. */
export function quotedHtml(text: string, citation: string, language: string): string {
  const quote = document.createElement('blockquote');
  quote.lang = language;
  quote.append(Object.assign(document.createElement('p'), { textContent: text }));
  const source = Object.assign(document.createElement('p'), { textContent: citation });
  return quote.outerHTML + source.outerHTML;
}
