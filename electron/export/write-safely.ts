import { existsSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import path from 'node:path';
import { done, failed } from '../contract';
import type { Result } from '../contract';
import { replaceFile } from '../files/replace-file';

/**
 * Writes beside the file, flushes, and only then puts it in its place: what was there stays whole until then, and
 * nothing half-written is left. Codes: not-writable, no-room, open-elsewhere, taken-out, no-folder, is-folder.
 */
export async function writeSafely(file: string, bytes: Uint8Array): Promise<Result<null>> {
  try {
    await replaceFile(file, bytes);
    return done(null);
  } catch (error) {
    return saying(error, file, bytes.length);
  }
}

async function saying(error: unknown, file: string, size: number): Promise<Result<never>> {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const folder = path.dirname(file);
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG': {
      const free = await statfs(folder).then(
        ({ bavail, bsize }) => bavail * bsize,
        () => 0,
      );
      return failed(
        'no-room',
        'Not saved: there is not enough room on {drive}',
        '{needed} MB needed, {free} MB free. Nothing half-written was left there. Your options are kept.',
        { drive: driveOf(folder), needed: megabytes(size), free: megabytes(free) },
      );
    }
    case 'EIO':
    case 'ENODEV':
    case 'ENXIO':
      return takenOut(folder);
    case 'ENOENT':
    case 'ENOTDIR':
      return isRemovable(folder)
        ? takenOut(folder)
        : failed('no-folder', 'There is no folder {folder}.', 'Choose another folder.', { folder });
    case 'EISDIR':
    case 'ENOTEMPTY':
    case 'EEXIST':
      return failed('is-folder', '{file} is a folder.', 'Choose another name.', { file: path.basename(file) });
    case 'EBUSY':
    case 'ETXTBSY':
      return openElsewhere(file);
    case 'EPERM':
    case 'EACCES':
      // Windows answers so as well when another program holds the file that is to be replaced.
      return process.platform === 'win32' && existsSync(file)
        ? openElsewhere(file)
        : failed('not-writable', 'This folder cannot be written to.', 'Choose another folder.');
    case 'EROFS':
      return failed('not-writable', 'This folder cannot be written to.', 'Choose another folder.');
    default:
      return failed('not-saved', '{file} could not be saved ({why}).', 'Choose another folder.', {
        file: path.basename(file),
        why: code || String(error),
      });
  }
}

function takenOut(folder: string): Result<never> {
  return failed(
    'taken-out',
    'Not saved: {drive} was taken out',
    'Nothing half-written was left there. Your options are kept.',
    { drive: driveOf(folder) },
  );
}

function openElsewhere(file: string): Result<never> {
  return failed('open-elsewhere', '{file} is open in another program.', 'Close it or choose another name.', {
    file: path.basename(file),
  });
}

const STICK = /^(?:\/run\/media\/[^/]+|\/media\/[^/]+|\/media|\/Volumes|\/mnt)\/([^/]+)/;

/** As a person knows it: `E:`, the stick's name, else the folder. */
function driveOf(folder: string): string {
  if (process.platform === 'win32') return path.parse(folder).root.replace(/\\$/, '');
  return STICK.exec(folder)?.[1] ?? folder;
}

function isRemovable(folder: string): boolean {
  return process.platform === 'win32' ? !existsSync(path.parse(folder).root) : STICK.test(folder);
}

function megabytes(bytes: number): string {
  return (Math.ceil(bytes / 100_000) / 10).toFixed(1);
}
