import { inRoot } from '../../../build/folders';
import type { Report } from '../../../data/model';
import { done, failed } from '../../../electron/contract';
import type { ExportOptions, ExportSubject } from '../../../electron/contract';
import { describe } from '../../../electron/export/describe';
import type { Document } from '../../../electron/export/document';
import { EMPTY_SHELF } from '../../../electron/shelf/usual';
import { generateReports } from '../corpus';

export interface Sample {
  name: string;
  document: Document;
  /** How many fresh processes make it. */
  starts: number;
  /** How often each engine makes it again, warm. */
  rounds: number;
}

/** A summary of one country, a brief of 40, and a whole edition of 190 in full. */
export async function samples(): Promise<Sample[]> {
  const reports = generateReports({ reports: 190, seed: 1 });
  const ids = reports.map(({ id }) => id);
  const of = (subject: ExportSubject) => documentOf(reports, subject);
  return [
    {
      name: 'summary',
      starts: 5,
      rounds: 20,
      document: await of({ what: 'reports', reports: ids.slice(17, 18), content: 'summary' }),
    },
    {
      name: 'brief, 40 countries',
      starts: 1,
      rounds: 3,
      document: await of({ what: 'reports', reports: ids.slice(0, 40), content: 'summary' }),
    },
    {
      name: 'whole edition, 190',
      starts: 1,
      rounds: 0,
      document: await of({ what: 'reports', reports: ids, content: 'full' }),
    },
  ];
}

async function documentOf(reports: Report[], subject: ExportSubject): Promise<Document> {
  const options: ExportOptions = {
    subject,
    format: 'pdf',
    title: '',
    include: { notes: false, followUp: false, tiers: true, summaries: false, years: false, contents: true },
    paper: 'a4',
    large: false,
    date: '2026-11-24',
    language: 'en',
  };
  const described = await describe(options, {
    entries: () => [],
    report: async (id) => {
      const report = reports.find((each) => each.id === id);
      return report === undefined ? failed('no-such-report', id) : done(report);
    },
    shelf: () => EMPTY_SHELF,
  });
  if (!described.ok) throw new Error(described.error.message);
  return described.value;
}

export const results = inRoot('dist/bench');
