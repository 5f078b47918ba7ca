import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { Shelf } from '../contract';
import type { Backup } from '../contract';
import { Failure } from '../library/faults';
import { understood } from './form';
import { SHELF_FORM } from './forms';

const MAX_BYTES = 64 * 1024 * 1024;

/** One readable file with everything that the user picked, noted and marked. */
const BackupFile = z.object({ satchel: z.literal(1), madeOn: z.iso.datetime(), shelf: Shelf });
export type BackupFile = z.infer<typeof BackupFile>;

export function backupText(shelf: Shelf, now: string): string {
  return `${JSON.stringify({ satchel: 1, madeOn: now, shelf } satisfies BackupFile, null, 2)}\n`;
}

/** @throws Failure `not-a-backup`, `backup-newer`. */
export async function readBackup(file: string): Promise<BackupFile> {
  const bytes = await readFile(file);
  if (bytes.length > MAX_BYTES) throw notABackup(file);
  let raw: unknown;
  try {
    raw = JSON.parse(bytes.toString('utf8'));
  } catch {
    throw notABackup(file);
  }
  if (typeof raw === 'object' && raw !== null && 'satchel' in raw && typeof raw.satchel === 'number' && raw.satchel > 1)
    throw Failure.of('backup-newer', 'This backup was made by a newer Satchel.', 'Open it with that one.');
  const parsed = BackupFile.safeParse(raw);
  if (parsed.success) return parsed.data;
  // A file that was kept apart, or one before it, is as good.
  const kept = understood(bytes.toString('utf8'), SHELF_FORM);
  if (kept.as !== 'good') throw notABackup(file);
  return { satchel: 1, madeOn: (await stat(file)).mtime.toISOString(), shelf: kept.value };
}

export function aboutBackup(file: string, { madeOn, shelf }: BackupFile): Backup {
  return {
    file: path.basename(file),
    madeOn,
    selections: shelf.selections.length,
    recommendations: shelf.selections.reduce((sum, { picks }) => sum + picks.length, 0),
    notes: shelf.notes.length,
    bookmarks: shelf.bookmarks.length,
  };
}

/**
 * Both together: of a note or bookmark that stands in both, mine stays; selections of the backup come behind mine, one
 * with the name and the recommendations of mine is left out.
 */
export function joined(mine: Shelf, theirs: Shelf): Shelf {
  const known = new Set(mine.selections.map(contentOf));
  const names = new Set(mine.selections.map(({ name }) => name));
  let next = Math.max(...mine.selections.map(({ id }) => Number(id.slice(1))));
  const brought = theirs.selections
    .filter((selection) => selection.picks.length > 0 && !known.has(contentOf(selection)))
    .map((selection) => {
      next += 1;
      // Names are unique; an unnamed one is told apart by its number.
      const name = names.has(selection.name) ? '' : selection.name;
      return { ...selection, id: `s${next}`, name };
    });
  const noted = new Set(mine.notes.map(({ passage }) => passage));
  const marked = new Set(mine.bookmarks.map(({ passage }) => passage));
  return {
    ...mine,
    selections: [...mine.selections, ...brought],
    notes: [...mine.notes, ...theirs.notes.filter(({ passage }) => !noted.has(passage))],
    bookmarks: [...mine.bookmarks, ...theirs.bookmarks.filter(({ passage }) => !marked.has(passage))],
  };
}

const contentOf = ({ name, picks }: Shelf['selections'][number]): string =>
  JSON.stringify([name, picks.map(({ passage }) => passage)]);

const notABackup = (file: string): Failure =>
  Failure.of(
    'not-a-backup',
    '{file} is no backup of a Satchel. Nothing was changed.',
    'Choose a file that “Back up…” made.',
    { file: path.basename(file) },
  );
