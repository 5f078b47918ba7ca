import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { _electron, test as base } from '@playwright/test';
import type { ElectronApplication, Page } from '@playwright/test';
import { packagedProgram } from '../../build/packaged';
import { launchable } from '../../build/plain-user';
import { USUAL_SETTINGS } from '../../electron/shelf/usual';
import type { Settings } from '../../electron/contract';

/** One start of the packaged program, its sandbox on, with a user folder of its own. */
export interface Program {
  app: ElectronApplication;
  page: Page;
  /** Addresses of all that the page asked for. */
  requests: string[];
  /** What the page wrote to its console as an error, and what it threw. */
  errors: string[];
}

export interface Desk {
  /** Where the user's own files are; it stays the same for every start in a test. */
  userFolder: string;
  /** An empty folder to save into. */
  folder: string;
  start(args?: string[]): Promise<Program>;
  /** Writes settings before a start; without them the first one shows the welcome. */
  prepare(settings?: Partial<Settings>): void;
  own(entry: string): void;
}

const usual = { ...USUAL_SETTINGS, welcomed: true };

export const test = base.extend<{ desk: Desk; program: Program }>({
  desk: async ({}, use) => {
    const satchel = launchable(packagedProgram('twin'));
    const userFolder = satchel.folder('user');
    const started: ElectronApplication[] = [];
    await use({
      userFolder,
      folder: satchel.folder('saved'),
      own: satchel.own,
      prepare: (settings = {}) => {
        const own = path.join(userFolder, 'own');
        mkdirSync(own, { recursive: true });
        writeFileSync(
          path.join(own, 'settings.json'),
          JSON.stringify({ satchel: 1, value: { ...usual, ...settings } }),
        );
        writeFileSync(path.join(own, 'place.json'), JSON.stringify(LIBRARY));
        satchel.own(own);
      },
      start: async (args = []) => {
        const app = await _electron.launch({
          executablePath: satchel.executablePath,
          args: [`--user-data-dir=${userFolder}`, ...args],
          chromiumSandbox: true,
        });
        started.push(app);
        const page = await app.firstWindow();
        const program: Program = { app, page, requests: [], errors: [] };
        page.on('request', (request) => program.requests.push(request.url()));
        page.on('console', (message) => message.type() === 'error' && program.errors.push(message.text()));
        page.on('pageerror', (error) => program.errors.push(String(error)));
        await page.getByRole('heading', { level: 1 }).waitFor();
        return program;
      },
    });
    await Promise.all(started.map((app) => app.close().catch(() => undefined)));
  },

  /** Started in the library, as after a first run. */
  program: async ({ desk }, use) => {
    desk.prepare();
    await use(await desk.start());
  },
});

const LIBRARY = { satchel: 1, value: { route: { at: 'library' }, lastReport: null, positions: {}, searches: [] } };

/** The save dialog belongs to the system; here it answers at once. */
export async function answerSaveDialog({ app }: Program, file: string | null): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: chosen === null, filePath: chosen ?? '' });
  }, file);
}

export { expect } from '@playwright/test';
