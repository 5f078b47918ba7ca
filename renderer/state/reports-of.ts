import { useEffect, useState } from 'react';
import type { Histories } from '../../electron/contract';
import { passagesOf, type Report, reportIdOf, type Section } from '../../data/model';
import { ask, onNews } from '../host';
import { byCountry, useEntries } from './library';

/** Reports by their id, as the library holds them now; null: it does not, or not whole. */
export type Reports = ReadonlyMap<string, Report | null>;

/** Opens the reports of these passages. */
export const useReportsOf = (passages: readonly string[]): Reports => useEachReport(passages, openReport);

/** Since when their recommendations are asked, for reports of countries with several editions; null: cannot be said. */
export function useHistoriesOf(passages: readonly string[]): ReadonlyMap<string, Histories | null> {
  const editions = byCountry(useEntries());
  const several = passages.filter((passage) => (editions.get(passage.slice(0, passage.indexOf('-')))?.length ?? 0) > 1);
  return useEachReport(several, historiesOf);
}

async function openReport(report: string): Promise<Report | null> {
  const answer = await ask('openReport', { report, evenIfDamaged: false });
  return answer.ok ? answer.value.report : null;
}

async function historiesOf(report: string): Promise<Histories | null> {
  const answer = await ask('historiesOf', { report });
  return answer.ok ? answer.value : null;
}

/** What is known by now is shown so often, in milliseconds, while the rest is being asked. */
const SHOWN_EVERY = 250;

/** One answer a report, asked for one after another, and again when the library changes. */
function useEachReport<T>(passages: readonly string[], of: (report: string) => Promise<T>): ReadonlyMap<string, T> {
  const [known, setKnown] = useState<ReadonlyMap<string, T>>(new Map());
  const ids = [...new Set(passages.map(reportIdOf))].join(' ');
  useEffect(() => {
    let turns = 0;
    const askAll = async (): Promise<void> => {
      const turn = ++turns;
      const answers = new Map<string, T>();
      let shown = performance.now();
      for (const report of ids === '' ? [] : ids.split(' ')) {
        const answer = await of(report);
        if (turn !== turns) return;
        answers.set(report, answer);
        if (performance.now() - shown < SHOWN_EVERY) continue;
        shown = performance.now();
        setKnown(new Map(answers));
      }
      setKnown(answers);
    };
    void askAll();
    const stop = onNews('library', () => void askAll());
    return () => {
      turns = -1;
      stop();
    };
  }, [ids, of]);
  return known;
}

/** A passage in its report; null where the report or the passage is gone, undefined while that is not known. */
export function foundIn(reports: Reports, passage: string): Found | null | undefined {
  const report = reports.get(reportIdOf(passage));
  if (!report) return report;
  const found = [...passagesOf(report)].find((each) => each.passage.id === passage);
  return found ? { report, section: found.section, text: found.passage.text } : null;
}

export interface Found {
  report: Report;
  section: Section;
  text: string;
}
