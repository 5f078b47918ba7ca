import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { VERB_NAMES } from '../../electron/verb-names';
import { anotherWindow } from './another-window';
import type { Program } from './launch';
import { expect, test } from './program';

/** Tries every way out of the page; the last of them leads to an address of its own. */
const leave = (page: Page): Promise<void> =>
  page.evaluate(() => {
    window.open('https://example.org/');
    window.open('app://bundle/index.html?opened');
    const link = document.createElement('a');
    link.href = 'file:///etc/passwd';
    document.body.append(link);
    link.click();
    link.target = '_blank';
    link.click();
    link.href = 'data:text/html,<script>1</script>';
    link.target = '';
    link.click();
    location.href = 'https://example.org/';
    location.href = 'app://bundle/index.html?gone';
  });

test('nobody leads the window elsewhere, and no second one opens; both happen in a window without refusals', async ({
  program,
}) => {
  const { app, page } = program;
  const windows = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
  const address = page.url();
  await leave(page);
  expect(await windows()).toBe(1);
  const other = await anotherWindow(program);
  await leave(other);
  await expect.poll(() => other.url()).toBe('app://bundle/index.html?gone');
  expect(await windows()).toBeGreaterThan(2);
  expect(await page.evaluate(() => location.href)).toBe(address);
  // A locator would wait for the end of a navigation that was never begun.
  expect(await page.evaluate(() => document.querySelectorAll('h1').length)).toBe(1);
});

async function dropLink(page: Page, link: string): Promise<void> {
  const line = await page.context().newCDPSession(page);
  const data = {
    items: [
      { mimeType: 'text/uri-list', data: link },
      { mimeType: 'text/plain', data: link },
    ],
    dragOperationsMask: 19,
  };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await line.send('Input.dispatchDragEvent', { type, x: 300, y: 400, data });
}

test('a link that is dragged onto the window leads nowhere; onto a window that takes links, it leads there', async ({
  program,
}) => {
  const { app, page } = program;
  const address = page.url();
  const inside = 'app://bundle/index.html?dragged';
  for (const link of ['https://example.org/', 'file:///etc/passwd', 'javascript:window.__in=1', inside])
    await dropLink(page, link);
  expect(await page.evaluate(() => [location.href, Reflect.get(window, '__in')])).toEqual([address, undefined]);
  await expect(page.getByRole('heading', { level: 1, name: 'Library' })).toBeVisible();

  const other = await anotherWindow(program, { navigateOnDragDrop: true });
  await dropLink(other, inside);
  // Chromium 114 opens it in a window of its own. Had an earlier one been opened, it would be among these.
  await expect.poll(() => app.windows().map((each) => each.url())).toEqual([address, other.url(), inside]);
});

/** Opens developer tools in the window at an address, as code can. */
const openTools = ({ app }: Program, address: string): Promise<void> =>
  app.evaluate(({ BrowserWindow }, wanted) => {
    for (const { webContents } of BrowserWindow.getAllWindows())
      if (webContents.getURL() === wanted) webContents.openDevTools();
  }, address);

/** Addresses of windows whose developer tools are open. */
const withTools = ({ app }: Program): Promise<string[]> =>
  app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().flatMap(({ webContents }) =>
      webContents.isDevToolsOpened() ? [webContents.getURL()] : [],
    ),
  );

test('no key and no call opens developer tools; in a window that may have them, the same call does', async ({
  program,
}) => {
  const { app, page } = program;
  // Elsewhere a menu has the keys. Without one there are none; those pressed by code reach the page alone, in any window.
  expect(await app.evaluate(({ Menu }) => Menu.getApplicationMenu())).toBeNull();
  for (const keys of ['Control+Shift+I', 'Control+Shift+J', 'Control+Shift+C', 'F12']) await page.keyboard.press(keys);
  await openTools(program, page.url());

  const other = await anotherWindow(program, { devTools: true });
  // Their own page is refused like any that is not the program's.
  await app.evaluate(({ session }) => session.defaultSession.webRequest.onBeforeRequest(null));
  await openTools(program, page.url());
  await openTools(program, other.url());
  await expect.poll(() => withTools(program)).toEqual([other.url()]);
});

/** What comes of changing the host's verbs: replaced, all of them replaced, taken away. */
const changed = (page: Page): Promise<boolean[]> =>
  page.evaluate(() => [
    Reflect.set(window.satchel, 'begin', () => 'mine'),
    Reflect.set(window, 'satchel', { begin: () => 'mine' }),
    Reflect.deleteProperty(window.satchel, 'begin'),
  ]);

test('of the preload the page sees the verbs, and can change none; of one without isolation it can change all', async ({
  program,
  desk,
}) => {
  const { page } = program;
  const before = await page.evaluateHandle(() => window.satchel.begin);
  expect(await changed(page)).toEqual([false, false, false]);
  expect(await page.evaluate((begin) => window.satchel.begin === begin, before)).toBe(true);
  const names = await page.evaluate(() => Object.getOwnPropertyNames(window.satchel));
  expect(names.toSorted()).toEqual([...VERB_NAMES, 'listen', 'dropReports'].toSorted());

  const preload = path.join(desk.folder, 'preload.cjs');
  writeFileSync(preload, `window.satchel = { begin: () => 'theirs' };`);
  desk.own(desk.folder);
  const other = await anotherWindow(program, { preload, contextIsolation: false });
  expect(await changed(other)).toEqual([true, true, true]);
});
