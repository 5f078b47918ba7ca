import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Fault, LastAdding } from '../contract';
import { replaceFile } from '../files/replace-file';
import { LIBRARY_FORM } from '../shelf/forms';
import type { LibraryContents } from '../shelf/forms';
import { Kept } from '../shelf/kept';
import { setAside } from '../shelf/on-disk';
import { Failure } from './faults';

/** How the library names the packs that it holds itself. */
export const OWN_PACK = /^added-\d+\.satchel$/;

/**
 * The folder of added packs. `library.json` alone says which of them count, and it changes in one step: whatever moment
 * the power goes, the library is the old one or the new one. Pack files that nothing names are swept up later.
 */
export class LibraryFolder {
  private constructor(
    readonly folder: string,
    private readonly contents: Kept<LibraryContents>,
    /** What went wrong when opening, in plain words. */
    readonly notice: Fault | null,
  ) {}

  static async open(folder: string): Promise<LibraryFolder> {
    const { kept, notice } = await Kept.open(path.join(folder, 'library.json'), LIBRARY_FORM, {
      packs: [],
      before: null,
      resting: [],
      last: null,
    });
    return new LibraryFolder(folder, kept, notice);
  }

  /** Files of the packs that count, in order. */
  get packs(): string[] {
    return this.contents.value.packs.map((name) => path.resolve(this.folder, name));
  }

  /** Keys of packs that are not in use. */
  get resting(): string[] {
    return this.contents.value.resting;
  }

  get canUndo(): boolean {
    return this.contents.value.before !== null;
  }

  get lastAdding(): LastAdding | null {
    return this.contents.value.last;
  }

  /**
   * Takes a pack in: its file first, flushed, then the list, as it stands by then; `last` says what it brings. @throws Failure
   * `library-not-writable`, `no-room`, `folder-in-use`.
   */
  async add(bytes: Uint8Array, last: LastAdding | null = null): Promise<string> {
    let file = '';
    await this.change(async ({ packs, before, resting }) => {
      await this.sweep([...packs, ...(before ?? [])]);
      const name = `added-${String((await this.highestNumber()) + 1).padStart(6, '0')}.satchel`;
      file = path.join(this.folder, name);
      await replaceFile(file, bytes);
      return { packs: [...packs, name], before: packs, resting, last };
    });
    return file;
  }

  /** Lets a pack count where it lies, on a stick for example, without a copy. @throws as {@link add} does. */
  async use(file: string, last: LastAdding): Promise<void> {
    await this.change(({ packs, resting }) => ({
      packs: [...packs.filter((name) => name !== file), file],
      before: packs,
      resting,
      last,
    }));
  }

  /** Takes a pack out; its file goes with the next sweep, so that this too can be undone. */
  async remove(file: string): Promise<void> {
    await this.change(({ packs, resting }) => ({
      packs: packs.filter((name) => path.resolve(this.folder, name) !== file),
      before: packs,
      resting,
      last: null,
    }));
  }

  /**
   * Takes out a pack that cannot be opened. A file of the library's own is not left to the sweep: it is set aside, under
   * the name that is given back. First the file: whatever moment the power goes, it is there under one name or the other.
   */
  async removeUnopened(file: string): Promise<string | null> {
    if (!OWN_PACK.test(path.basename(file))) {
      await this.remove(file);
      return null;
    }
    let keptAs: string | null = null;
    await this.change(async ({ packs, resting }) => {
      keptAs = await setAside(file);
      if (keptAs === null && existsSync(file)) throw notWritable(this.folder);
      // An undo would bring back the name of a file that is elsewhere.
      return {
        packs: packs.filter((name) => path.resolve(this.folder, name) !== file),
        before: null,
        resting,
        last: null,
      };
    });
    return keptAs;
  }

  /** Goes back to the packs before the last change. @throws Failure `nothing-to-undo`. */
  async undo(): Promise<void> {
    await this.change(({ before, resting }) => {
      if (before === null) throw Failure.of('nothing-to-undo', 'There is no adding to undo.');
      return { packs: before, before: null, resting, last: null };
    });
  }

  /** Switches a pack on or off. @throws Failure `library-not-writable`. */
  async setInUse(key: string, inUse: boolean): Promise<void> {
    await this.change(({ resting, ...rest }) => {
      const others = resting.filter((each) => each !== key);
      return { ...rest, resting: inUse ? others : [...others, key] };
    });
  }

  /** Whatever another program did to the library since it was read counts too. */
  private async change(change: (now: LibraryContents) => LibraryContents | Promise<LibraryContents>): Promise<void> {
    try {
      await this.contents.update(change);
    } catch (error) {
      if (error instanceof Failure) throw error;
      const full = error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT');
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
  private async sweep(named: string[]): Promise<void> {
    for (const name of await readdir(this.folder)) {
      if (!named.includes(name) && /^added-\d+\.satchel/.test(name))
        await rm(path.join(this.folder, name), { force: true });
    }
  }

  private async highestNumber(): Promise<number> {
    const numbers = (await readdir(this.folder)).map((name) => Number(/^added-(\d+)/.exec(name)?.[1] ?? 0));
    return Math.max(0, ...numbers);
  }
}

const notWritable = (folder: string): Failure =>
  Failure.of(
    'library-not-writable',
    'The library folder {folder} cannot be written to. Nothing was added.',
    'Copy the Satchel folder to the computer first, or choose another library folder.',
    { folder },
  );
