import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { packagedProgram } from '../../build/packaged';
import { launchable } from '../../build/plain-user';
import { randomFor } from '../bench/invented/random';
import { programKilledAdding } from '../faults/program-killed-adding';
import type { Desk } from './program';
import { expect, test } from './program';

const FELL = 'Something went wrong on this page. Your Satchel is safe.';

/**
 * Playwright's page ends with the process that it drove; from then on the window is asked through the main process. A
 * page on its way out never answers: null after a second, and the next question is for the one that follows.
 */
const inWindow = (app: ElectronApplication, code: string): Promise<unknown> =>
  app.evaluate(({ BrowserWindow }, script): Promise<unknown> => {
    const answer = BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(script, true);
    const none = new Promise((resolve) => setTimeout(() => resolve(null), 1_000));
    return Promise.race([answer?.catch(() => null), none]);
  }, code);
const textOf = (app: ElectronApplication) => async () => String(await inWindow(app, 'document.body.innerText'));
const heading = (app: ElectronApplication) => () => inWindow(app, 'document.querySelector("h1")?.textContent ?? ""');
const processOf = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0);
const crash = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer());

/** Boxes of the system are answered by this button, and noted. */
async function answerBoxes(app: ElectronApplication, button: number): Promise<void> {
  await app.evaluate(({ dialog }, response) => {
    const asked: string[] = [];
    Object.assign(globalThis, { asked });
    dialog.showMessageBox = (...args: unknown[]) => {
      asked.push(String(Reflect.get(Object(args.at(-1)), 'message')));
      return Promise.resolve({ response, checkboxChecked: false });
    };
  }, button);
}
const boxesOf = (app: ElectronApplication) => () => app.evaluate((): unknown => Reflect.get(globalThis, 'asked'));

function logOf(desk: Desk): string {
  const file = path.join(desk.userFolder, 'log/satchel.log');
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

async function readBelgium(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Read the report' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Belgium' })).toBeVisible();
}

test('a page whose process is killed comes back where it was, with what was just typed', async ({ desk, program }) => {
  const { app, page } = program;
  await readBelgium(page);
  await page.getByRole('checkbox', { name: /BEL-2020-4$/ }).focus();
  await page.keyboard.press('Control+Shift+N');
  await expect(page.getByRole('textbox').first()).toBeFocused();
  const scroll = `Math.round(document.querySelector('.report-verso').scrollTop)`;
  await page.evaluate(`document.querySelector('.report-verso').scrollTop = 150`);
  await expect.poll(() => page.evaluate(scroll)).toBe(150);
  const before = await processOf(app);
  await page.keyboard.type('Asked the ministry twice');
  process.kill(before, 'SIGKILL');

  await expect.poll(textOf(app)).toContain(FELL);
  expect(await processOf(app)).not.toBe(before);
  expect(await heading(app)()).toBe('Belgium');
  await expect.poll(() => inWindow(app, scroll)).toBe(150);
  await expect.poll(textOf(app)).toContain('Asked the ministry twice');
  expect(readFileSync(path.join(desk.userFolder, 'own/satchel.json'), 'utf8')).toContain('Asked the ministry twice');

  await inWindow(
    app,
    `[...document.querySelectorAll('button')].find((it) => it.textContent === 'Copy details').click()`,
  );
  const clipboard = () => app.evaluate(({ clipboard: board }) => board.readText());
  await expect.poll(clipboard).toContain('page-gone');
  const copied = await clipboard();
  expect(copied).toMatch(/^Satchel \d+\.\d+\.\d+, linux Chrome\/\d+, page: report\n/);
  expect(copied).not.toMatch(/ministry|shelter|Belgium/i);
  expect(copied).not.toContain(desk.userFolder);
});

