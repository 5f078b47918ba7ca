import { reportIdOf } from '../../data/model';
import { ExportContent, done, failed } from '../contract';
import type { ExportSubject, Result, Shelf } from '../contract';
import { choice } from './arguments';
import type { Context } from './context';
import { countryCodes, years } from './filters';
import { UsageError } from './io';
import { SEARCH_OPTIONS, searchLibrary } from './searching';

/** By which `satchel export` is told what to export, beside ids. */
export const SUBJECT_OPTIONS = {
  ...SEARCH_OPTIONS,
  search: { type: 'string' },
  selection: { type: 'string' },
  'follow-up': { type: 'boolean' },
  content: { type: 'string' },
} as const;

export interface SubjectValues {
  in?: string | undefined;
  country?: string[] | undefined;
  tier?: string[] | undefined;
  edition?: string[] | undefined;
  search?: string | undefined;
  selection?: string | undefined;
  'follow-up'?: boolean | undefined;
  content?: string | undefined;
}

/** `history` is a kind of document of its own, and beside the others what a report may be exported as. */
const CONTENTS = [...ExportContent.options, 'history'] as const;
export type Content = (typeof CONTENTS)[number];

/** More than a document takes. */
const MOST_HITS = 5_000;

/** The one document that is asked for. @throws UsageError where words and options ask for none, or for two. */
export async function subjectOf(
  ids: string[],
  values: SubjectValues,
  shelf: Shelf,
  context: Context,
): Promise<Result<ExportSubject>> {
  onlyOne(ids, values);
  const content = contentOf(values);
  if (values.selection !== undefined) return selectionNamed(values.selection, shelf);
  if (values['follow-up'] === true) {
    const passages = shelf.notes.filter(({ followUp }) => followUp.length > 0).map(({ passage }) => passage);
    return passages.length > 0
      ? done({ what: 'follow-up', passages })
      : failed('nothing-tracked', 'No recommendation is tracked yet.', 'Set a follow-up in the program first.');
  }
  if (values.search !== undefined) {
    const { hits } = await searchLibrary(values.search, values, MOST_HITS, context);
    return hits.length > 0
      ? done({ what: 'passages', passages: hits.map(({ passage }) => passage) })
      : failed('nothing-found', `Nothing was found for “${values.search}”.`, 'Try fewer words.');
  }
  const [first] = ids;
  if (first === undefined) return reportsOf(values, content, context);
  const passages = ids.filter((id) => reportIdOf(id) !== id);
  if (content === 'history') {
    if (ids.length > 1) throw new UsageError('A history is of one report or one recommendation.');
    return done({ what: 'history', report: reportIdOf(first), passage: passages[0] ?? null });
  }
  if (passages.length === 0) return done({ what: 'reports', reports: ids, content });
  if (passages.length < ids.length) throw new UsageError('Give ids of reports or ids of passages, not both.');
  return done({ what: 'passages', passages });
}

/** Ids of reports, given one by one or as editions and countries. @throws UsageError for what names no reports. */
export async function reportIds(ids: string[], values: SubjectValues, context: Context): Promise<string[]> {
  onlyOne(ids, values);
  const passages = ids.some((id) => reportIdOf(id) !== id);
  if (passages || values.selection !== undefined || values['follow-up'] === true || values.search !== undefined)
    throw new UsageError('--each makes a file for each report: give reports, or --edition.');
  if (ids.length > 0) return ids;
  const [wantedYears, wantedCountries] = [new Set(years(values.edition)), new Set(countryCodes(values.country))];
  return (await context.library())
    .entries()
    .filter(({ edition }) => wantedYears.size === 0 || (edition !== null && wantedYears.has(edition.year)))
    .filter(({ country }) => wantedCountries.size === 0 || (country !== null && wantedCountries.has(country.code)))
    .toSorted((a, b) => (a.country?.name ?? a.id).localeCompare(b.country?.name ?? b.id, 'en'))
    .map(({ id }) => id);
}

export const contentOf = ({ content }: SubjectValues): Content => choice(content, CONTENTS, 'summary', '--content');

function onlyOne(ids: string[], values: SubjectValues): void {
  const narrows = values.edition !== undefined || values.country !== undefined;
  const asked = [
    ids.length > 0,
    values.selection !== undefined,
    values['follow-up'] === true,
    values.search !== undefined,
    narrows && values.search === undefined,
  ].filter(Boolean).length;
  if (asked !== 1) throw new UsageError('Give ids, --edition, --selection, --follow-up or --search: one of them.');
  if (values.search === undefined && (values.in !== undefined || values.tier !== undefined))
    throw new UsageError('--in and --tier narrow a --search.');
}

async function reportsOf(values: SubjectValues, content: Content, context: Context): Promise<Result<ExportSubject>> {
  if (content === 'history') throw new UsageError('A history is of one report or one recommendation.');
  const [year, ...more] = years(values.edition);
  if (year !== undefined && more.length === 0 && values.country === undefined)
    return done({ what: 'edition', year, content });
  const reports = await reportIds([], values, context);
  return reports.length > 0
    ? done({ what: 'reports', reports, content })
    : failed('nothing-to-export', 'No report of this library is in these editions and countries.', 'See satchel list.');
}

/** By the name that the user gave it, or by its id. */
function selectionNamed(name: string, { selections }: Shelf): Result<ExportSubject> {
  const wanted = name.trim().toLowerCase();
  const found = selections.find((each) => each.name.trim().toLowerCase() === wanted || each.id === wanted);
  if (found !== undefined) return done({ what: 'selection', selection: found.id });
  const names = selections.map((each) => (each.name === '' ? each.id : `“${each.name}”`)).join(', ');
  return failed('no-such-selection', `There is no selection “${name}”.`, `There are: ${names}.`);
}
