import { numberOf, recommendationsOf, reportIdOf } from '../../data/model';
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

interface OfCountry {
  /** The report whose country it is. */
  asked: Report;
  histories: Map<string, History>;
  /** Years of the editions that could not be opened. */
  damaged: number[];
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
    const known = await this.ofCountry(id);
    if (!known.ok) return known;
    const { asked, histories, damaged } = known.value;
    const shown: Histories = {};
    for (const { id: passage } of recommendationsOf(asked)) {
      const history = histories.get(passage);
      const its = history === undefined ? null : shownOf(history, damaged);
      if (its !== null) shown[passage] = its;
    }
    return done(shown);
  }

  /**
   * Every demand that was ever made of the report’s country, once: those of the report in its order, by their ids there,
   * then the others by those of their newest wordings, what was asked last first. Empty where fewer than two editions
   * hold any.
   */
  async all(id: string): Promise<Result<Map<string, Shown>>> {
    const known = await this.ofCountry(id);
    if (!known.ok) return known;
    const { asked, histories, damaged } = known.value;
    const own = recommendationsOf(asked).map((passage) => passage.id);
    const others = [...histories.keys()].toSorted(newestFirst);
    const all = new Map<string, Shown>();
    const met = new Set<History>();
    for (const passage of [...own, ...others]) {
      const history = histories.get(passage);
      if (history === undefined || met.has(history)) continue;
      met.add(history);
      const its = shownOf(history, damaged);
      if (its !== null) all.set(passage, its);
    }
    return done(all);
  }

  private async ofCountry(id: string): Promise<Result<OfCountry>> {
    const opened = await this.sources.report(id);
    if (!opened.ok) return opened;
    const asked = opened.value;
    if (asked.country === null) return done({ asked, histories: new Map(), damaged: [] });
    const reports: Report[] = [];
    const damaged: number[] = [];
    for (const { id: each, edition } of this.editionsOf(asked.country.code)) {
      const its = await this.sources.report(each);
      if (its.ok) reports.push(its.value);
      else if (edition !== null) damaged.push(edition.year);
    }
    return done({ asked, histories: await this.compared(asked.country.code, reports), damaged });
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

function newestFirst(one: string, other: string): number {
  return yearOf(other) - yearOf(one) || numberOf(one) - numberOf(other);
}

const yearOf = (passage: string): number => Number(reportIdOf(passage).slice(-4));

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
