import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { answerOpenDialog } from './launch';
import { expect, test } from './program';

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
