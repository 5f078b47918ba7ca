/** Who asks the host: the page of the program's own window, and nobody else. */
import type { Page } from '@playwright/test';
import { VERB_NAMES } from '../../electron/verb-names';
import { anotherWindow } from './another-window';
import type { Program } from './launch';
import { expect, test } from './program';

/** The answer to each verb, asked where this is run: `answered`, or the code of the refusal. */
const ASK_ALL = `(async (names) => {
  const answers = new Set();
  for (const name of names) answers.add((await window.satchel[name]({}))?.error?.code ?? 'answered');
  answers.add((await window.satchel.dropReports([], 'j1'))?.error?.code ?? 'answered');
  return [...answers].sort();
})(${JSON.stringify(VERB_NAMES)})`;

/** What the host answers to each verb when it is asked by that frame of the program's own window. */
const answersTo = ({ app }: Program, asking: 'the page' | 'a frame in it'): Promise<string[]> =>
  app.evaluate(
    async ({ BrowserWindow, ipcMain }, { names, who }) => {
      const page = BrowserWindow.getAllWindows()[0]?.webContents.mainFrame;
      const senderFrame = who === 'the page' ? page : page?.frames[0];
      if (senderFrame === undefined) throw new Error('there is no frame');
      // As Electron calls them: no preload takes a frame as far as this.
      const heard: unknown = Reflect.get(ipcMain, '_invokeHandlers');
      const answers = new Set<string>();
      for (const name of names) {
        const hear: unknown = heard instanceof Map ? heard.get(`satchel:${name}`) : undefined;
        if (typeof hear !== 'function') throw new Error(`nobody hears ${name}`);
        const answer: unknown = await hear({ senderFrame }, 0);
        answers.add(String(Reflect.get(Object(Reflect.get(Object(answer), 'error')), 'code') ?? 'answered'));
      }
      return [...answers];
    },
    { names: VERB_NAMES, who: asking },
  );

test('another window with the very same page and preload gets no answer to any verb', async ({ program }) => {
  const preload = await program.app.evaluate(({ app }) => `${app.getAppPath()}/dist/electron/preload.cjs`);
  const other = await anotherWindow(program, { preload, contextIsolation: true });
  expect(await other.evaluate(ASK_ALL)).toEqual(['bad-argument', 'not-ours']);
  // One of these questions, asked from where it may be.
  const asked = (page: Page) => page.evaluate(() => window.satchel.listLibrary({}));
  expect(await asked(other)).toMatchObject({ error: { code: 'not-ours' } });
  expect(await asked(program.page)).toMatchObject({ ok: true });
});

test('a frame in the program’s own page would get no answer, had it a way to ask', async ({ program }) => {
  await program.page.evaluate(() => document.body.append(document.createElement('iframe')));
  expect(await answersTo(program, 'a frame in it')).toEqual(['not-ours']);
  // Of the page itself the host looks at what it asks.
  expect(await answersTo(program, 'the page')).toEqual(['bad-argument']);
});

test('a frame has nothing of the host, and what it posts is heard by nobody', async ({ program }) => {
  const seen = await program.page.evaluate(async (names) => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const inside = frame.contentWindow;
    const reach = [typeof Reflect.get(Object(inside), 'satchel'), typeof Reflect.get(Object(inside), 'require')];
    const arrived = new Promise((resolve) =>
      window.addEventListener('message', () => resolve('heard'), { once: true }),
    );
    for (const name of names) inside?.parent.postMessage({ channel: `satchel:${name}`, do: 'note', name }, '*');
    await arrived;
    const begun: unknown = await window.satchel.begin({});
    return { reach, shelf: Object(Reflect.get(Object(begun), 'value')).shelf };
  }, VERB_NAMES);
  expect(seen.reach).toEqual(['undefined', 'undefined']);
  expect(seen.shelf).toMatchObject({ notes: [], bookmarks: [] });
  await expect(program.page.getByRole('heading', { level: 1, name: 'Library' })).toBeVisible();
});
