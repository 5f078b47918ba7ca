import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { FileHandle } from 'node:fs/promises';
import { fromFd } from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';
import { LIMITS } from '../../data/limits';
import { Failure } from './faults';

/** Where the bytes of an uncompressed entry lie in its file. */
export interface Place {
  file: string;
  offset: number;
  size: number;
}

const corrupt = (file: string, why: string): Failure =>
  Failure.of(
    'pack-corrupt',
    '{file} is no whole pack: {why}.',
    'Copy it again from where it came, or ask for it again.',
    // The ZIP library ends its sentences itself.
    { file: basename(file), why: why.replace(/\.$/, '') },
  );

function cannotOpen(file: string, error: unknown): Failure {
  const gone = error instanceof Error && 'code' in error && error.code === 'ENOENT';
  return gone
    ? Failure.of(
        'pack-unreachable',
        '{file} is not there.',
        'Look whether its folder or stick was moved or taken out.',
        { file: basename(file) },
      )
    : Failure.of('pack-unreachable', '{file} cannot be opened.', 'Look whether this user may read it.', {
        file: basename(file),
      });
}

/** A ZIP whose directory was read and held to the limits; entries are read on demand, never past their stated size. */
export class Zip {
  private constructor(
    readonly file: string,
    /** Of the whole file. */
    readonly size: number,
    private readonly handle: FileHandle,
    private readonly archive: ZipFile,
    private readonly directory: Map<string, Entry>,
  ) {}

  /** @throws Failure `pack-corrupt`, `pack-too-large`, `pack-unreachable`. */
  static async open(file: string): Promise<Zip> {
    const handle = await open(file, 'r').catch((error: unknown) => {
      throw cannotOpen(file, error);
    });
    try {
      const { size } = await handle.stat();
      if (size > LIMITS.packFile)
        throw Failure.of('pack-too-large', '{file} is larger than a pack may be.', 'Ask for it in smaller packs.', {
          file: basename(file),
        });
      const archive = await openArchive(file, handle.fd);
      return new Zip(file, size, handle, archive, await readDirectory(file, archive));
    } catch (error) {
      await handle.close();
      throw error;
    }
  }

  sizeOf(path: string): number | undefined {
    return this.directory.get(path)?.uncompressedSize;
  }

  /** The bytes of an entry. @throws Failure when it is missing, larger than `limit` or cannot be unpacked. */
  async read(path: string, limit: number = LIMITS.packEntry): Promise<Buffer> {
    const entry = this.entry(path);
    if (entry.uncompressedSize > limit) throw corrupt(this.file, `${path} is larger than it may be`);
    return new Promise((resolve, reject) => {
      this.archive.openReadStream(entry, (error, stream) => {
        if (error) return reject(corrupt(this.file, error.message));
        const chunks: Buffer[] = [];
        // yauzl ends with an error as soon as more or less comes out than the directory states.
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => resolve(Buffer.concat(chunks)));
        stream.on('error', (streamError: Error) => reject(corrupt(this.file, streamError.message)));
      });
    });
  }

  /** Null when the entry is missing or compressed. */
  async locate(path: string): Promise<Place | null> {
    const entry = this.directory.get(path);
    if (entry === undefined || entry.compressionMethod !== 0) return null;
    const header = Buffer.alloc(30);
    await this.handle.read(header, 0, 30, entry.relativeOffsetOfLocalHeader);
    if (header.readUInt32LE(0) !== 0x04034b50) throw corrupt(this.file, `${path} has no header`);
    const offset = entry.relativeOffsetOfLocalHeader + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
    return { file: this.file, offset, size: entry.uncompressedSize };
  }

  async close(): Promise<void> {
    // Not archive.close(): the handle is ours, and a descriptor closed twice could be somebody else's by then.
    await this.handle.close();
  }

  private entry(path: string): Entry {
    const entry = this.directory.get(path);
    if (entry === undefined) throw corrupt(this.file, `${path} is missing`);
    return entry;
  }
}

function openArchive(file: string, fd: number): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromFd(
      fd,
      { lazyEntries: true, autoClose: false, strictFileNames: true, validateEntrySizes: true },
      (error, archive) => {
        if (error) reject(corrupt(file, error.message));
        else resolve(archive);
      },
    );
  });
}

function readDirectory(file: string, archive: ZipFile): Promise<Map<string, Entry>> {
  return new Promise((resolve, reject) => {
    const directory = new Map<string, Entry>();
    let unfolded = 0;
    archive.on('entry', (entry: Entry) => {
      unfolded += entry.uncompressedSize;
      if (directory.size >= LIMITS.packEntries || unfolded > LIMITS.packUnfolded)
        return reject(
          Failure.of(
            'pack-too-large',
            '{file} would unfold to more than a pack may hold.',
            'Ask for it in smaller packs.',
            { file: basename(file) },
          ),
        );
      if (directory.has(entry.fileName)) return reject(corrupt(file, `${entry.fileName} stands in it twice`));
      directory.set(entry.fileName, entry);
      archive.readEntry();
    });
    archive.on('end', () => resolve(directory));
    archive.on('error', (error: Error) => reject(corrupt(file, error.message)));
    archive.readEntry();
  });
}
