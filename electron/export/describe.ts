import { recommendationsOf } from '../../data/model';
import type { Report } from '../../data/model';
import { done, failed } from '../contract';
import type { ExportContent, ExportOptions, Result } from '../contract';
import { CountryHistories } from '../compare/histories';
import { citationOf } from './citation';
import { comparisonOf } from './comparison-document';
import type { ArrangedGroups } from './comparison-document';
import { directionOf, printedIn } from './document';
import type { Document, DocumentKind, Group } from './document';
import { Printer } from './printer';
import { historyDocument } from './history-document';
import { lettersOf } from './opening';
import { deckOfReport, groupOfReport, nameOf } from './report-group';
import { CANCELLED } from './typesetting';
import { pickedGroups } from './picked-groups';
import type { ExportSources } from './sources';
import { wordsOf } from './words/words';
import type { Words } from './words/words';
import { Years } from './years';

/** Heard after each report that went into the document, with the countries' number where it is known. */
export type OnReport = (done: number, of: number, country: string) => void;

export interface Describing {
  onReport?: OnReport;
  signal?: AbortSignal;
  /** Kept from one document to the next, as comparing takes time. */
  years?: Years;
  histories?: CountryHistories;
  /** After so many letters the reports that follow are only named: an opening to be looked at. */
  upTo?: number;
}

/**
 * Says what a document holds, word for word, before it has a format. Fails when nothing is left to print, or when a
 * report is unknown or damaged: a document never goes out with a country silently missing.
 */
export async function describe(
  options: ExportOptions,
  sources: ExportSources,
  {
    onReport = () => undefined,
    signal,
    years = new Years(sources),
    histories = new CountryHistories(sources),
    upTo = Infinity,
  }: Describing = {},
): Promise<Result<Document>> {
  const words = wordsOf(options.language);
  const { subject } = options;
  // A history says by itself when each was asked.
  const asked = subject.what === 'history' ? { ...options, include: { ...options.include, years: false } } : options;
  const printer = new Printer(asked, sources, words, years);

  if (subject.what === 'selection') {
    const selection = sources.shelf().selections.find(({ id }) => id === subject.selection);
    if (selection === undefined)
      return failed('no-such-selection', 'This selection is no longer there.', 'Choose another selection.');
    const groups = await pickedGroups(selection.picks, selection.order, printer, onReport);
    if (!groups.ok) return groups;
    return finish(options, words, 'selection', options.title || selection.name || words.satchel, groups.value);
  }
  if (subject.what === 'passages') {
    const picks = await printer.picksOf(subject.passages);
    if (!picks.ok) return picks;
    const groups = await pickedGroups(picks.value, 'country', printer, onReport);
    if (!groups.ok) return groups;
    return finish(options, words, 'passages', options.title || words.chosen, groups.value);
  }

  if (subject.what === 'follow-up') {
    const groups = await pickedGroups(await printer.trackedPicks(subject.passages), 'country', printer, onReport);
    if (!groups.ok) return groups;
    return finish(options, words, 'follow-up', options.title || words.kinds['follow-up'], groups.value);
  }

  if (subject.what === 'comparison' || subject.what === 'history') {
    const those =
      subject.what === 'comparison'
        ? await comparisonOf(subject.from, subject.to, printer)
        : await historyDocument(subject.report, subject.passage, printer, histories);
    if (!those.ok) return those;
    const { title, groups, ...rest } = those.value;
    return finish(options, words, subject.what, options.title || title, groups, rest);
  }

  const ids = subject.what === 'edition' ? editionOf(subject.year, sources) : subject.reports;
  const alone = ids.length === 1 && subject.what === 'reports';
  const reports: Report[] = [];
  const groups: Group[] = [];
  const left: string[] = [];
  let letters = 0;
  for (const id of ids) {
    if (signal?.aborted === true) return CANCELLED;
    if (letters > upTo) {
      left.push(nameOf(sources.entries().find((entry) => entry.id === id) ?? { country: null, edition: null }, words));
      continue;
    }
    const report = await sources.report(id);
    if (!report.ok) return report;
    const group = await groupOfReport(report.value, subject.content, alone, printer);
    reports.push(report.value);
    groups.push(group);
    letters += lettersOf(group);
    onReport(groups.length, ids.length, report.value.country?.name ?? id);
  }
  if (groups.length === 0)
    return failed('nothing-to-export', 'There is no report to export.', 'Choose a country or another edition.');
  const kind = subject.what === 'edition' ? 'edition' : subject.content;
  const title = options.title || titleOfReports(reports, alone, words);
  return finish(options, words, kind, title, groups, { content: subject.content, reports, alone, left });
}

