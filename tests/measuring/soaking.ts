/** Much work in one run of the program, done in its window, and what its processes hold after each part of it. */
import type { Page } from 'playwright';
import { z } from 'zod';
import { Listing } from '../../electron/contract';
import type { ExportOptions } from '../../electron/contract';
import { answerSaveDialog } from '../e2e/launch';
import type { Program } from '../e2e/launch';
import { entriesOf, familyOf, handlesOf, memoryOf } from './processes';

/** What is done in all. */
export interface Work {
  searches: number;
  reports: number;
  exports: number;
}

/** What a process, or several, hold when garbage was collected where it can be: in the first process and the page. */
interface Held {
  /** Bytes, each shared page in shares. */
  memory: number;
  handles: number;
}

export interface Sample {
  main: Held;
  page: Held;
  others: Held;
  /** Bytes of objects that are alive. */
  mainHeap: number;
  pageHeap: number;
  processes: number;
}

interface Listed {
  id: string;
  country: string;
}

export const STEPS = 20;
const WORDS = [
  'shelter',
  'victim identification',
  'labour inspectors',
  'prosecut',
  'trafiking',
  '"forced labor"',
  'train',
];

/** Does the work in equal steps and gives a sample after each. Throws at the first thing that fails. */
export async function soak(
  program: Program,
  work: Work,
  file: string,
  told: (sample: Sample, step: number) => void = () => undefined,
): Promise<Sample[]> {
  const { page } = program;
  const reports = await reportsOf(program);
  await answerSaveDialog(program, file);
  const samples: Sample[] = [];
  for (let step = 0; step < STEPS; step += 1) {
    const part = (of: number): number[] => {
      const [from, to] = [Math.floor((of * step) / STEPS), Math.floor((of * (step + 1)) / STEPS)];
      return Array.from({ length: to - from }, (_, at) => from + at);
    };
    const reportAt = (number: number): Listed => reports[(number * 7) % reports.length] ?? { id: '', country: '' };
    for (const number of part(work.searches)) await searchInPage(page, queryOf(number));
    for (const number of part(work.reports)) await openInPage(page, reportAt(number).country, number);
    for (const number of part(work.exports)) await exportFrom(page, optionsFor(reportAt(number).id, number));
    const sample = await sampleOf(program);
    samples.push(sample);
    told(sample, step + 1);
  }
  return samples;
}

/** Typed into the field; done when the page has its answer: the host answers the same question in turn. */
async function searchInPage(page: Page, query: string): Promise<void> {
  await page.locator('header input').fill(query);
  const answer = await page.evaluate((asked) => {
    const filters = { countries: [], tiers: [], editions: [], regions: [], packs: [], sections: [], newest: false };
    return window.satchel.search({
      query: asked,
      scope: 'all',
      filters,
      wholeWords: false,
      sort: 'relevance',
      limit: { recommendations: 5, text: 5 },
    });
  }, query);
  expectDone(answer);
}

/** As a person would: what is asked of a country is looked for, and one of the answers is opened. */
async function openInPage(page: Page, country: string, number: number): Promise<void> {
  await searchInPage(page, `${country} shelter`);
  const answers = page.locator('#results a[href*="/report/"]');
  await answers.first().waitFor();
  const answer = answers.nth(number % Math.min(await answers.count(), 8));
  const [, report = ''] = /report\/([^/]+)/.exec((await answer.getAttribute('href')) ?? '') ?? [];
  await answer.click();
  await page.locator(`[id^="${report}-"]`).first().waitFor();
}

async function exportFrom(page: Page, options: ExportOptions): Promise<void> {
  const saved = await page.evaluate(
    (asked) => window.satchel.saveExport({ options: asked, job: 'soak', fileName: 'soak', where: 'ask', each: false }),
    options,
  );
  expectDone(saved);
}

function expectDone(answer: unknown): void {
  if (Reflect.get(Object(answer), 'ok') !== true) throw new Error(JSON.stringify(answer));
}

async function sampleOf({ app, page }: Program): Promise<Sample> {
  const root = app.process().pid ?? 0;
  const { pid, heap: mainHeap } = await app.evaluate(({ BrowserWindow }) => {
    const need = process.mainModule?.require.bind(process.mainModule);
    need?.('node:v8').setFlagsFromString('--expose-gc');
    need?.('node:vm').runInNewContext('gc')();
    const shown = BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0;
    return { pid: shown, heap: process.memoryUsage().heapUsed };
  });
  const line = await page.context().newCDPSession(page);
  await line.send('HeapProfiler.collectGarbage');
  const { usedSize } = await line.send('Runtime.getHeapUsage');
  await line.detach();
  const family = familyOf(root);
  // A start by root is a script that became the program; its window's process is told by the program itself.
  const others = family.filter((each) => each !== root && each !== pid);
  return {
    main: held([root]),
    page: held([pid]),
    others: held(others),
    mainHeap,
    pageHeap: usedSize,
    processes: family.filter((each) => entriesOf(`/proc/${each}/fd`).length > 0).length,
  };
}

async function reportsOf({ page }: Program): Promise<Listed[]> {
  const listed = await page.evaluate(() => window.satchel.listLibrary({}));
  return z
    .object({ value: Listing })
    .parse(listed)
    .value.entries.map(({ id, country }) => ({ id, country: country?.name ?? '' }));
}

const queryOf = (number: number): string =>
  `${WORDS[number % WORDS.length] ?? ''}${number % 3 === 0 ? ` ${WORDS[(number * 5) % WORDS.length] ?? ''}` : ''}`;

const FORMATS = ['pdf', 'docx', 'pdf', 'csv'] as const;
const optionsFor = (report: string, number: number): ExportOptions => ({
  subject: { what: 'reports', reports: [report], content: 'summary' },
  format: FORMATS[number % FORMATS.length] ?? 'pdf',
  title: '',
  include: { notes: false, followUp: false, tiers: true, summaries: true, years: false, contents: false },
  paper: 'a4',
  large: false,
  date: '2026-01-01',
  language: 'en',
});

const held = (pids: readonly number[]): Held => ({ memory: memoryOf(pids), handles: handlesOf(pids) });
