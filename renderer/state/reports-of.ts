import { useEffect, useState } from 'react';
import { passagesOf, type Report, reportIdOf, type Section } from '../../data/model';
import { ask, onNews } from '../host';

/** Reports by their id, as the library holds them now; null: it does not, or not whole. */
export type Reports = ReadonlyMap<string, Report | null>;

/** Opens the reports of these passages one after another, and again when the library changes. */
export function useReportsOf(passages: readonly string[]): Reports {
  const [reports, setReports] = useState<Reports>(new Map());
  const ids = [...new Set(passages.map(reportIdOf))].join(' ');
  useEffect(() => {
    let turns = 0;
    const open = async (): Promise<void> => {
      const turn = ++turns;
      const opened = new Map<string, Report | null>();
      for (const report of ids === '' ? [] : ids.split(' ')) {
        const answer = await ask('openReport', { report, evenIfDamaged: false });
        if (turn !== turns) return;
        opened.set(report, answer.ok ? answer.value.report : null);
      }
      setReports(opened);
    };
    void open();
    const stop = onNews('library', () => void open());
    return () => {
      turns = -1;
      stop();
    };
  }, [ids]);
  return reports;
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
