import type { Entry, FollowUpEntry, FollowUpState, Note, Pick, Shelf } from '../../../electron/contract';
import { numberOf, reportIdOf, type Tier } from '../../../data/model';
import { ADVANCE } from '../../state/shelf-notes';

/** A tracked recommendation as the page lists it. */
export interface Row {
  note: Note;
  passage: string;
  report: string;
  country: { code: string; name: string };
  year: number | null;
  tier: Tier | null;
  last: FollowUpEntry;
}

export interface Narrowing {
  states: readonly FollowUpState[];
  /** Codes. */
  countries: readonly string[];
  when: 'any' | 'this-year' | 'older';
}
export const NOT_NARROWED: Narrowing = { states: [], countries: [], when: 'any' };

export type Sorting = 'country' | 'last-entry' | 'state';

/** Where the library no longer has a report, what is known of it is what was picked. */
export function rowsOf(tracked: readonly Note[], entries: readonly Entry[], { selections }: Shelf): Row[] {
  const listed = new Map(entries.map((entry) => [entry.id, entry]));
  const picked = new Map<string, Pick>();
  for (const { picks } of selections) for (const pick of picks) picked.set(reportIdOf(pick.passage), pick);
  return tracked.flatMap((note) => {
    const report = reportIdOf(note.passage);
    const known = listed.get(report) ?? picked.get(report);
    const last = note.followUp.at(-1);
    const code = report.slice(0, report.indexOf('-'));
    if (last === undefined) return [];
    return {
      note,
      passage: note.passage,
      report,
      country: known?.country ?? { code, name: code },
      year: known?.edition?.year ?? null,
      tier: known?.tier ?? null,
      last,
    };
  });
}

/** `today` as `2026-11-24`. */
export function narrowed(rows: readonly Row[], { states, countries, when }: Narrowing, today: string): Row[] {
  return rows.filter(
    ({ last, country }) =>
      (states.length === 0 || states.includes(last.state)) &&
      (countries.length === 0 || countries.includes(country.code)) &&
      isFrom(last.date, when, today),
  );
}

function isFrom(date: string, when: Narrowing['when'], today: string): boolean {
  if (when === 'any') return true;
  return when === 'this-year' ? date.slice(0, 4) === today.slice(0, 4) : date < sixMonthsBefore(today);
}

function sixMonthsBefore(day: string): string {
  const then = new Date(`${day}T00:00:00Z`);
  then.setUTCMonth(then.getUTCMonth() - 6);
  return then.toISOString().slice(0, 10);
}

export function sorted(rows: readonly Row[], by: Sorting, language: string): Row[] {
  return rows.toSorted((a, b) => {
    const first =
      by === 'last-entry'
        ? b.last.date.localeCompare(a.last.date)
        : by === 'state'
          ? ADVANCE.indexOf(a.last.state) - ADVANCE.indexOf(b.last.state)
          : 0;
    return (
      first ||
      a.country.name.localeCompare(b.country.name, language) ||
      (a.year ?? 0) - (b.year ?? 0) ||
      numberOf(a.passage) - numberOf(b.passage)
    );
  });
}

/** How many rows each state and country would leave, within the other filters. */
export function countsOf(rows: readonly Row[], narrowing: Narrowing, today: string) {
  const states = new Map<FollowUpState, number>();
  for (const { last } of narrowed(rows, { ...narrowing, states: [] }, today))
    states.set(last.state, (states.get(last.state) ?? 0) + 1);
  const countries = new Map<string, number>();
  for (const { country } of narrowed(rows, { ...narrowing, countries: [] }, today))
    countries.set(country.code, (countries.get(country.code) ?? 0) + 1);
  return { states, countries };
}

/** Runs of rows of the same report. */
export function runsOf(rows: readonly Row[]): { first: Row; all: Row[] }[] {
  const runs: { first: Row; all: Row[] }[] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run?.first.report === row.report) run.all.push(row);
    else runs.push({ first: row, all: [row] });
  }
  return runs;
}
