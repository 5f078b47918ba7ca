import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ExportOptions } from '../../electron/contract';
import type { Launchable } from '../../build/plain-user';
import { answerOpenDialog, answerSaveDialog } from '../e2e/launch';
import type { Program } from '../e2e/launch';

const BELGIUM: ExportOptions = {
  subject: { what: 'reports', reports: ['BEL-2020'], content: 'summary' },
  format: 'pdf',
  title: '',
  include: { notes: false, followUp: false, tiers: true, summaries: true, years: false, contents: false },
  paper: 'a4',
  large: false,
  date: '2026-01-01',
  language: 'en',
};

/** What was done of: reading a report, finding a passage, handing a document over, looking at a report of a stranger's. */
export interface Done {
  read: boolean;
  found: boolean;
  exported: boolean;
  added: boolean;
}

/** The jobs that the program is for, in its window. The stranger's report names pictures and styles of another host. */
export async function threeJobs(program: Program, satchel: Launchable): Promise<Done> {
  const { page } = program;
  const read = await page.evaluate(async () => {
    const answer = await window.satchel.openReport({ report: 'BEL-2020', evenIfDamaged: false });
    return JSON.stringify(answer).includes('"BEL-2020-1"');
  });
  const found = await page.evaluate(async () => {
    const filters = { countries: [], tiers: [], editions: [], regions: [], packs: [], sections: [], newest: false };
    const question = { query: 'shelter', scope: 'all', wholeWords: false, sort: 'relevance' } as const;
    const limit = { recommendations: 5, text: 5 };
    for (;;) {
      const answer = JSON.stringify(await window.satchel.search({ ...question, filters, limit }));
      if (answer.includes('"ok":true')) return answer.includes('BEL-2020-2');
    }
  });
  const saved = satchel.folder('saved');
  const pdf = path.join(saved, 'belgium.pdf');
  await answerSaveDialog(program, pdf);
  await page.evaluate(
    (options) => window.satchel.saveExport({ options, job: 'j2', fileName: 'belgium', where: 'ask', each: false }),
    BELGIUM,
  );
  const report = path.join(mkdtempSync(path.join(saved, 'report-')), 'belgium.html');
  writeFileSync(
    report,
    '<h1>2019 Trafficking in Persons Report: Belgium</h1><p>BELGIUM (Tier 1)</p><img src="http://10.77.0.1/a.png"><p>The Government of Belgium fully meets the minimum standards.</p><link rel="stylesheet" href="http://10.77.0.1/a.css">',
  );
  satchel.own(saved);
  await answerOpenDialog(program, [report]);
  const added = await page.evaluate(() => window.satchel.chooseReports({ from: 'files', job: 'j1' }));
  return { read, found, exported: existsSync(pdf), added: JSON.stringify(added).includes('BEL-2019') };
}
