import type { Document, Group } from './document';
import { printedIn } from './document';
import { grouped } from './grouped';
import { whenOf } from './report-group';
import type { Words } from './words/words';

/**
 * By which a reader finds the text again: body, report, date, country, whether it is an extract, the line by which the
 * source names itself, and the checksum of the file that was read.
 * @param example an id to show how to cite; null when the document is not about one report
 */
export function citationOf(document: Document, example: string | null, words: Words): Document['citation'] {
  const held = onePerReport(document.groups.filter(({ source }) => source !== null));
  const missing = document.groups.filter(({ source }) => source === null);
  const date = words.date(document.date);
  const alone = document.groups.length === 1 && document.groups[0]?.heading === null && missing.length === 0;
  const checksums = held.map(
    (group) => (alone ? '' : `${labelOf(group, held)} `) + shortened(group.source?.sha256 ?? ''),
  );
  const statements = new Set(held.flatMap(({ source }) => (source?.statement == null ? [] : [source.statement])));
  const hasNotes = [...printedIn(document)].some(({ printed }) => printed.note !== null || printed.followUp.length > 0);
  return {
    heading: alone ? words.howToCite : words.sources,
    title: words.tipReport,
    sentences: [
      ...byEdition(held, words),
      ...(alone && example !== null ? [words.citeById(example)] : []),
      ...[...statements].map((statement) => words.sourceLine(statement)),
      ...(held.length > 0 ? [words.heldAt(held.length > 1, date, checksums.join(', '))] : []),
      ...(missing.length > 0 ? [words.notHeld(idsOf(missing))] : []),
      ...(hasNotes ? [words.notesAreTheAuthors] : []),
    ],
  };
}

/** `U.S. Department of State, Trafficking in Persons Report, June 2020, Belgium (extract in part).` */
function byEdition(groups: Group[], words: Words): string[] {
  const byTitle = grouped(groups, ({ edition, source }) => {
    const when = whenOf(edition, source?.statement ?? null, words);
    return when === '' ? words.tipReport : words.edition(when);
  });
  return [...byTitle].map(([title, those]) => {
    const countries = those.map(({ country, source }) => {
      const name = country?.name ?? words.unknownCountry;
      return /\bextract/i.test(source?.statement ?? '') ? `${name} (${words.extract})` : name;
    });
    return `${words.department}, ${title}, ${words.list([...new Set(countries)])}.`;
  });
}

function onePerReport(groups: Group[]): Group[] {
  return [...new Map(groups.map((group) => [group.report, group])).values()];
}

/** The country alone, unless the document holds several editions of it. */
function labelOf(group: Group, all: Group[]): string {
  const name = group.country?.name ?? group.report ?? '';
  const several = all.filter(({ country }) => country?.code === group.country?.code).length > 1;
  return several && group.edition !== null ? `${name} ${group.edition}` : name;
}

function idsOf(groups: Group[]): string {
  return groups.flatMap(({ parts }) => parts.flatMap(({ passages }) => passages.map(({ id }) => id))).join(', ');
}

/** As a person compares it: the first eight and the last four letters. */
export function shortened(sha256: string): string {
  return `${sha256.slice(0, 4)} ${sha256.slice(4, 8)} … ${sha256.slice(-4)}`;
}
