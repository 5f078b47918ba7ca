import { recommendationsOf } from '../../data/model';
import type { Report } from '../../data/model';
import { done } from '../contract';
import type { Entry, Histories, History as Shown, HistoryRow as ShownRow, Result } from '../contract';
import { differences } from './differences';
import { historyInSteps } from './history';
import type { History, HistoryRow } from './history';
import { inSlices } from './in-slices';

interface Sources {
  entries(): Entry[];
  /** Verified; a damaged or unknown report is a failed result. */
  report(id: string): Promise<Result<Report>>;
}

interface Known {
  /** The texts that were compared: other texts, other histories. */
  texts: string;
  histories: Promise<Map<string, History>>;
}

/** Countries whose histories are kept. They hold every wording, so they are few. */
const KEPT = 8;

/** Since when recommendations are asked, by comparing all editions of their country. Compares each country once. */
export class CountryHistories {
  /** By country code, the latest last. */
  private readonly known = new Map<string, Known>();

  constructor(private readonly sources: Sources) {}

  /** For the recommendations of one report, as the page shows them. A damaged edition is left out and named. */
  async of(id: string): Promise<Result<Histories>> {
    const asked = await this.sources.report(id);
    if (!asked.ok) return asked;
    const { country } = asked.value;
    if (country === null) return done({});
    const reports: Report[] = [];
    const damaged: number[] = [];
    for (const { id: each, edition } of this.editionsOf(country.code)) {
      const opened = await this.sources.report(each);
      if (opened.ok) reports.push(opened.value);
      else if (edition !== null) damaged.push(edition.year);
    }
    const histories = await this.compared(country.code, reports);
    const shown: Histories = {};
    for (const { id: passage } of recommendationsOf(asked.value)) {
      const history = histories.get(passage);
      const its = history === undefined ? null : shownOf(history, damaged);
      if (its !== null) shown[passage] = its;
    }
    return done(shown);
  }

  private editionsOf(country: string): Entry[] {
    return this.sources.entries().filter((entry) => entry.country?.code === country && entry.edition !== null);
  }

  private compared(country: string, reports: readonly Report[]): Promise<Map<string, History>> {
    const texts = reports.map(({ id, source }) => `${id} ${source.sha256}`).join();
    const before = this.known.get(country);
    const histories = before?.texts === texts ? before.histories : inSlices(historyInSteps(reports));
    this.known.delete(country);
    this.known.set(country, { texts, histories });
    const [oldest] = this.known.keys();
    if (this.known.size > KEPT && oldest !== undefined) this.known.delete(oldest);
    return histories;
  }
}

function shownOf({ summary, rows, asked, editions }: History, damaged: readonly number[]): Shown | null {
  return summary && { summary, asked, editions, rows: rows.flatMap((row) => shownRows(row, damaged)) };
}

function shownRows(row: HistoryRow, damaged: readonly number[]): ShownRow[] {
  if (row.state === 'not-here') return withDamaged(row.years, damaged);
  if (row.state !== 'asked') return [row];
  const { text, before, ...rest } = row;
  const runs =
    before === null || before.sameWords ? [{ text, change: 'same' as const }] : differences(before.text, text);
  const its = before && { year: before.year, passage: before.passage, sameWords: before.sameWords };
  return [{ ...rest, runs, before: its }];
}

/** What is here and damaged must not be called missing. */
function withDamaged(years: readonly number[], damaged: readonly number[]): ShownRow[] {
  const rows: { state: 'not-here' | 'damaged'; years: number[] }[] = [];
  for (const year of years) {
    const state = damaged.includes(year) ? 'damaged' : 'not-here';
    const last = rows.at(-1);
    if (last?.state === state) last.years.push(year);
    else rows.push({ state, years: [year] });
  }
  return rows;
}
