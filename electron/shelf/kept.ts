import { mkdir, readFile, rename, stat } from 'node:fs/promises';
import path from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type { z } from 'zod';
import { faultSaying } from '../contract';
import type { Fault } from '../contract';

/** Far above what a person writes; a larger file is not ours. */
const MAX_CHARACTERS = 64 * 1024 * 1024;

/**
 * One JSON file of the user's own, checked by its schema, with the good version before it beside it. Each write goes to
 * a temporary file, is flushed and renamed, so a cut-off program leaves the last saved state or the one before.
 */
export class Kept<T> {
  private writing: Promise<void> = Promise.resolve();
  private lastGood: string | null = null;

  private constructor(
    readonly file: string,
    private readonly schema: z.ZodType<T>,
    private current: T,
  ) {}

  /**
   * Opens the file; a damaged one is set aside, never replaced in silence. `notice` says what happened, if anything;
   * where nothing of the file is used it says so by `lost`. In place of a damaged file the version before it is used,
   * or with `offersEarlier` given as `earlier`, for the user to say.
   */
  static async open<T>(
    file: string,
    schema: z.ZodType<T>,
    usual: T,
    { lost = lostFile, offersEarlier = false }: { lost?: SayLost; offersEarlier?: boolean } = {},
  ): Promise<{ kept: Kept<T>; notice: Fault | null; earlier: Earlier<T> | null }> {
    const now = await readChecked(file, schema);
    if (now.found === 'good') {
      const kept = new Kept(file, schema, now.value);
      kept.lastGood = now.text;
      return { kept, notice: null, earlier: null };
    }
    const before = await readChecked(previousOf(file), schema);
    if (before.found === 'good' && now.found === 'damaged' && offersEarlier) {
      const kept = new Kept(file, schema, usual);
      const earlier = { value: before.value, until: (await stat(previousOf(file))).mtime.toISOString() };
      return { kept, notice: lost(path.basename(file), await setAside(file)), earlier };
    }
    const kept = new Kept(file, schema, before.found === 'good' ? before.value : usual);
    if (before.found === 'good') kept.lastGood = before.text;
    if (now.found === 'nothing') {
      // A fall between two renames, or a file that somebody removed: the version before is the last saved state.
      return { kept, notice: before.found === 'good' ? recovered(path.basename(file)) : null, earlier: null };
    }
    const say = before.found === 'good' ? previousUsed : lost;
    return { kept, notice: say(path.basename(file), await setAside(file)), earlier: null };
  }

  get value(): T {
    return this.current;
  }

  /** Takes effect in memory at once. @returns false when it could not be written; it is then kept in memory only. */
  async set(value: T): Promise<boolean> {
    this.current = this.schema.parse(value);
    const written = this.writing.then(() => this.write());
    this.writing = written.then(
      () => undefined,
      () => undefined,
    );
    return written.then(
      () => true,
      () => false,
    );
  }

  /** Settled when all that was set has been written, or could not be. */
  settled(): Promise<void> {
    return this.writing;
  }

  private async write(): Promise<void> {
    const text = `${JSON.stringify(this.current, null, 2)}\n`;
    if (text === this.lastGood) return;
    await mkdir(path.dirname(this.file), { recursive: true });
    if (this.lastGood !== null) await writeFileAtomic(previousOf(this.file), this.lastGood);
    await writeFileAtomic(this.file, text);
    this.lastGood = text;
  }
}

/** A good version before a damaged one, and until when it held, as ISO time. */
export interface Earlier<T> {
  value: T;
  until: string;
}

const previousOf = (file: string): string => file.replace(/\.json$/, '.previous.json');

type Checked<T> = { found: 'good'; value: T; text: string } | { found: 'nothing' } | { found: 'damaged' };

async function readChecked<T>(file: string, schema: z.ZodType<T>): Promise<Checked<T>> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return missing ? { found: 'nothing' } : { found: 'damaged' };
  }
  if (text.length > MAX_CHARACTERS) return { found: 'damaged' };
  try {
    const parsed = schema.safeParse(JSON.parse(text));
    return parsed.success ? { found: 'good', value: parsed.data, text } : { found: 'damaged' };
  } catch {
    return { found: 'damaged' };
  }
}

/** @returns the name under which the damaged file is kept, or null when it could not be moved. */
async function setAside(file: string): Promise<string | null> {
  const stamp = new Date().toISOString().slice(0, 19).replaceAll(':', '-');
  const aside = file.replace(/\.json$/, `.damaged-${stamp}.json`);
  try {
    await rename(file, aside);
    return path.basename(aside);
  } catch {
    return null;
  }
}

/** Says that nothing of a file could be used. `aside` is the name under which the old file was kept, if it could be. */
export type SayLost = (file: string, aside: string | null) => Fault;

const WITHOUT_IT = '{file} could not be read, so Satchel started without it.';
const VERSION_BEFORE = '{file} could not be read, so Satchel uses the version saved before it.';

const lostFile: SayLost = (file, aside) => {
  return aside === null
    ? faultSaying('own-file-damaged', WITHOUT_IT, 'It stays where it is. Restore a backup if you have one.', { file })
    : faultSaying(
        'own-file-damaged',
        WITHOUT_IT,
        'The old file was kept as {aside}. Restore a backup if you have one.',
        {
          file,
          aside,
        },
      );
};

const previousUsed: SayLost = (file, aside) => {
  return aside === null
    ? faultSaying(
        'own-file-recovered',
        VERSION_BEFORE,
        'It stays where it is. Look whether the last thing you changed is there.',
        { file },
      )
    : faultSaying(
        'own-file-recovered',
        VERSION_BEFORE,
        'The old file was kept as {aside}. Look whether the last thing you changed is there.',
        { file, aside },
      );
};

const recovered = (file: string): Fault =>
  faultSaying(
    'own-file-recovered',
    '{file} was missing, so Satchel uses the version saved before it.',
    'Look whether the last thing you changed is there.',
    { file },
  );
