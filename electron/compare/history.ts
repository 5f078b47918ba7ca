/** When each recommendation of a country was asked, and in which words. */
import type { Report, Tier } from '../../data/model';
import { editionsOf, threadsOf } from './threads';
import type { Asking, Edition, Progress, Thread } from './threads';

export interface EditionTier {
  year: number;
  tier: Tier | null;
}

/** One line of a history. Neighbouring editions of the same kind share a line. */
export type HistoryRow =
  | {
      state: 'asked';
      year: number;
      tier: Tier | null;
      passage: string;
      text: string;
      /** `asked-again`: an edition in between has recommendations and does not ask it. */
      note: 'first-asked' | 'same' | 'reworded' | 'asked-again';
      /** The last edition before that asked it, against which differences are marked; null for the first. */
      before: { year: number; passage: string; text: string; sameWords: boolean } | null;
      /** The recommendation of the edition before that held this one and more. */
      partOf: string | null;
      /** Other recommendations of the edition before that went into this one. */
      also: string[];
    }
  | { state: 'not-asked'; editions: EditionTier[] }
  /** The edition is here and holds no recommendations at all. */
  | { state: 'no-recommendations'; editions: EditionTier[] }
  | { state: 'not-here'; years: number[] };

/**
 * A history in one phrase.
 * - `every-year`: in three years or more up to the newest edition, without a gap
 * - `since`: in every edition here from that year to the newest
 * - `new`: in the newest edition alone
 * - `in`: in these years, oldest first
 */
export type HistorySummary =
  | { kind: 'every-year'; since: number }
  | { kind: 'since'; since: number }
  | { kind: 'new'; year: number }
  | { kind: 'in'; years: number[] };

export interface History {
  /** Newest first. */
  rows: HistoryRow[];
  /** Years of the editions that ask it, oldest first. */
  asked: number[];
  /** Years of the editions here that hold recommendations, oldest first. */
  editions: number[];
  /** Null where fewer than two editions hold recommendations: nothing can be said. */
  summary: HistorySummary | null;
}

/** The first edition with recommendations; nothing older is missed. */
const FIRST_WITH_RECOMMENDATIONS = 2004;
const EVERY_YEAR_FROM = 3;

/**
 * @param reports editions of one country, in any order
 * @returns for the id of each recommendation in any edition the history of its demand
 */
export function historyOf(reports: readonly Report[]): Map<string, History> {
  const work = historyInSteps(reports);
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** The same, an edition at a time. */
export function* historyInSteps(reports: readonly Report[]): Generator<Progress, Map<string, History>> {
  const editions = editionsOf(reports);
  const threads = yield* threadsOf(editions);
  const histories = new Map<string, History>();
  for (const thread of threads) {
    const history = historyOfThread(thread, editions);
    for (const { demand } of thread) histories.set(demand.id, history);
  }
  return histories;
}

function historyOfThread(thread: Thread, editions: readonly Edition[]): History {
  const asked = thread.map(({ edition }) => edition.year);
  const years = editions.filter(({ demands }) => demands.length > 0).map(({ year }) => year);
  return { rows: rowsOf(thread, editions), asked, editions: years, summary: summaryOf(asked, years, editions) };
}

function rowsOf(thread: Thread, editions: readonly Edition[]): HistoryRow[] {
  const rows: HistoryRow[] = [];
  const [oldest, newest] = [editions[0]?.year ?? 0, editions.at(-1)?.year ?? -1];
  const last = oldest > FIRST_WITH_RECOMMENDATIONS ? oldest - 1 : oldest;
  for (let year = newest; year >= last; year -= 1) {
    const edition = editions.find((each) => each.year === year);
    const place = thread.findIndex((asking) => asking.edition === edition);
    const asking = thread[place];
    if (edition === undefined) addTo(rows, { state: 'not-here', years: [year] });
    else if (asking !== undefined) rows.push(askedRow(asking, thread[place - 1], editions));
    else {
      const state = edition.demands.length > 0 ? 'not-asked' : 'no-recommendations';
      addTo(rows, { state, editions: [tierOf(edition)] });
    }
  }
  return rows;
}

function askedRow(
  { demand, edition, partOf, also }: Asking,
  earlier: Asking | undefined,
  editions: readonly Edition[],
): HistoryRow {
  const asked = { state: 'asked' as const, ...tierOf(edition), passage: demand.id, text: demand.text };
  const parts = { partOf: partOf?.id ?? null, also: also.map(({ id }) => id) };
  if (earlier === undefined) return { ...asked, note: 'first-asked', before: null, ...parts };
  const sameWords = earlier.demand.key === demand.key;
  const between = editions.some(
    ({ year, demands }) => year > earlier.edition.year && year < edition.year && demands.length > 0,
  );
  const before = { year: earlier.edition.year, passage: earlier.demand.id, text: earlier.demand.text, sameWords };
  const note = between ? 'asked-again' : sameWords ? 'same' : 'reworded';
  return { ...asked, note, before, ...parts };
}

function addTo(rows: HistoryRow[], row: Exclude<HistoryRow, { state: 'asked' }>): void {
  const last = rows.at(-1);
  if (last?.state === 'not-here' && row.state === 'not-here') last.years.push(...row.years);
  else if (last?.state === 'not-asked' && row.state === 'not-asked') last.editions.push(...row.editions);
  else if (last?.state === 'no-recommendations' && row.state === 'no-recommendations')
    last.editions.push(...row.editions);
  else rows.push(row);
}

function summaryOf(
  asked: readonly number[],
  years: readonly number[],
  editions: readonly Edition[],
): HistorySummary | null {
  const [since, newest] = [asked[0], editions.at(-1)?.year];
  if (since === undefined || newest === undefined || years.length < 2) return null;
  if (asked.at(-1) !== newest) return { kind: 'in', years: [...asked] };
  if (asked.length === 1 && years.some((year) => year < since)) return { kind: 'new', year: since };
  const here = editions.filter(({ year }) => year >= since).length;
  if (asked.length < here) return { kind: 'in', years: [...asked] };
  const withoutGap = asked.length === newest - since + 1;
  return { kind: withoutGap && asked.length >= EVERY_YEAR_FROM ? 'every-year' : 'since', since };
}

/** Tier by edition, oldest first, for the chart and its sentence. */
export function tiersOf(reports: readonly Report[]): EditionTier[] {
  return editionsOf(reports).map(tierOf);
}

const tierOf = ({ year, report }: Edition): EditionTier => ({ year, tier: report.tier });
