/** The problems of a file and its reports, as they are told of the file. */
import type { Problem } from '../problems';
import type { Assembled } from './assemble';

/** Each code once, with the words of its first occurrence; with several reports, for which of them. */
export function gathered(received: readonly Problem[], reports: readonly Assembled[]): Problem[] {
  const problems = new Map(received.map((each) => [each.code, each]));
  for (const { code } of reports.flatMap((each) => each.problems)) {
    if (problems.has(code)) continue;
    const having = reports.filter((each) => each.problems.some((one) => one.code === code));
    const first = having[0]?.problems.find((one) => one.code === code);
    if (first === undefined) continue;
    const which =
      reports.length > 1 ? ` (${having.map((each) => each.report.country?.name ?? each.report.id).join(', ')})` : '';
    problems.set(code, { ...first, message: (first.message + which).slice(0, 2_000) });
  }
  return [...problems.values()];
}
