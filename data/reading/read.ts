/** Reading files: what each holds, what is missing, what cannot be read. One bad file never hides the others. */
import { createHash } from 'node:crypto';
import { LIMITS } from '../limits';
import type { Report } from '../model';
import { problem, type Problem } from '../problems';
import { assemble, type Assembled } from './assemble';
import { languageOf } from './language';
import { isNarrativeOf, Narratives } from './narratives';
import { notAReport, ReadFile, understood, unreadable, UnreadableFile } from './outcome';
import { piecesOf } from './pieces';
import { receive } from './receive';
import type { ReceivedText } from './received';

export interface GivenFile {
  /** For messages and for the source: the name alone. */
  name: string;
  bytes: Uint8Array;
}

const hexOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function reportsIn(received: ReceivedText, file: { name: string; sha256: string }): Assembled[] {
  const language = languageOf(received.blocks.map((each) => each.text).join('\n'));
  const narratives = new Narratives(language);
  for (const piece of piecesOf(received.blocks, language)) narratives.take(piece);
  let unknown = 0;
  return narratives.all
    .filter((narrative) => isNarrativeOf(narrative, language))
    .slice(0, LIMITS.reportsPerFile)
    .map((narrative) => {
      const country = narrative.country ?? narratives.countryOf(narrative);
      if (country === null) unknown += 1;
      return assemble(narrative, country, language, file, unknown);
    });
}

/** Each code once, with the words of its first occurrence; with several reports, for which of them. */
function gathered(received: Problem[], reports: Assembled[]): Problem[] {
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

/** One file's reports. Never throws for what the file holds: that is the outcome. */
export async function readReports(file: GivenFile): Promise<ReadFile> {
  try {
    const received = await receive(file.bytes);
    const assembled = reportsIn(received, { name: file.name, sha256: hexOf(file.bytes) });
    if (assembled.length === 0) return notAReport(file.name, '');
    return ReadFile.parse(
      understood(
        file.name,
        assembled.map((each) => each.report),
        gathered(received.problems, assembled),
      ),
    );
  } catch (error) {
    if (error instanceof UnreadableFile) return unreadable(file.name, error.code, error.detail);
    return unreadable(file.name, 'corrupt');
  }
}

const textOf = (report: Report): string =>
  JSON.stringify(report.sections.map((section) => section.passages.map((passage) => passage.text)));

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
      const text = textOf(report);
      const twin =
        report.country === null
          ? [...this.seen.values()].find((other) => other.text === text)
          : this.seen.get(report.id);
      const undated = report.edition === null && report.country !== null;
      if (twin !== undefined && !(undated && twin.text !== text)) {
        if (problems.every((each) => each.code !== 'duplicate'))
          problems.push(problem('duplicate', `It is in ${twin.file}.`));
        return report;
      }
      const free = report.country !== null && twin === undefined;
      const settled = free ? report : renamed(report, `unknown-${(this.unknown += 1)}`);
      this.seen.set(settled.id, { text, file: read.file });
      return settled;
    });
    return { ...read, reports, problems };
  }
}

/** Several files as one run, in the order given. */
export async function readMany(files: readonly GivenFile[]): Promise<ReadFile[]> {
  const run = new Run();
  const read: ReadFile[] = [];
  for (const file of files) read.push(run.settle(await readReports(file)));
  return read;
}
