import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { VERB_NAMES } from '../../electron/verb-names';
import { answerOpenDialog } from './launch';
import { expect, test } from './program';

test('another window with the very same page and preload gets no answer', async ({ program }) => {
  const answers = await program.app.evaluate(async ({ app, BrowserWindow }) => {
    const own = BrowserWindow.getAllWindows()[0];
    const preload = `${app.getAppPath()}/dist/electron/preload.cjs`;
    const stranger = new BrowserWindow({
      show: false,
      webPreferences: { preload, sandbox: true, contextIsolation: true },
    });
    await stranger.loadURL('app://bundle/index.html');
    const ask = `window.satchel.listLibrary({}).then((it) => it.ok ? 'answered' : it.error.code)`;
    const drop = `window.satchel.dropReports([], 'j1').then((it) => it.ok ? 'answered' : it.error.code)`;
    const asked = {
      stranger: await stranger.webContents.executeJavaScript(ask),
      dropped: await stranger.webContents.executeJavaScript(drop),
      own: await own?.webContents.executeJavaScript(ask),
    };
    stranger.destroy();
    return asked;
  });
  expect(answers).toEqual({ stranger: 'not-ours', dropped: 'bad-argument', own: 'answered' });
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

/** What a page can ask for, each as it is asked for. */
const WISHES: Record<string, string> = {
  geolocation: `new Promise((give, refuse) => navigator.geolocation.getCurrentPosition(give, refuse))`,
  notifications: `Notification.requestPermission().then((it) => { if (it !== 'granted') throw new Error(it); })`,
  camera: `navigator.mediaDevices.getUserMedia({ video: true })`,
  microphone: `navigator.mediaDevices.getUserMedia({ audio: true })`,
  screen: `navigator.mediaDevices.getDisplayMedia({ video: true })`,
  midi: `navigator.requestMIDIAccess({ sysex: true })`,
  usb: `navigator.usb.requestDevice({ filters: [] })`,
  serial: `navigator.serial.requestPort()`,
  hid: `navigator.hid.requestDevice({ filters: [] }).then((it) => { if (it.length === 0) throw new Error('none'); })`,
  bluetooth: `navigator.bluetooth.requestDevice({ acceptAllDevices: true })`,
  'clipboard, to read': `navigator.clipboard.readText()`,
  'idle detection': `IdleDetector.requestPermission().then((it) => { if (it !== 'granted') throw new Error(it); })`,
  'local fonts': `queryLocalFonts().then((it) => { if (it.length === 0) throw new Error('none'); })`,
  'window management': `getScreenDetails()`,
  'wake lock': `navigator.wakeLock.request('screen')`,
  'pointer lock': `document.body.requestPointerLock({}).then(() => undefined)`,
  'full screen': `document.documentElement.requestFullscreen()`,
  'lasting storage': `navigator.storage.persist().then((it) => { if (!it) throw new Error('no'); })`,
  'files of the system': `showOpenFilePicker()`,
  'payment handler': `navigator.serviceWorker.register('/sw.js')`,
};

/** Names of the wishes that came true, each with the rights of a click. */
const granted = `(async () => {
  const given = [];
  const wishes = { ${Object.entries(WISHES)
    .map(([name, wish]) => `${JSON.stringify(name)}: () => ${wish}`)
    .join(', ')} };
  for (const [name, wish] of Object.entries(wishes)) {
    const waited = new Promise((resolve) => setTimeout(() => resolve('unanswered'), 3000));
    const asked = (async () => { try { await wish(); return 'given'; } catch (error) { return 'refused'; } })();
    if (await Promise.race([asked, waited]) === 'given') given.push(name);
  }
  return given;
})()`;

test('everything that a page may ask for is refused, one by one', async ({ program }) => {
  const ask = () =>
    program.app.evaluate(
      ({ BrowserWindow }, code): Promise<unknown> =>
        BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(code, true) ?? Promise.resolve(null),
      granted,
    );
  expect(await ask()).toEqual([]);
  // Had nobody refused, some would be given: the list above could be longer.
  await program.app.evaluate(({ session }) => {
    session.defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(true));
    session.defaultSession.setPermissionCheckHandler(() => true);
  });
  expect(await ask()).toEqual(expect.arrayContaining(['notifications', 'idle detection', 'window management']));
});

test('no web view is attached, even where a window would allow the tag', async ({ program }) => {
  const kinds = await program.app.evaluate(async ({ BrowserWindow, webContents }) => {
    const other = new BrowserWindow({ show: false, webPreferences: { webviewTag: true, sandbox: true } });
    await other.loadURL('app://bundle/index.html');
    const tried = new Promise((resolve) =>
      other.webContents.once('will-attach-webview', (event) => resolve(event.defaultPrevented)),
    );
    await other.webContents.executeJavaScript(
      `{ const view = document.createElement('webview'); view.src = 'app://bundle/index.html'; document.body.append(view); }`,
    );
    const prevented = await tried;
    const attached = webContents.getAllWebContents().filter((each) => each.getType() === 'webview').length;
    other.destroy();
    return { prevented, attached };
  });
  expect(kinds).toEqual({ prevented: true, attached: 0 });
  const inPage = await program.page.evaluate(() => Reflect.get(document.createElement('webview'), 'loadURL'));
  expect(inPage).toBeUndefined();
});

test('a link that is dragged onto the window leads nowhere', async ({ program }) => {
  const { app, page } = program;
  const address = page.url();
  await page.evaluate(() => {
    document.addEventListener('drop', () => document.documentElement.setAttribute('data-dropped', ''), true);
  });
  const line = await page.context().newCDPSession(page);
  for (const link of ['https://example.org/', 'file:///etc/passwd', 'javascript:window.__in=1']) {
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
  expect(await page.evaluate(() => [location.href, Reflect.get(window, '__in')])).toEqual([address, undefined]);
  expect(app.windows()).toHaveLength(1);
  await expect(page.getByRole('heading', { level: 1, name: 'Library' })).toBeVisible();
});

const MARKUP = `<img src=x onerror="window.__in=1"><script>window.__in=1</script><a href="javascript:window.__in=1">here</a>`;

test('markup that is pasted stays words', async ({ program }) => {
  const { app, page } = program;
  await app.evaluate(({ clipboard }, html) => clipboard.writeText(html), MARKUP);
  await page.keyboard.press('Control+k');
  await page.keyboard.press('Control+v');
  await expect(page.locator('header input')).toHaveValue(MARKUP);
  await page.keyboard.press('Control+1');
  await page.getByRole('link', { name: 'Read the report' }).click();
  await page.getByRole('checkbox', { name: /BEL-2020-4$/ }).focus();
  await page.keyboard.press('Control+Shift+KeyN');
  await page.keyboard.press('Control+v');
  await expect(page.getByRole('textbox', { name: 'Note' }).first()).toHaveValue(MARKUP);
  await page.keyboard.press('Escape');
  await expect(page.getByText('<script>window.__in=1</script>').first()).toBeVisible();
  expect(
    await page.evaluate(() => [
      Reflect.get(window, '__in'),
      document.querySelectorAll('main img, main script, a[href^="javascript"]').length,
    ]),
  ).toEqual([undefined, 0]);
});

test('markup in a report that is added stays words', async ({ desk, program }) => {
  const { page } = program;
  const stick = path.join(desk.folder, 'stick');
  mkdirSync(stick);
  const asWords = MARKUP.replaceAll('<', '&lt;');
  const paragraphs = [
    'ALBANIA (Tier 2)',
    'Extracted in part from U.S. State Dept TIP Report, June 2019',
    `The Government of Albania does not fully meet the minimum standards for the elimination of trafficking but is making significant efforts to do so. Albania remained on Tier 2. ${asWords} ${MARKUP}`,
    'Prioritized Recommendations:',
    `Train invented inspectors. ${asWords}`,
    'Fund invented shelters.',
  ];
  writeFileSync(path.join(stick, 'albania.html'), paragraphs.map((each) => `<p>${each}</p>`).join('\n'));
  desk.own(stick);
  await answerOpenDialog(program, [stick]);
  await page.evaluate(async () => {
    const chosen: unknown = await window.satchel.chooseReports({ from: 'folder', job: 'j1' });
    const { finding, reports } = Object(Reflect.get(Object(chosen), 'value'));
    await window.satchel.addFound({
      finding,
      keys: reports.map((each: { key: number }) => each.key),
      inPlace: false,
      job: 'j2',
    });
  });
  await page.locator('main a[href$="report/ALB-2019"]').first().click();
  await expect(page.getByText('onerror="window.__in=1"', { exact: false }).first()).toBeVisible();
  expect(
    await page.evaluate(() => [
      Reflect.get(window, '__in'),
      document.querySelectorAll('main img, main script, a[href^="javascript"]').length,
    ]),
  ).toEqual([undefined, 0]);
});

test('no key and no menu opens developer tools', async ({ program }) => {
  const opened = await program.app.evaluate(({ BrowserWindow, Menu }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const chords = [
      { keyCode: 'I', modifiers: ['control', 'shift'] },
      { keyCode: 'J', modifiers: ['control', 'shift'] },
      { keyCode: 'C', modifiers: ['control', 'shift'] },
      { keyCode: 'F12', modifiers: [] },
    ] as const;
    for (const { keyCode, modifiers } of chords)
      for (const type of ['keyDown', 'keyUp'] as const)
        contents?.sendInputEvent({ type, keyCode, modifiers: [...modifiers] });
    // Not even the program itself can.
    contents?.openDevTools();
    return {
      menu: Menu.getApplicationMenu(),
      tools: contents?.isDevToolsOpened(),
      shown: contents?.devToolsWebContents ?? null,
    };
  });
  expect(opened).toEqual({ menu: null, tools: false, shown: null });
});

test('of the preload the page sees the verbs, and can change none', async ({ program }) => {
  const reach = await program.page.evaluate(() => {
    const before = window.satchel.begin;
    const changed = [
      Reflect.set(window.satchel, 'begin', () => 'mine'),
      Reflect.set(window, 'satchel', {}),
      Reflect.deleteProperty(window.satchel, 'begin'),
    ];
    return {
      names: Object.getOwnPropertyNames(window.satchel),
      changed,
      same: window.satchel.begin === before,
      proto: Object.getPrototypeOf(window.satchel) === Object.prototype,
    };
  });
  expect(reach.names.toSorted()).toEqual([...VERB_NAMES, 'listen', 'dropReports'].toSorted());
  expect(reach).toMatchObject({ changed: [false, false, false], same: true });
});

test('ten thousand messages in bursts leave the first process as large as it was, and answering', async ({
  program,
}) => {
  const { app, page } = program;
  const sizes: number[] = [];
  for (let burst = 0; burst < 10; burst += 1) {
    await page.evaluate(async (number) => {
      const filters = { countries: [], tiers: [], editions: [], regions: [], packs: [], sections: [], newest: false };
      const limit = { recommendations: 5, text: 5 };
      const asked = Array.from({ length: 1_000 }, (_, at) =>
        at % 2 === 0
          ? window.satchel.search({
              query: `shelter ${number} ${at} ${'x'.repeat(5_000)}`,
              scope: 'all',
              wholeWords: false,
              sort: 'relevance',
              filters,
              limit,
            })
          : window.satchel.noteFault({ page: 'help', fault: 'x' }),
      );
      await Promise.all(asked);
    }, burst);
    sizes.push(
      await app.evaluate(() => {
        const need = process.mainModule?.require.bind(process.mainModule);
        need?.('node:v8').setFlagsFromString('--expose-gc');
        need?.('node:vm').runInNewContext('gc')();
        return process.memoryUsage().heapUsed;
      }),
    );
  }
  expect((sizes.at(-1) ?? 0) - (sizes[1] ?? 0)).toBeLessThan(10 * 1024 * 1024);
  await page.getByRole('link', { name: 'Read the report' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Belgium' })).toBeVisible();
});
