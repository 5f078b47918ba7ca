/** Reading files: what each holds, what is missing, what cannot be read. One bad file never hides the others. */
import { createHash } from 'node:crypto';
import { Archive } from '../formats/archive';
import { kindOf } from '../formats/kind';
import { holdsFiles, memberBytes, membersOf } from '../formats/unfold';
import { LIMITS } from '../limits';
import type { Report } from '../model';
import { problem, type Problem } from '../problems';
import { assemble, type Assembled } from './assemble';
import { languageOf } from './language';
import { isNarrativeOf } from './evidence';
import { Narratives } from './narratives';
import { notAReport, ReadFile, understood, unreadable, UnreadableFile } from './outcome';
import { editionInAddress } from './names-of-the-report';
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
  const addressed = received.address === null ? null : editionInAddress(received.address);
  let unknown = 0;
  return narratives.all
    .filter((narrative) => isNarrativeOf(narrative, language))
    .slice(0, LIMITS.reportsPerFile)
    .map((narrative) => {
      const country = narrative.country ?? narratives.countryOf(narrative);
      if (country === null) unknown += 1;
      narrative.edition ??= addressed;
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
    if (assembled.length === 0) return notAReport(file.name);
    return ReadFile.parse(
      understood(
        file.name,
        assembled.map((each) => each.report),
        gathered(received.problems, assembled),
      ),
    );
  } catch (error) {
    return unreadableFor(file.name, error);
  }
}

/** The outcome of a file that a reader gave up. */
export function unreadableFor(file: string, error: unknown): ReadFile {
  return unreadable(file, error instanceof UnreadableFile ? error : new UnreadableFile('corrupt'));
}

/** Two reports of one fingerprint have the same words in the same passages. */
function fingerprint(report: Report): string {
  const words = report.sections.map((section) => section.passages.map((passage) => passage.text));
  return hexOf(Buffer.from(JSON.stringify(words)));
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

/** A file by itself, or each file of an archive. */
async function* unfolded(file: GivenFile): AsyncGenerator<ReadFile> {
  const archive = kindOf(file.bytes) === 'zip' ? await settled(Archive.of(file.bytes)) : null;
  if (!(archive instanceof Archive) || !holdsFiles(archive)) {
    yield await readReports(file);
    return;
  }
  const members = await settled(membersOf(archive));
  if (members instanceof Error || members.length === 0) {
    const empty = new UnreadableFile('no-text', 'There are no files in it.');
    yield unreadableFor(file.name, members instanceof Error ? members : empty);
    return;
  }
  for (const { chain, fault } of members) {
    const name = [file.name, ...chain].join('/');
    const bytes = fault ?? (await settled(memberBytes(archive, chain)));
    yield bytes instanceof Error ? unreadableFor(name, bytes) : await readReports({ name, bytes });
  }
}

/** What a promise came to, or why it failed. */
async function settled<T>(promise: Promise<T>): Promise<T | Error> {
  try {
    return await promise;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** Several files as one run, in the order given; archives are unfolded where they stand. */
export async function readMany(files: readonly GivenFile[]): Promise<ReadFile[]> {
  const run = new Run();
  const read: ReadFile[] = [];
  for (const file of files) for await (const each of unfolded(file)) read.push(run.settle(each));
  return read;
}
