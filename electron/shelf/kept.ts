import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Fault } from '../contract';
import { holding } from '../files/holding';
import { Failure } from '../library/faults';
import { replaceFile, sweepParts } from '../files/replace-file';
import { written } from './form';
import type { Form, Strangers } from './form';
import { damagedMeanwhile, fromNewer, unreadable, wentApart } from './notices';
import { freeName, onDisk, previousOf, setAside } from './on-disk';
import type { Version } from './on-disk';
import { openFile } from './opening';
import type { Wishes } from './opening';

interface Wanted extends Wishes {
  /** Where another program saved the file meanwhile, this one goes on in a file of its own. Else the later one counts. */
  apart?: boolean;
  /** Hears what happens to the file while it is open. */
  tell?: (notice: Fault) => void;
}

/**
 * One JSON file of the user's own, with the good version before it beside it. Each write goes to a temporary file, is
 * flushed and renamed, while no other Satchel writes: a cut-off program leaves the last saved state or the one before.
 */
export class Kept<T> {
  private writing: Promise<unknown> = Promise.resolve();
  private text: string | null = null;
  private strangers: Strangers<T> | null = null;
  private unsaved = false;

  private constructor(
    private file: string,
    private readonly form: Form<T>,
    private current: T,
    private barred: Fault | null,
    private readonly wanted: Wanted,
  ) {}

  /** `notice` says what happened to the file, if anything. */
  static async open<T>(
    file: string,
    form: Form<T>,
    usual: T,
    wanted: Wanted = {},
  ): Promise<{ kept: Kept<T>; notice: Fault | null; earlier: Earlier<T> | null }> {
    const { version, barred, notice, earlier } = await openFile(file, form, wanted);
    const kept = new Kept(file, form, version?.value ?? usual, barred ? notice : null, wanted);
    if (version !== null) kept.stands(version);
    return { kept, notice, earlier: earlier && { value: earlier.value, until: earlier.writtenAt.toISOString() } };
  }

  get value(): T {
    return this.current;
  }

  /** Takes effect in memory at once. @returns false when it could not be written; it is then kept in memory only. */
  async set(value: T): Promise<boolean> {
    this.current = this.form.schema.parse(value);
    return this.next(() => this.held(() => this.write())).then(
      () => !(this.unsaved = false),
      () => !(this.unsaved = true),
    );
  }

  /**
   * Changes what stands in the file by now, whoever put it there. @throws what `change` throws, and what the file system
   * says; the value is then as it stands in the file.
   */
  update(change: (now: T) => Promise<T> | T): Promise<void> {
    return this.next(() =>
      this.held(async () => {
        const there = await onDisk(this.file, this.form);
        if (there.found === 'version' && there.matches) this.stands(there);
        const before = this.current;
        try {
          this.current = this.form.schema.parse(await change(before));
          await this.write();
        } catch (error) {
          this.current = before;
          throw error;
        }
      }),
    );
  }

  /** Settled when all that was set has been written, or could not be: what could not before is tried once more. */
  async settled(): Promise<void> {
    await this.writing;
    if (this.unsaved) await this.set(this.current);
  }

  /** One after another; a failing one does not keep the next from being tried. */
  private next(work: () => Promise<void>): Promise<void> {
    const done = this.writing.then(work);
    this.writing = done.catch(() => undefined);
    return done;
  }

  private async held(work: () => Promise<void>): Promise<void> {
    if (this.barred !== null) throw new Failure(this.barred);
    const folder = path.dirname(this.file);
    await mkdir(folder, { recursive: true });
    await holding(folder, async () => {
      await sweepParts(folder);
      await work();
    });
  }

  private async write(): Promise<void> {
    const there = await onDisk(this.file, this.form);
    const name = path.basename(this.file);
    if (there.found === 'newer') {
      this.barred = fromNewer(name);
      this.wanted.tell?.(this.barred);
      throw new Failure(this.barred);
    }
    // That may pass: the next save tries again.
    if (there.found === 'unreadable') throw new Failure(unreadable(name));
    if (there.found === 'damaged') await this.moveAside();
    if (there.found === 'version' && there.text !== this.text) {
      if (!there.matches) await this.moveAside();
      else if (this.wanted.apart === true) await this.goApart();
      else this.text = there.text;
    }
    const text = written(this.current, this.form, this.strangers);
    if (there.found === 'version' && text === this.text) return;
    if (this.text !== null) await replaceFile(previousOf(this.file), this.text);
    await replaceFile(this.file, text);
    this.text = text;
  }

  /** Damaged while it was open: what is in memory takes its place. */
  private async moveAside(): Promise<void> {
    const aside = await setAside(this.file);
    if (aside === null) throw new Failure(unreadable(path.basename(this.file)));
    this.wanted.tell?.(damagedMeanwhile(path.basename(this.file), aside));
  }

  /** What another program saved stays; this one's own state goes on beside it. */
  private async goApart(): Promise<void> {
    const shared = path.basename(this.file);
    this.file = await freeName(this.file, 'apart');
    this.text = null;
    this.wanted.tell?.(wentApart(shared, path.basename(this.file)));
  }

  private stands(version: Version<T>): void {
    this.current = version.value;
    this.strangers = version.strangers;
    this.text = version.text;
  }
}

/** A good version before a damaged one, and until when it held, as ISO time. */
export interface Earlier<T> {
  value: T;
  until: string;
}
