/** What came of reading a file. */
import { z } from 'zod';
import { LIMITS } from '../limits';
import { Report, SplitRule } from '../model';
import { Problem, REMARKS, problem, type ProblemCode } from '../problems';
import type { Values } from '../said';

export const Outcome = z.enum(['read', 'partly-read', 'not-a-report', 'unreadable']);
export type Outcome = z.infer<typeof Outcome>;

export const ReadFile = z.object({
  /** Its name without a folder; within an archive, `archive.zip/name`. */
  file: z.string().max(1_000),
  outcome: Outcome,
  /** How the recommendations were divided, in the first report that has some. */
  rule: SplitRule.nullable(),
  reports: z.array(Report).max(LIMITS.reportsPerFile),
  problems: z.array(Problem).max(LIMITS.reportsPerFile * 4),
});
export type ReadFile = z.infer<typeof ReadFile>;

/** Raised by a reader that must give a file up; the code becomes the file's problem. */
export class UnreadableFile extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly detail = '',
    readonly values: Values = {},
  ) {
    super(code);
  }
}

export function unreadable(file: string, { code, detail, values }: UnreadableFile): ReadFile {
  return { file, outcome: 'unreadable', rule: null, reports: [], problems: [problem(code, detail, values)] };
}

export function notAReport(file: string): ReadFile {
  return { file, outcome: 'not-a-report', rule: null, reports: [], problems: [problem('not-a-report')] };
}

export function understood(file: string, reports: Report[], problems: Problem[]): ReadFile {
  const whole = problems.every(({ code }) => REMARKS.has(code));
  const rule = reports.map((report) => report.reading?.split ?? null).find((split) => split !== null) ?? null;
  return { file, outcome: whole ? 'read' : 'partly-read', rule, reports, problems };
}
