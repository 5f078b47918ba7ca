/** ZIP archives: hostile until measured. Sizes are checked before and while anything unfolds. */
import { promisify } from 'node:util';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { LIMITS } from '../limits';
import { UnreadableFile } from '../reading/outcome';

const fromBuffer = promisify<Buffer, yauzl.Options, ZipFile>(yauzl.fromBuffer.bind(yauzl));

const ENCRYPTED = 0x1;
/** Upper half of the attributes of archives made on Unix: the file's type. */
const TYPE = 0xf000;
const SYMLINK = 0xa000;

export class Archive {
  private constructor(
    private readonly zip: ZipFile,
    /** Files in it, in order of name; folders and links are left out. */
    readonly entries: readonly Entry[],
  ) {}

  /** Throws {@link UnreadableFile}. */
  static async open(bytes: Uint8Array): Promise<Archive> {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let zip: ZipFile;
    try {
      zip = await fromBuffer(buffer, { lazyEntries: true, validateEntrySizes: true, strictFileNames: false });
    } catch {
      throw new UnreadableFile('corrupt', 'The archive is incomplete.');
    }
    if (zip.entryCount > LIMITS.archiveEntries) {
      throw new UnreadableFile(
        'too-large',
        `It holds ${zip.entryCount} files; at most ${LIMITS.archiveEntries} are read.`,
      );
    }
    const entries = await listed(zip);
    const unfolded = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
    if (unfolded > LIMITS.archiveUnfolded || unfolded > Math.max(bytes.length, 64 * 1024) * LIMITS.archiveRatio) {
      throw new UnreadableFile('too-large', 'Unfolded it would be out of all proportion to its size.');
    }
    return new Archive(
      zip,
      entries.toSorted((a, b) => (a.fileName < b.fileName ? -1 : 1)),
    );
  }

  find(name: string): Entry | null {
    return this.entries.find((entry) => entry.fileName === name) ?? null;
  }

  /** One file's bytes, never more than `most`. Throws {@link UnreadableFile}. */
  async bytesOf(entry: Entry, most: number): Promise<Buffer> {
    if ((entry.generalPurposeBitFlag & ENCRYPTED) !== 0) throw new UnreadableFile('password');
    if (entry.uncompressedSize > most) throw new UnreadableFile('too-large');
    const open = promisify<Entry, NodeJS.ReadableStream>(this.zip.openReadStream.bind(this.zip));
    const chunks: Buffer[] = [];
    let size = 0;
    try {
      for await (const chunk of await open(entry)) {
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
}

function listed(zip: ZipFile): Promise<Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    zip.on('entry', (entry: Entry) => {
      const isLink = ((entry.externalFileAttributes >>> 16) & TYPE) === SYMLINK;
      if (!entry.fileName.endsWith('/') && !isLink) entries.push(entry);
      zip.readEntry();
    });
    zip.on('end', () => resolve(entries));
    zip.on('error', () => reject(new UnreadableFile('corrupt', 'The archive’s list of files is damaged.')));
    zip.readEntry();
  });
}
