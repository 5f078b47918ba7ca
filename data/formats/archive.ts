/** ZIP archives: hostile until measured. Sizes are checked before and while anything unfolds. */
import { isUtf8 } from 'node:buffer';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import iconv from 'iconv-lite';
import yauzl, { type Entry, type Options, type ZipFile } from 'yauzl';
import { LIMITS } from '../limits';
import { UnreadableFile } from '../reading/outcome';

const fromBuffer = promisify<Buffer, Options, ZipFile>(yauzl.fromBuffer.bind(yauzl));
const fromFile = promisify<string, Options, ZipFile>(yauzl.open.bind(yauzl));

/** Names are only shown, never used as paths, so that one evil name need not hide the other files. */
const OPTIONS: Options = { lazyEntries: true, validateEntrySizes: true, decodeStrings: false };

const ENCRYPTED = 0x1;
/** Upper half of the attributes of archives made on Unix: the file's type. */
const TYPE = 0xf000;
const SYMLINK = 0xa000;

export interface ArchivedFile {
  /** As stored, with slashes, without steps upwards and control signs. */
  name: string;
  size: number;
  entry: Entry;
}

function nameOf(entry: Entry): string {
  const raw = Buffer.from(entry.fileName);
  const name = isUtf8(raw) ? raw.toString('utf8') : iconv.decode(raw, 'cp437');
  const steps = name.replace(/[^\P{C}\u200c\u200d]/gu, '').split(/[\\/]+/u);
  return steps.filter((step) => step !== '' && step !== '.' && step !== '..').join('/');
}

export class Archive {
  private constructor(
    private readonly zip: ZipFile,
    /** Files in it, in order of name; folders and links are left out. */
    readonly files: readonly ArchivedFile[],
  ) {}

  /** Throws {@link UnreadableFile}. */
  static async of(bytes: Uint8Array): Promise<Archive> {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return Archive.measured(opened(fromBuffer(buffer, OPTIONS)), bytes.length);
  }

  /** From a file, which stays open until {@link close}. Throws {@link UnreadableFile}. */
  static async at(file: string): Promise<Archive> {
    return Archive.measured(opened(fromFile(file, { ...OPTIONS, autoClose: false })), (await stat(file)).size);
  }

  private static async measured(opening: Promise<ZipFile>, size: number): Promise<Archive> {
    const zip = await opening;
    try {
      if (zip.entryCount > LIMITS.archiveEntries) {
        throw new UnreadableFile('too-large', 'It holds {files} files; at most {most} are read.', {
          files: zip.entryCount,
          most: LIMITS.archiveEntries,
        });
      }
      const files = await listed(zip);
      const unfolded = files.reduce((sum, file) => sum + file.size, 0);
      if (unfolded > LIMITS.archiveUnfolded || unfolded > Math.max(size, 64 * 1024) * LIMITS.archiveRatio) {
        throw new UnreadableFile('too-large', 'Unfolded it would be out of all proportion to its size.');
      }
      return new Archive(
        zip,
        files.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
      );
    } catch (error) {
      zip.close();
      throw error;
    }
  }

  close(): void {
    this.zip.close();
  }

  find(name: string): ArchivedFile | null {
    return this.files.find((file) => file.name === name) ?? null;
  }

  /** One file's bytes, never more than `most`. Throws {@link UnreadableFile}. */
  async bytesOf({ entry, size: stated }: ArchivedFile, most: number): Promise<Buffer> {
    if ((entry.generalPurposeBitFlag & ENCRYPTED) !== 0) throw new UnreadableFile('password');
    if (stated > most) throw new UnreadableFile('too-large');
    const chunks: Buffer[] = [];
    let size = 0;
    try {
      for await (const chunk of await this.streamOf(entry)) {
        const piece = Buffer.from(chunk);
        size += piece.length;
        if (size > most) throw new UnreadableFile('too-large');
        chunks.push(piece);
      }
    } catch (error) {
      throw error instanceof UnreadableFile ? error : new UnreadableFile('corrupt', 'The archive is damaged here.');
    }
    return Buffer.concat(chunks);
  }

  private streamOf(entry: Entry): Promise<Readable> {
    return new Promise((resolve, reject) => {
      this.zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)));
    });
  }
}

async function opened(opening: Promise<ZipFile>): Promise<ZipFile> {
  try {
    return await opening;
  } catch {
    throw new UnreadableFile('corrupt', 'The archive is incomplete.');
  }
}

function listed(zip: ZipFile): Promise<ArchivedFile[]> {
  return new Promise((resolve, reject) => {
    const files: ArchivedFile[] = [];
    zip.on('entry', (entry: Entry) => {
      const isLink = ((entry.externalFileAttributes >>> 16) & TYPE) === SYMLINK;
      const isFolder = Buffer.from(entry.fileName).at(-1) === 0x2f;
      if (!isFolder && !isLink) files.push({ name: nameOf(entry), size: entry.uncompressedSize, entry });
      zip.readEntry();
    });
    zip.on('end', () => resolve(files));
    zip.on('error', () => reject(new UnreadableFile('corrupt', 'The archive’s list of files is damaged.')));
    zip.readEntry();
  });
}
