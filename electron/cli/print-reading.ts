import type { ReadFile } from '../../data/reading/outcome';
import { recommendationsOf } from '../../data/model';
import type { Problem } from '../../data/problems';
import type { Io } from './io';

const OUTCOME: Record<ReadFile['outcome'], string> = {
  read: 'read',
  'partly-read': 'read in part',
  'not-a-report': 'no report',
  unreadable: 'cannot be read',
};

/** As JSON says them: in English alone, without what the window needs to say them in another language. */
export const plainly = (problems: Problem[]) => problems.map(({ code, message, hint }) => ({ code, message, hint }));

/** What was understood, on standard output; what was not, on standard error. */
export function printReading(files: ReadFile[], io: Io): void {
  for (const { file, outcome, reports, problems } of files) {
    io.out(`${file}: ${OUTCOME[outcome]}\n`);
    for (const report of reports)
      io.out(`  ${report.id}\t${report.tier ?? 'no tier'}\t${recommendationsOf(report).length} recommendations\n`);
    for (const { message, hint } of problems) io.err(`${file}: ${message} ${hint}\n`);
  }
}
