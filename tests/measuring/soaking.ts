/** Much work in one run of the program, and what its processes take meanwhile. */
import type { ExportOptions, SearchRequest } from '../../electron/contract';
import { NO_FILTERS } from '../../electron/contract';
import { answerSaveDialog } from '../e2e/launch';
import type { Program } from '../e2e/launch';
import { familyOf, handlesOf, memoryOf } from './processes';

/** What is done in all. */
export interface Work {
  searches: number;
  reports: number;
  exports: number;
}

export interface Sample {
  /** Bytes of all processes. */
  memory: number;
  handles: number;
}

const STEPS = 20;
const WORDS = [
  'shelter',
  'victim identification',
  'labour inspectors',
  'prosecut',
  'trafiking',
  '"forced labor"',
  'train',
];

/** Does the work in twenty equal steps. Gives a sample after each. Throws at the first thing that fails. */
export async function soak(program: Program, work: Work, file: string): Promise<Sample[]> {
  const { app, page } = program;
  const ids = await reportsOf(program);
  await answerSaveDialog(program, file);
  const root = app.process().pid ?? 0;
  const samples: Sample[] = [];
  for (let step = 0; step < STEPS; step += 1) {
    const part = (of: number): number[] => {
      const [from, to] = [Math.floor((of * step) / STEPS), Math.floor((of * (step + 1)) / STEPS)];
      return Array.from({ length: to - from }, (_, at) => from + at);
    };
    const idOf = (number: number): string => ids[(number * 7) % ids.length] ?? '';
    const answers = await page.evaluate(
      async ({ searches, reports, exports }) => {
        const given: unknown[] = [];
        for (const request of searches) given.push(await window.satchel.search(request));
        for (const report of reports) given.push(await window.satchel.openReport({ report, evenIfDamaged: false }));
        for (const options of exports) {
          const asked = { options, job: 'soak', fileName: 'soak', where: 'ask', each: false } as const;
          given.push(await window.satchel.saveExport(asked));
        }
        return given.map((answer) => (Reflect.get(Object(answer), 'ok') === true ? null : JSON.stringify(answer)));
      },
      {
        searches: part(work.searches).map(requestFor),
        reports: part(work.reports).map(idOf),
        exports: part(work.exports).map((number) => optionsFor(idOf(number), number)),
      },
    );
    const refused = answers.find((answer) => answer !== null);
    if (refused) throw new Error(refused);
    const family = familyOf(root);
    samples.push({ memory: memoryOf(family), handles: handlesOf(family) });
  }
  return samples;
}

async function reportsOf({ page }: Program): Promise<string[]> {
  const listed = await page.evaluate(() => window.satchel.listLibrary({}));
  const entries: unknown = Reflect.get(Object(Reflect.get(Object(listed), 'value')), 'entries');
  return Array.isArray(entries) ? entries.map((entry) => String(Reflect.get(Object(entry), 'id'))) : [];
}

const requestFor = (number: number): SearchRequest => ({
  query: `${WORDS[number % WORDS.length] ?? ''}${number % 3 === 0 ? ` ${WORDS[(number * 5) % WORDS.length] ?? ''}` : ''}`,
  scope: 'all',
  filters: NO_FILTERS,
  wholeWords: false,
  sort: 'relevance',
  limit: { recommendations: 50, text: 50 },
});

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

/** How much it grows from the end of the warm-up, the first half, to the end: by the slope of all values between. */
export function growthOf(values: readonly number[]): number {
  const warm = values.slice(Math.floor(values.length / 2));
  const [middle, mean] = [(warm.length - 1) / 2, warm.reduce((sum, value) => sum + value, 0) / warm.length];
  const over = warm.reduce((sum, value, at) => sum + (at - middle) * (value - mean), 0);
  const under = warm.reduce((sum, _, at) => sum + (at - middle) ** 2, 0);
  return (over / under) * (warm.length - 1);
}
