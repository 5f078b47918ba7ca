/** What a ZIP of reports holds: its files, and those of archives in it, each by the chain of names that leads to it. */
import { LIMITS } from '../limits';
import { withoutCompanions } from '../reading/companions';
import { UnreadableFile } from '../reading/outcome';
import { Archive, type ArchivedFile } from './archive';

/** Office files and packs are archives too, and are files in their own right. */
export function holdsFiles(archive: Archive): boolean {
  return !['[Content_Types].xml', 'mimetype', 'pack.json'].some((name) => archive.find(name) !== null);
}

export const isPack = (archive: Archive): boolean => archive.find('pack.json') !== null;

export interface Member {
  /** Names from the outer archive inwards. */
  chain: string[];
  /** Why what is in there cannot be reached; null when it can. */
  fault: UnreadableFile | null;
}

const isInner = (file: ArchivedFile): boolean => /\.zip$/iu.test(file.name);

function faultOf(error: unknown): UnreadableFile {
  return error instanceof UnreadableFile ? error : new UnreadableFile('corrupt');
}

/** Every file within an archive. */
export async function membersOf(archive: Archive, depth = 1): Promise<Member[]> {
  const kept = new Set(withoutCompanions(archive.files.map((file) => file.name)));
  const members: Member[] = [];
  for (const file of archive.files.filter(({ name }) => kept.has(name))) {
    if (!isInner(file)) members.push({ chain: [file.name], fault: null });
    else members.push(...(await innerMembers(archive, file, depth)));
    if (members.length > LIMITS.archiveEntries)
      throw new UnreadableFile('too-large', 'It holds more than {most} files.', { most: LIMITS.archiveEntries });
  }
  return members;
}

async function innerMembers(archive: Archive, file: ArchivedFile, depth: number): Promise<Member[]> {
  try {
    if (depth >= LIMITS.archiveDepth)
      throw new UnreadableFile('too-large', 'It is an archive within an archive within an archive.');
    const inner = await Archive.of(await archive.bytesOf(file, LIMITS.pdfFile));
    if (!holdsFiles(inner)) return [{ chain: [file.name], fault: null }];
    return (await membersOf(inner, depth + 1)).map(({ chain, fault }) => ({ chain: [file.name, ...chain], fault }));
  } catch (error) {
    return [{ chain: [file.name], fault: faultOf(error) }];
  }
}

/** The bytes at the end of a chain. Throws {@link UnreadableFile}. */
export async function memberBytes(archive: Archive, chain: readonly string[]): Promise<Buffer> {
  const [name = '', ...inner] = chain;
  const file = archive.find(name);
  if (file === null) throw new UnreadableFile('corrupt');
  const bytes = await archive.bytesOf(file, LIMITS.pdfFile);
  return inner.length === 0 ? bytes : memberBytes(await Archive.of(bytes), inner);
}