test('a page that falls on and on is opened at the library, and then only when asked', async ({ desk, program }) => {
  const { app, page } = program;
  await readBelgium(page);
  await answerBoxes(app, 1);
  for (const where of ['Belgium', 'Belgium', 'Library']) {
    await crash(app);
    await expect.poll(heading(app)).toBe(where);
    await expect.poll(textOf(app)).toContain(FELL);
  }
  await expect.poll(textOf(app)).toContain('the library was opened');
  expect(await boxesOf(app)()).toEqual([]);
  const ended = app.waitForEvent('close');
  await crash(app);
  await ended;
  expect(logOf(desk).match(/fault page-gone/g)).toHaveLength(4);
});

test('a page that hangs is opened again where it was, if the user says so', async ({ program }) => {
  const { app, page } = program;
  await readBelgium(page);
  const before = await processOf(app);
  await answerBoxes(app, 1);
  void page.evaluate('for (;;);').catch(() => undefined);
  // Chromium waits half a minute for an answer before it says so.
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.emit('unresponsive'));
  await expect.poll(boxesOf(app)).toEqual(['This page does not answer. Your Satchel is safe.']);
  await expect.poll(() => processOf(app)).not.toBe(before);
  await expect.poll(heading(app)).toBe('Belgium');
});

test('a fault on one page leaves the others, and may be handed on', async ({ desk, program }) => {
  const { app, page } = program;
  await readBelgium(page);
  // The code of the page is gone, as from a stick that was taken out.
  const refuse = (part: string) =>
    app.evaluate(({ session }, refused) => {
      const { webRequest } = session.defaultSession;
      webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: refused !== '' && url.includes(refused) }));
    }, part);
  await refuse('/assets/help-');
  await page.keyboard.press('F1');
  await expect(page.getByRole('heading', { level: 1, name: 'Something went wrong on this page' })).toBeVisible();
  await expect(page.getByText(/^Your Satchel is safe: 0 recommendations, 0 notes/)).toBeVisible();
  await page.getByRole('button', { name: 'Copy details' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Details copied.' })).toBeAttached();
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toContain('fault page page=help');
  await page.getByRole('button', { name: 'Go to the library' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Library' })).toBeVisible();
  expect(logOf(desk)).toContain('fault page page=help');

  // The stick is back.
  await page.keyboard.press('F1');
  await expect(page.getByRole('heading', { level: 1, name: 'Something went wrong on this page' })).toBeVisible();
  await refuse('');
  await page.getByRole('button', { name: 'Open the page again' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Help' })).toBeVisible();
});

test('a fault in the program’s own process is noted, and the program goes on', async ({ desk, program }) => {
  const { app, page } = program;
  await app.evaluate(
    () =>
      void setImmediate(() => {
        throw new TypeError('nothing to read');
      }),
  );
  await expect.poll(() => logOf(desk)).toContain('fault uncaught error=TypeError said="nothing to read"');
  await readBelgium(page);
});

test('a document’s process that is killed is said, and the next document has another', async ({ program }) => {
  const { app, page } = program;
  await readBelgium(page);
  const makers = () =>
    app.evaluate(({ app: electron }) =>
      electron.getAppMetrics().flatMap(({ pid, name }) => (name === 'Satchel export' ? [pid] : [])),
    );
  await page.getByRole('button', { name: 'Export summary…' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(/^Page 1 of/)).toBeVisible();
  const before = await makers();
  expect(before).toHaveLength(1);
  process.kill(before[0] ?? 0, 'SIGSTOP');
  await dialog.getByText('US Letter').click();
  process.kill(before[0] ?? 0, 'SIGKILL');
  await expect(dialog.getByText('The document could not be made.', { exact: false })).toBeVisible();
  await dialog.getByText('A4', { exact: true }).click();
  await expect(dialog.getByText(/^Page 1 of/)).toBeVisible();
  expect(await makers()).not.toEqual(before);
});

test('killed while it adds an edition, the program has the old library or the new one', async () => {
  expect(await programKilledAdding(launchable(packagedProgram('twin')), 2, randomFor(7))).toEqual([]);
});
