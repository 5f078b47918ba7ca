/** Reading files: what each holds, what is missing, what cannot be read. One bad file never hides the others. */
import { createHash } from 'node:crypto';
import { Archive } from '../formats/archive';
import { kindOf } from '../formats/kind';
import { holdsFiles, memberBytes, membersOf } from '../formats/unfold';
import { LIMITS } from '../limits';
import { assemble } from './assemble';
import { edgesOf, NO_EDGES, type Understood } from './edges';
import { languageOf } from './language';
import { isNarrativeOf } from './evidence';
import { gathered } from './gathered';
import { isNamedAsPart, Joining, type Part } from './joining';
import { Narratives } from './narratives';
import { notAReport, ReadFile, understood, unreadable, UnreadableFile } from './outcome';
import { editionInAddress } from './names-of-the-report';
import { piecesOf } from './pieces';
import { receive } from './receive';
import type { ReceivedText } from './received';
import { Run } from './run';

export interface GivenFile {
  /** For messages and for the source: the name alone. */
  name: string;
  bytes: Uint8Array;
}

const hexOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function understoodIn(received: ReceivedText, file: { name: string; sha256: string }): Understood {
  const language = languageOf(received.blocks.map((each) => each.text).join('\n'));
  const narratives = new Narratives(language);
  for (const piece of piecesOf(received.blocks, language)) narratives.take(piece);
  const addressed = received.address === null ? null : editionInAddress(received.address);
  let unknown = 0;
  const reports = narratives.all
    .filter((narrative) => isNarrativeOf(narrative, language))
    .slice(0, LIMITS.reportsPerFile)
    .map((narrative) => {
      const country = narrative.country ?? narratives.countryOf(narrative);
      if (country === null) unknown += 1;
      narrative.edition ??= addressed;
      return { narrative, assembled: assemble(narrative, country, language, file, unknown) };
    });
  return { narratives: narratives.all, reports, language, received: received.problems };
}

/** One file's reports, and how it begins and ends. Never throws for what the file holds: that is the outcome. */
export async function readPart(file: GivenFile): Promise<Part> {
  const sha256 = hexOf(file.bytes);
  try {
    const all = understoodIn(await receive(file.bytes), { name: file.name, sha256 });
    const assembled = all.reports.map((each) => each.assembled);
    const reports = assembled.map(({ report }) => report);
    const read =
      reports.length === 0
        ? notAReport(file.name)
        : ReadFile.parse(understood(file.name, reports, gathered(all.received, assembled)));
    return { read, edges: edgesOf(all, isNamedAsPart(file.name)), sha256 };
  } catch (error) {
    return { read: unreadableFor(file.name, error), edges: NO_EDGES, sha256 };
  }
}

export async function readReports(file: GivenFile): Promise<ReadFile> {
  return (await readPart(file)).read;
}

/** The outcome of a file that a reader gave up. */
export function unreadableFor(file: string, error: unknown): ReadFile {
  return unreadable(file, error instanceof UnreadableFile ? error : new UnreadableFile('corrupt'));
}

/** A file of which nothing was read. */
export const refused = (read: ReadFile): Part => ({ read, edges: NO_EDGES, sha256: null });

/** A file by itself, or each file of an archive. */
async function* unfolded(file: GivenFile): AsyncGenerator<Part> {
  const archive = kindOf(file.bytes) === 'zip' ? await settled(Archive.of(file.bytes)) : null;
  if (!(archive instanceof Archive) || !holdsFiles(archive)) {
    yield await readPart(file);
    return;
  }
  const members = await settled(membersOf(archive));
  if (members instanceof Error || members.length === 0) {
    const empty = new UnreadableFile('no-text', 'There are no files in it.');
    yield refused(unreadableFor(file.name, members instanceof Error ? members : empty));
    return;
  }
  for (const { chain, fault } of members) {
    const name = [file.name, ...chain].join('/');
    const bytes = fault ?? (await settled(memberBytes(archive, chain)));
    yield bytes instanceof Error ? refused(unreadableFor(name, bytes)) : await readPart({ name, bytes });
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
  const joining = new Joining<Part>();
  const parts: Part[] = [];
  for (const file of files) for await (const each of unfolded(file)) parts.push(...joining.take(each));
  return [...parts, ...joining.rest()].map(({ read }) => run.settle(read));
}
