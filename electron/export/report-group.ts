import type { Report, Section } from '../../data/model';
import type { ExportContent } from '../contract';
import { directionOf } from './document';
import type { Group, Part } from './document';
import type { Printer } from './printer';
import type { Words } from './words/words';

/** What of a report goes into a document of this content. `alone`: the document is about this report only. */
export async function groupOfReport(
  report: Report,
  content: ExportContent,
  alone: boolean,
  printer: Printer,
): Promise<Group> {
  const { words, options } = printer;
  const parts: Part[] = [];
  for (const section of report.sections.filter(({ kind }) => wanted(kind, content))) {
    if (section.passages.length === 0 && section.heading === null) continue;
    const part = await partOf(section, report.language, content === 'full', printer);
    const before = parts.at(-1);
    // Two runs of one section read as one where the report gives the second no heading of its own.
    if (before !== undefined && before.kind === part.kind && section.heading === null)
      before.passages.push(...part.passages);
    else parts.push(content === 'recommendations' && !alone ? { ...part, heading: null } : part);
  }
  if (!parts.some(({ kind, passages }) => kind === 'recommendations' && passages.length > 0)) {
    const none = parts.find(({ kind }) => kind === 'recommendations');
    if (none !== undefined) none.empty = words.noRecommendations;
    else parts.push({ kind: 'recommendations', heading: null, empty: words.noRecommendations, passages: [] });
  }
  return {
    ...groupBase(report, words, options.include.tiers),
    heading: alone ? null : nameOf(report, words),
    deck: alone || content === 'recommendations' ? null : deckOfReport(report, words),
    parts,
    ownPage: !alone && content !== 'recommendations',
  };
}

function wanted(kind: Section['kind'], content: ExportContent): boolean {
  return content === 'full' || kind === 'recommendations' || (content === 'summary' && kind === 'overview');
}

async function partOf(section: Section, language: string, showIds: boolean, printer: Printer): Promise<Part> {
  const { words } = printer;
  const passages = [];
  for (const passage of section.passages) passages.push(await printer.print(passage, language, null, showIds));
  return {
    kind: section.kind,
    heading: headingOf(section, words),
    empty: section.passages.length === 0 ? words.emptySection : null,
    passages,
  };
}

/** Our own name for what every report has; else the report's, word for word. */
export function headingOf(section: Section, words: Words): string | null {
  if (section.kind === 'overview' || section.kind === 'recommendations') return words.sections[section.kind];
  return section.heading ?? (section.kind === 'other' ? null : words.sections[section.kind]);
}

export function groupBase(
  report: Report,
  words: Words,
  tiers: boolean,
): Pick<Group, 'report' | 'country' | 'edition' | 'tier' | 'tierInWords' | 'language' | 'direction' | 'source'> {
  return {
    report: report.id,
    country: report.country,
    edition: report.edition?.year ?? null,
    tier: report.tier,
    tierInWords: tiers ? words.tiers[report.tier ?? 'none'] : null,
    language: report.language,
    direction: directionOf(report.language),
    source: { statement: report.source.statement, sha256: report.source.sha256 },
  };
}

/** `Belgium 2020` */
export function nameOf(report: Pick<Report, 'country' | 'edition'>, words: Words): string {
  return [report.country?.name ?? words.unknownCountry, report.edition?.year].filter(Boolean).join(' ');
}

const MONTH = /\b(January|February|March|April|May|June|July|August|September|October|November|December),? (20\d\d)\b/i;
const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** When the edition came out, as its source line says it: `June 2020`; else its year. */
export function whenOf(edition: number | null, statement: string | null, words: Words): string {
  const [, month = '', year = ''] = MONTH.exec(statement ?? '') ?? [];
  if (month === '' || (edition !== null && Number(year) !== edition)) return edition === null ? '' : String(edition);
  return words
    .date(`${year}-${String(MONTHS.indexOf(month.toLowerCase()) + 1).padStart(2, '0')}-01`)
    .replace(/^\S+ (?:de )?/, '');
}

/** `Trafficking in Persons Report, June 2020` */
export function deckOfReport(report: Report, words: Words): string {
  const when = whenOf(report.edition?.year ?? null, report.source.statement, words);
  return when === '' ? words.tipReport : words.edition(when);
}
