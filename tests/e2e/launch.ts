import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { _electron } from 'playwright';
import type { ElectronApplication, Page } from 'playwright';
import type { Launchable } from '../../build/plain-user';
import type { Place, Settings } from '../../electron/contract';
import { USUAL_SETTINGS } from '../../electron/contract';
import { USUAL_PLACE } from '../../electron/shelf/usual';

/** One start of the packaged program, its sandbox on. */
export interface Program {
  app: ElectronApplication;
  page: Page;
  /** Addresses of all that the page asked for. */
  requests: string[];
  /** What the page wrote to its console as an error, and what it threw. */
  errors: string[];
}

export async function launch(satchel: Launchable, userFolder: string, args: string[] = []): Promise<Program> {
  const app = await _electron.launch({
    executablePath: satchel.executablePath,
    args: [`--user-data-dir=${userFolder}`, ...args],
    // Playwright switches it off otherwise.
    chromiumSandbox: true,
  });
  const page = await app.firstWindow();
  const program: Program = { app, page, requests: [], errors: [] };
  page.on('request', (request) => program.requests.push(request.url()));
  page.on('console', (message) => message.type() === 'error' && program.errors.push(message.text()));
  page.on('pageerror', (error) => program.errors.push(String(error)));
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  return program;
}

/** Settings and place as an earlier use would have left them; without them the first start greets. */
export function prepare(
  satchel: Launchable,
  userFolder: string,
  settings: Partial<Settings> = {},
  place: Partial<Place> = {},
): void {
  const own = path.join(userFolder, 'own');
  const write = (name: string, value: unknown): void =>
    writeFileSync(path.join(own, name), JSON.stringify({ satchel: 1, value }));
  mkdirSync(own, { recursive: true });
  write('settings.json', { ...USUAL_SETTINGS, welcomed: true, ...settings });
  write('place.json', { ...USUAL_PLACE, route: { at: 'library' }, ...place });
  satchel.own(own);
}

/** The save dialog belongs to the system; here it answers at once. Null: closed without an answer. */
export async function answerSaveDialog({ app }: Program, file: string | null): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: chosen === null, filePath: chosen ?? '' });
  }, file);
}

export async function answerOpenDialog({ app }: Program, files: string[]): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: chosen.length === 0, filePaths: chosen });
  }, files);
}
