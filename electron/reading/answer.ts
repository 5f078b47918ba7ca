/** The reading process's work: looking into a file, reading it. */
import { open } from 'node:fs/promises';
import { Archive } from '../../data/formats/archive';
import { kindOf } from '../../data/formats/kind';
import { holdsFiles, isPack, memberBytes, membersOf } from '../../data/formats/unfold';
import { LIMITS } from '../../data/limits';
import { UnreadableFile } from '../../data/reading/outcome';
import { readPart, refused, unreadableFor } from '../../data/reading/read';
import type { FileRead, Look, Request } from './protocol';

/** The archive that was read last stays open: its members are asked for one by one. */
let last: { path: string; archive: Archive } | null = null;

async function archiveAt(path: string): Promise<Archive> {
  if (last?.path === path) return last.archive;
  last?.archive.close();
  last = null;
  const archive = await Archive.at(path);
  last = { path, archive };
  return archive;
}

function cannotOpen(error: unknown): UnreadableFile {
  switch (error instanceof Error && 'code' in error ? error.code : '') {
    case 'ENOENT':
      return new UnreadableFile('corrupt', 'It is no longer there.');
    case 'EACCES':
    case 'EPERM':
      return new UnreadableFile('corrupt', 'It may not be opened by this user.');
    case 'EISDIR':
      return new UnreadableFile('corrupt', 'It is a folder.');
    case 'EIO':
      return new UnreadableFile('corrupt', 'The disk or stick does not answer.');
    case 'ENODEV':
      return new UnreadableFile('corrupt', 'The disk or stick is gone.');
    default:
      return new UnreadableFile('corrupt', 'It cannot be opened.');
  }
}

/** A file's bytes, or its first ones; a file larger than anything that is read is refused before it is loaded. */
async function bytesAt(path: string, most: number | null = null): Promise<Buffer> {
  try {
    const handle = await open(path, 'r');
    try {
      const stat = await handle.stat();
      if (!stat.isFile()) throw new UnreadableFile('corrupt', 'It is no file.');
      if (most === null && stat.size > LIMITS.pdfFile) throw new UnreadableFile('too-large');
      if (most === null) return await handle.readFile();
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(most), 0, most, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw error instanceof UnreadableFile ? error : cannotOpen(error);
  }
}

async function look(path: string): Promise<Look> {
  try {
    if (kindOf(await bytesAt(path, 4_096)) !== 'zip') return { is: 'file' };
    const archive = await archiveAt(path);
    if (isPack(archive)) return { is: 'pack' };
    if (!holdsFiles(archive)) return { is: 'file' };
    const members = (await membersOf(archive)).map(({ chain }) => chain);
    return members.length === 0 ? { is: 'file' } : { is: 'archive', members };
  } catch {
    // Reading it will say why.
    return { is: 'file' };
  }
}

async function read(path: string, chain: string[], name: string): Promise<FileRead> {
  try {
    const bytes = chain.length === 0 ? await bytesAt(path) : await memberBytes(await archiveAt(path), chain);
    return await readPart({ name, bytes });
  } catch (error) {
    return refused(unreadableFor(name, error));
  }
}

export function answerTo(request: Request): Promise<Look | FileRead> {
  return request.do === 'look' ? look(request.path) : read(request.path, request.chain, request.name);
}
