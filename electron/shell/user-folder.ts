import { existsSync } from 'node:fs';
import path from 'node:path';
import { app } from 'electron';

/**
 * Beside a file named `portable` next to the program, everything of the user's is kept beside the program. Must run
 * before anything asks for a folder: the lock against a second start lies in there too.
 */
export function chooseUserFolder(): void {
  if (app.commandLine.hasSwitch('user-data-dir')) return;
  const beside = path.dirname(process.execPath);
  if (existsSync(path.join(beside, 'portable'))) app.setPath('userData', path.join(beside, 'satchel-data'));
}

export interface UserFolders {
  own: string;
  library: string;
  /** Where a search index that had to be built anew is kept. */
  index: string;
}

export function userFolders(): UserFolders {
  const folder = app.getPath('userData');
  return { own: path.join(folder, 'own'), library: path.join(folder, 'library'), index: path.join(folder, 'index') };
}
