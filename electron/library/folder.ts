import { mkdir, open, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { z } from 'zod';
import { PackKey } from '../contract';
import type { Fault } from '../contract';
import { Kept } from '../shelf/kept';
import { Failure } from './faults';

const PackName = z.string().regex(/^[\w.-]{1,200}\.satchel$/);
const Contents = z.object({
  satchel: z.literal(1),
  /** File names in the order in which later packs count. */
  packs: z.array(PackName).max(10_000),
  /** The packs before the last change, for its undoing; null when there is nothing to undo. */
  before: z.array(PackName).max(10_000).nullable(),
  /** Keys of packs that are here but not in use; the included one may be among them. */
  resting: z.array(PackKey).max(10_000).default([]),
});
type Contents = z.infer<typeof Contents>;

/** Packs, and what a write leaves behind that was cut off before its renaming. */
const OURS = /^(?:added-\d+\.satchel(?:\.\d+)?|library(?:\.previous)?\.json\.\d+)$/;

/**
 * The folder of added packs. `library.json` alone says which of them count, and it changes in one step: whatever moment
 * the power goes, the library is the old one or the new one. Pack files that nothing names are swept up later.
 */
export class LibraryFolder {
  private constructor(
    readonly folder: string,
    private readonly contents: Kept<Contents>,
    /** What went wrong when opening, in plain words. */
    readonly notice: Fault | null,
  ) {}

  static async open(folder: string): Promise<LibraryFolder> {
    const { kept, notice } = await Kept.open(path.join(folder, 'library.json'), Contents, {
      satchel: 1,
      packs: [],
      before: null,
      resting: [],
    });
    return new LibraryFolder(folder, kept, notice);
  }

  /** Files of the packs that count, in order. */
  get packs(): string[] {
    return this.contents.value.packs.map((name) => path.join(this.folder, name));
  }

  /** Keys of packs that are not in use. */
  get resting(): string[] {
    return this.contents.value.resting;
  }

  get canUndo(): boolean {
    return this.contents.value.before !== null;
  }

  /** Takes a pack in: its file first, flushed, then the list. @throws Failure `library-not-writable`. */
  async add(bytes: Uint8Array): Promise<string> {
    await this.sweep();
    const name = `added-${String((await this.highestNumber()) + 1).padStart(6, '0')}.satchel`;
    await this.writing(async () => {
      await mkdir(this.folder, { recursive: true });
      await writeFileAtomic(
        path.join(this.folder, name),
        Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
      );
      await flushNames(this.folder);
    });
    const { packs, resting } = this.contents.value;
    await this.change({ satchel: 1, packs: [...packs, name], before: packs, resting });
    return path.join(this.folder, name);
  }

  /** Takes a pack out; its file goes with the next sweep, so that this too can be undone. */
  async remove(file: string): Promise<void> {
    const { packs, resting } = this.contents.value;
    const left = packs.filter((name) => name !== path.basename(file));
    await this.change({ satchel: 1, packs: left, before: packs, resting });
  }

  /** Goes back to the packs before the last change. @throws Failure `nothing-to-undo`. */
  async undo(): Promise<void> {
    const { before, resting } = this.contents.value;
    if (before === null) throw Failure.of('nothing-to-undo', 'There is no adding to undo.');
    await this.change({ satchel: 1, packs: before, before: null, resting });
  }

  /** Switches a pack on or off. @throws Failure `library-not-writable`. */
  async setInUse(key: string, inUse: boolean): Promise<void> {
    const others = this.resting.filter((each) => each !== key);
    await this.change({ ...this.contents.value, resting: inUse ? others : [...others, key] });
  }

  private async change(contents: Contents): Promise<void> {
    const old = this.contents.value;
    if (await this.contents.set(contents)) return;
    await this.contents.set(old);
    throw notWritable(this.folder);
  }

  private async writing(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      const full = error instanceof Error && 'code' in error && error.code === 'ENOSPC';
      throw full
        ? Failure.of(
            'no-room',
            'There is not enough room for these reports. Nothing was added.',
            'Make room, or choose another folder, and try again.',
          )
        : notWritable(this.folder);
    }
  }

  /** Removes what no list names: packs undone long ago, and what a fall left half written. */
  private async sweep(): Promise<void> {
    const { packs, before } = this.contents.value;
    const named = new Set([...packs, ...(before ?? [])]);
    for (const name of await this.files()) {
      if (!named.has(name) && OURS.test(name)) await rm(path.join(this.folder, name), { force: true });
    }
  }

  private async highestNumber(): Promise<number> {
    const numbers = (await this.files()).map((name) => Number(/^added-(\d+)/.exec(name)?.[1] ?? 0));
    return Math.max(0, ...numbers);
  }

  private async files(): Promise<string[]> {
    try {
      return await readdir(this.folder);
    } catch {
      return [];
    }
  }
}

/** A list that names a pack must not reach the disk before the pack's own name does. Not every system can do it. */
async function flushNames(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

const notWritable = (folder: string): Failure =>
  Failure.of(
    'library-not-writable',
    'The library folder {folder} cannot be written to. Nothing was added.',
    'Copy the Satchel folder to the computer first, or choose another library folder.',
    { folder },
  );
