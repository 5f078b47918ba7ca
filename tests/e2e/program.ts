import path from 'node:path';
import { packagedProgram } from '../../build/packaged';
import { launchable } from '../../build/plain-user';
import type { Report } from '../../data/model';
import type { Place, Settings } from '../../electron/contract';
import { LibraryFolder } from '../../electron/library/folder';
import { packBytes } from '../../electron/library/write-pack';
import { test as base } from './display';
import { launch, prepare } from './launch';
import type { Program } from './launch';

export interface Desk {
  /** Where the user's own files are; the same for every start in a test. */
  userFolder: string;
  /** An empty folder to save into. */
  folder: string;
  start(args?: string[]): Promise<Program>;
  prepare(settings?: Partial<Settings>, place?: Partial<Place>): void;
  /** Puts a pack of reports into the library, before a start. */
  add(title: string, reports: readonly Report[]): Promise<void>;
  /** Hands a file or folder to the account that the program runs as. */
  own(entry: string): void;
}

export const test = base.extend<{ desk: Desk; program: Program }>({
  desk: async ({}, use) => {
    const satchel = launchable(packagedProgram('twin'));
    const userFolder = satchel.folder('user');
    const started: Program[] = [];
    await use({
      userFolder,
      folder: satchel.folder('saved'),
      own: satchel.own,
      add: async (title, reports) => {
        const library = await LibraryFolder.open(path.join(userFolder, 'library'));
        await library.add(packBytes({ title, madeBy: '', madeOn: null, reports: [...reports] }));
        satchel.own(userFolder);
      },
      prepare: (settings, place) => prepare(satchel, userFolder, settings, place),
      start: async (args) => {
        const program = await launch(satchel, userFolder, args);
        started.push(program);
        return program;
      },
    });
    await Promise.all(started.map(({ app }) => app.close().catch(() => undefined)));
  },

  /** Started in the library, as after a first run. */
  program: async ({ desk }, use) => {
    desk.prepare();
    await use(await desk.start());
  },
});

export { expect } from './display';
