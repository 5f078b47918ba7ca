import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { app } from 'electron';

export interface UserFolders {
  own: string;
  library: string;
  /** Where a search index that had to be built anew is kept. */
  index: string;
  /** The program's log. */
  log: string;
}

let base: string | undefined;

/**
 * Beside a file named `portable` next to the program, everything of the user's is kept beside the program. Must run
 * before anything asks for a folder: the lock against a second start lies in there too.
 */
export function chooseUserFolder(): void {
  const beside = programFolder();
  const portable = !app.commandLine.hasSwitch('user-data-dir') && existsSync(path.join(beside, 'portable'));
  base = portable ? path.join(beside, 'satchel-data') : usualFolder();
  const place = holdsLock(base) ? base : elsewhere(base);
  app.setPath('userData', place);
  // Apart from what is the user's, so that whoever copies that knows what is worth copying.
  app.setPath('sessionData', path.join(place, 'chromium'));
}

/** For the one program that has the lock: at its end nothing stays on a computer that was only borrowed. */
export function leaveNothingElsewhere(): void {
  const place = app.getPath('userData');
  if (place !== base) app.on('quit', () => rmSync(place, { recursive: true, force: true, maxRetries: 3 }));
}

/** Electron makes the folder before it names it, and names none where that fails: in a home that takes nothing. */
function usualFolder(): string {
  try {
    return app.getPath('userData');
  } catch {
    return path.join(app.getPath('appData'), app.getName());
  }
}

/** Where the program stands as the user sees it: on macOS the folder that holds Satchel.app. */
function programFolder(): string {
  const folder = path.dirname(process.execPath);
  return process.platform === 'darwin' ? path.resolve(folder, '../../..') : folder;
}

export function userFolders(): UserFolders {
  const folder = base ?? app.getPath('userData');
  return {
    own: path.join(folder, 'own'),
    library: path.join(folder, 'library'),
    index: path.join(folder, 'index'),
    log: path.join(folder, 'log', 'satchel.log'),
  };
}

/**
 * Chromium ends a program in silence when it cannot lock its folder. It locks by a symbolic link, which a read-only
 * stick refuses and a FAT one has never heard of; on Windows by a file.
 */
function holdsLock(folder: string): boolean {
  const probe = path.join(folder, `.probe-${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true });
    if (process.platform === 'win32') writeFileSync(probe, '');
    else symlinkSync('probe', probe);
    rmSync(probe);
    return true;
  } catch {
    return false;
  }
}

/** A folder of this computer for what Chromium needs: the same for every start from there, and nobody else's. */
function elsewhere(folder: string): string {
  const name = `satchel-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`;
  const usual = path.join(tmpdir(), name);
  try {
    mkdirSync(usual, { recursive: true, mode: 0o700 });
    const entry = lstatSync(usual);
    const ours = process.getuid === undefined || (entry.uid === process.getuid() && (entry.mode & 0o77) === 0);
    if (ours && entry.isDirectory() && holdsLock(usual)) return usual;
  } catch {
    // Somebody else's name, or a temporary folder that takes nothing: what follows finds out.
  }
  return mkdtempSync(path.join(tmpdir(), 'satchel-'));
}
