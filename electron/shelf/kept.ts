import { mkdir, readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type { z } from 'zod';
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
   * where nothing of the file could be used it says so in the words of `lost`.
   */
  static async open<T>(
    file: string,
    schema: z.ZodType<T>,
    usual: T,
    lost: Lost = lostFile(file),
  ): Promise<{ kept: Kept<T>; notice: Fault | null }> {
    const now = await readChecked(file, schema);
    if (now.found === 'good') {
      const kept = new Kept(file, schema, now.value);
      kept.lastGood = now.text;
      return { kept, notice: null };
    }
    const before = await readChecked(previousOf(file), schema);
    const kept = new Kept(file, schema, before.found === 'good' ? before.value : usual);
    if (before.found === 'good') kept.lastGood = before.text;
    if (now.found === 'nothing') {
      // A fall between two renames, or a file that somebody removed: the version before is the last saved state.
      return { kept, notice: before.found === 'good' ? recovered(file) : null };
    }
    return { kept, notice: setAsideNotice(file, await setAside(file), before.found === 'good' ? null : lost) };
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

/** What is said of a file whose contents are lost, and what to do then. */
export type Lost = Pick<Fault, 'message' | 'hint'>;

const lostFile = (file: string): Lost => ({
  message: `${path.basename(file)} could not be read, so Satchel started without it.`,
  hint: 'Restore a backup if you have one.',
});

function setAsideNotice(file: string, aside: string | null, lost: Lost | null): Fault {
  const kept = aside === null ? 'It stays where it is.' : `The old file was kept as ${aside}.`;
  return lost === null
    ? {
        code: 'own-file-recovered',
        message: `${path.basename(file)} could not be read, so Satchel uses the version saved before it.`,
        hint: `${kept} Look whether the last thing you changed is there.`,
      }
    : { code: 'own-file-damaged', message: lost.message, hint: `${kept} ${lost.hint}`.trimEnd() };
}

const recovered = (file: string): Fault => ({
  code: 'own-file-recovered',
  message: `${path.basename(file)} was missing, so Satchel uses the version saved before it.`,
  hint: 'Look whether the last thing you changed is there.',
});