/** Reports of an edition by country. */
export function editionOf(year: number, sources: ExportSources): string[] {
  return sources
    .entries()
    .filter(({ edition }) => edition?.year === year)
    .toSorted((a, b) => (a.country?.name ?? a.id).localeCompare(b.country?.name ?? b.id, 'en'))
    .map(({ id }) => id);
}

function titleOfReports(reports: Report[], alone: boolean, words: Words): string {
  if (alone) return reports[0]?.country?.name ?? words.unknownCountry;
  return `${words.tipReport} ${words.list(yearsOf(reports.map(({ edition }) => edition?.year ?? null)))}`.trim();
}

function yearsOf(years: (number | null)[]): string[] {
  const known = years.filter((year): year is number => year !== null);
  return [...new Set(known)].toSorted((a, b) => a - b).map(String);
}

interface OfReports {
  content: ExportContent;
  reports: Report[];
  alone: boolean;
  /** Names of those that were left out of an opening. */
  left: string[];
}

function finish(
  options: ExportOptions,
  words: Words,
  kind: DocumentKind,
  title: string,
  groups: Group[],
  of?: OfReports | Pick<ArrangedGroups, 'deck' | 'arranged'>,
): Result<Document> {
  const document: Document = {
    kind,
    title,
    running: title,
    deck: '',
    kindName: words.kinds[kind],
    language: options.language,
    direction: directionOf(options.language),
    date: options.date,
    dateInWords: words.date(options.date),
    groups,
    arranged: of !== undefined && 'arranged' in of ? of.arranged : null,
    left: of !== undefined && 'left' in of ? of.left : [],
    citation: { heading: '', title: words.tipReport, sentences: [] },
    contents:
      options.include.contents && groups.some(({ heading, parts }) => heading !== null || parts.length > 1)
        ? words.contents
        : null,
    page: words.page,
    paper: options.paper,
    large: options.large,
    passages: 0,
  };
  const printed = [...printedIn(document)];
  document.passages = printed.length;
  const [report] = of !== undefined && 'alone' in of && of.alone ? of.reports : [];
  if (of !== undefined && 'deck' in of) {
    document.deck = of.deck;
  } else if (report !== undefined) {
    document.deck = deckOfReport(report, words);
    const year = report.edition === null ? '' : String(report.edition.year);
    if (options.title === '') document.running = words.running(title, year);
  } else if (of !== undefined) {
    document.deck = words.reportsDeck(groups.length + of.left.length, of.content);
  } else {
    if (printed.length === 0)
      return failed('nothing-to-export', 'There is nothing to export yet.', 'Tick a recommendation first.');
    const countries = new Set(printed.map(({ printed: { id } }) => id.slice(0, 3)));
    const recommendations = printed.filter(({ printed: { recommendation } }) => recommendation).length;
    const years = yearsOf(
      printed.map(({ printed: { id } }) => Number(/-(\d{4})-/.exec(id)?.[1] ?? Number.NaN) || null),
    );
    document.deck = words.deck(recommendations, printed.length - recommendations, countries.size, years);
  }
  document.citation = citationOf(document, report === undefined ? null : example(report), words);
  return done(document);
}

/** An id to show how to cite: the fourth, as it is neither the first nor the last of most reports. */
function example(report: Report): string | null {
  const ids = recommendationsOf(report).map(({ id }) => id);
  return ids[3] ?? ids[0] ?? null;
}
