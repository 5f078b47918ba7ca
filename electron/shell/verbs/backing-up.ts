import path from 'node:path';
import { app, dialog, shell } from 'electron';
import type { BrowserWindow } from 'electron';
import { done, failed } from '../../contract';
import { folderBytes } from '../../files/folder-bytes';
import { writeSafely } from '../../export/write-safely';
import { aboutBackup, backupText, joined, readBackup } from '../../shelf/backup';
import type { BackupFile } from '../../shelf/backup';
import type { OwnThings } from '../../shelf/own-things';
import type { Host } from '../answer';
import type { UserFolders } from '../user-folder';
import { today } from '../today';

type BackingUp = 'saveText' | 'backUp' | 'chooseBackup' | 'restoreBackup' | 'showOwnFolder' | 'aboutKept';

const FILTERS = [{ name: 'JSON', extensions: ['json'] }];

export function backingUpVerbs(
  own: OwnThings,
  folders: Pick<UserFolders, 'own' | 'library'>,
  window: () => BrowserWindow | null,
): Pick<Host, BackingUp> {
  let chosen: BackupFile | null = null;
  return {
    saveText: async ({ text, fileName }) => {
      const parent = window();
      if (parent === null) return done(null);
      const answer = await dialog.showSaveDialog(parent, {
        defaultPath: path.join(app.getPath('documents'), path.basename(fileName)),
        filters: [{ name: 'TXT', extensions: ['txt'] }],
      });
      if (answer.canceled || !answer.filePath) return done(null);
      const written = await writeSafely(answer.filePath, Buffer.from(text));
      return written.ok ? done(path.basename(answer.filePath)) : written;
    },
    backUp: async () => {
      const parent = window();
      if (parent === null) return done(null);
      const answer = await dialog.showSaveDialog(parent, {
        defaultPath: path.join(app.getPath('documents'), `satchel-backup-${today()}.json`),
        filters: FILTERS,
      });
      if (answer.canceled || !answer.filePath) return done(null);
      const now = new Date().toISOString();
      const written = await writeSafely(answer.filePath, Buffer.from(backupText(own.shelf, now)));
      if (written.ok) await own.noteBackup(now);
      return written.ok ? done(answer.filePath) : written;
    },
    chooseBackup: async () => {
      const parent = window();
      if (parent === null) return done(null);
      const answer = await dialog.showOpenDialog(parent, { properties: ['openFile'], filters: FILTERS });
      const [file] = answer.filePaths;
      if (answer.canceled || file === undefined) return done(null);
      chosen = await readBackup(file);
      return done(aboutBackup(file, chosen));
    },
    restoreBackup: async ({ how }) => {
      if (chosen === null) return failed('no-backup', 'No backup was chosen.', 'Choose one first.');
      const { shelf } = chosen;
      return done(await own.replaceShelf(how === 'replace' ? shelf : joined(own.shelf, shelf)));
    },
    showOwnFolder: async () => {
      await shell.openPath(folders.own);
      return done(null);
    },
    aboutKept: async () => {
      const [ownBytes, libraryBytes] = await Promise.all([folderBytes(folders.own), folderBytes(folders.library)]);
      return done({
        own: { folder: folders.own, bytes: ownBytes },
        library: { folder: folders.library, bytes: libraryBytes },
        lastBackup: own.lastBackup,
      });
    },
  };
}
