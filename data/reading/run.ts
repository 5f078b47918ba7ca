/** Files that are read together: the same report twice is said, and no two reports have one id. */
import { createHash } from 'node:crypto';
import type { Report } from '../model';
import { problem } from '../problems';
import type { ReadFile } from './outcome';

/** Two reports of one fingerprint have the same words in the same passages. */
function fingerprint(report: Report): string {
  const words = report.sections.map((section) => section.passages.map((passage) => passage.text));
  return createHash('sha256').update(JSON.stringify(words)).digest('hex');
}

function renamed(report: Report, id: string): Report {
  const rename = (passage: string): string => id + passage.slice(report.id.length);
  return {
    ...report,
    id,
    sections: report.sections.map((section) => ({
      ...section,
      passages: section.passages.map((passage) => ({ ...passage, id: rename(passage.id) })),
    })),
    ...(report.reading === undefined
      ? {}
      : {
          reading: {
            ...report.reading,
            doubts: report.reading.doubts.map((doubt) => ({ ...doubt, passage: rename(doubt.passage) })),
          },
        }),
  };
}

/**
 * Ids of a run: the same report twice is said at its second file; reports of no known country are counted through the
 * run, and so are further reports of a country without edition whose text is another.
 */
export class Run {
  private readonly seen = new Map<string, { text: string; file: string }>();
  private unknown = 0;

  settle(read: ReadFile): ReadFile {
    const problems = [...read.problems];
    const reports = read.reports.map((report) => {
      const text = fingerprint(report);
      const twin =
        report.country === null
          ? [...this.seen.values()].find((other) => other.text === text)
          : this.seen.get(report.id);
      const undated = report.edition === null && report.country !== null;
      if (twin !== undefined && !(undated && twin.text !== text)) {
        if (problems.every((each) => each.code !== 'duplicate'))
          problems.push(problem('duplicate', 'It is in {file}.', { file: twin.file }));
        return report;
      }
      const free = report.country !== null && twin === undefined;
      const kept = free ? report : renamed(report, `unknown-${(this.unknown += 1)}`);
      this.seen.set(kept.id, { text, file: read.file });
      return kept;
    });
    return { ...read, reports, problems };
  }
}
