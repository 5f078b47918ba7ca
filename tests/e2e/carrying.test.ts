import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { _electron } from 'playwright';
import type { ElectronApplication, Page } from 'playwright';
import { electronRuntime } from '../../build/electron';
import { inRoot } from '../../build/folders';
import { setFuses } from '../../build/fuses';
import { packagedFolder, programName } from '../../build/packaged';
import { type Launchable, launchable } from '../../build/plain-user';
import { sevenZip } from '../../build/zip';
import { LibraryFolder } from '../../electron/library/folder';
import { packBytes } from '../../electron/library/write-pack';
import { expect, test } from './display';
import { EXAMPLELAND } from './invented';
import { prepare } from './launch';

const isRoot = process.getuid?.() === 0;
const HARD_NAME = 'Clé USB, Núñez – تقارير';

const handedOut = (ending: string): string =>
  readdirSync(inRoot('release')).find((name) => name.endsWith(ending)) ?? '';

/** With no folder named: the program looks for its own. */
async function startAsItIs({ executablePath }: Launchable): Promise<{ app: ElectronApplication; page: Page }> {
  const app = await _electron.launch({ executablePath, args: [], chromiumSandbox: true });
  return { app, page: await app.firstWindow() };
}

/** Names of the files in which the words stand, in either of the two ways in which programs write them. */
function holding(folder: string, words: string): string[] {
  const written = [Buffer.from(words), Buffer.from(words, 'utf16le')];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => {
    const file = path.join(folder, name);
    if (!lstatSync(file).isFile()) return false;
    const bytes = readFileSync(file);
    return written.some((each) => bytes.includes(each));
  });
}

test('carried in a folder with spaces, accents and Arabic letters, everything stays beside the program', async () => {
  test.skip(process.platform !== 'linux', 'the packages of this system are not made here');
  const carried = path.join(launchable(process.execPath).folder('stick'), HARD_NAME);
  execFileSync('cp', ['-a', packagedFolder('twin'), carried]);
  writeFileSync(path.join(carried, 'portable'), '');
  const satchel = launchable(path.join(carried, programName));
  satchel.own(path.dirname(carried));
  const { app, page } = await startAsItIs(satchel);
  await page.getByRole('button', { name: 'Open the library' }).click();
  await page.getByRole('link', { name: 'Read the report' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Belgium' })).toBeVisible();
  await app.close();
  expect(readdirSync(path.join(carried, 'satchel-data/own'))).toEqual(
    expect.arrayContaining(['settings.json', 'place.json']),
  );
});

test('the ZIP, unpacked on a read-only image, opens, reads and says so, where no home can be written to either', async () => {
  test.skip(!isRoot, 'only root may mount an image');
  test.skip(spawnSync('mkfs.ext4', ['-V']).error !== undefined, 'this system has no mkfs.ext4');
  const at = launchable(process.execPath).folder('image');
  const tree = path.join(at, 'tree');
  const image = path.join(at, 'stick.img');
  const mounted = path.join(at, HARD_NAME);
  const zip = handedOut('.zip');
  execFileSync(sevenZip(), ['x', '-bd', `-o${tree}`, inRoot('release', zip)], { stdio: 'ignore' });
  const inside = path.join(path.basename(zip, '.zip'), programName);
  // The one thing in which the twin differs from what is handed out: a test may drive it.
  await setFuses(path.join(tree, inside), (await electronRuntime()).version, true);
  execFileSync('mkfs.ext4', ['-q', '-d', tree, image, '600M']);
  mkdirSync(mounted);
  const made = spawnSync('mount', ['-o', 'loop,ro', image, mounted], { encoding: 'utf8' });
  test.skip(made.status !== 0, `this machine mounts no image: ${made.stderr.trim()}`);
  try {
    const satchel = launchable(path.join(mounted, inside));
    chownSync(satchel.home, 0, 0);
    chmodSync(satchel.home, 0o755);
    const homeBefore = readdirSync(satchel.home);
    const { app, page } = await startAsItIs(satchel);
    await expect(page.getByText('This copy of Satchel is on a read-only stick').first()).toBeVisible();
    await page.getByRole('button', { name: 'Open the library' }).click();
    await page.getByRole('link', { name: 'Read the report' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Belgium' })).toBeVisible();
    await page.keyboard.press('Control+k');
    await page.getByRole('searchbox').fill('shelter');
    await expect(page.getByRole('checkbox', { name: /BEL-2020-2$/ })).toBeVisible();
    await app.close();
    expect(existsSync(path.join(path.dirname(path.join(mounted, inside)), 'satchel-data'))).toBe(false);
    expect(readdirSync(satchel.home)).toEqual(homeBefore);
  } finally {
    execFileSync('umount', ['-l', mounted]);
  }
});

test('carried to another place, library, search, selection and last place are there, and nothing tells of the first', async () => {
  test.skip(process.platform !== 'linux', 'the packages of this system are not made here');
  const at = launchable(process.execPath).folder('roaming');
  const first = path.join(at, 'first-computer', 'Mémoire – ذاكرة');
  const second = path.join(at, 'second-computer', 'E');
  mkdirSync(path.dirname(first), { recursive: true });
  mkdirSync(path.dirname(second));
  execFileSync('cp', ['-a', packagedFolder('twin'), first]);
  writeFileSync(path.join(first, 'portable'), '');
  const data = path.join(first, 'satchel-data');
  const library = await LibraryFolder.open(path.join(data, 'library'));
  const pack = Buffer.from(packBytes({ title: 'Carried', madeBy: '', madeOn: null, reports: [...EXAMPLELAND] }));
  // Its index cannot be opened, so that one has to be built anew and kept.
  pack.fill(0, pack.indexOf('SATX'), pack.indexOf('SATX') + 4);
  await library.add(pack);
  const before = launchable(path.join(first, programName));
  prepare(before, data, {}, { route: { at: 'report', report: 'EXA-2020' } });
  before.own(at);

  const { app, page } = await startAsItIs(before);
  await page.locator('#box-EXA-2020-3').click();
  await page.locator('#EXA-2020-P1').click();
  await page.keyboard.press('Control+d');
  await expect(page.getByRole('button', { name: 'Passage EXA-2020-P1, bookmarked' })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox').fill('shelter');
  await page.getByRole('button', { name: /^Rebuild now/ }).click();
  await expect(page.getByRole('checkbox', { name: /EXA-2020-3$/ })).toBeVisible();
  await expect(page.getByText('Search is being rebuilt.')).toBeHidden();
  const built = path.join(data, 'index/rebuilt.json');
  await expect.poll(() => existsSync(built)).toBe(true);
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.locator('#box-EXA-2020-3')).toBeChecked();
  await app.close();

  renameSync(first, second);
  const carried = path.join(second, 'satchel-data');
  expect(holding(carried, 'EXA-2020-3')).toContain('own/satchel.json');
  // Chromium's own stores log where they are opened; nothing of it is the user's, or is read again.
  const ofChromium = /^chromium\/.*\/LOG(\.old)?$/;
  for (const old of [first, encodeURI(first), 'first-computer', before.home])
    expect(holding(carried, old).filter((name) => !ofChromium.test(name))).toEqual([]);
  const asBuilt = statSync(path.join(carried, 'index/rebuilt.json')).mtimeMs;

  const again = await startAsItIs(launchable(path.join(second, programName)));
  await expect(again.page.getByRole('heading', { level: 1, name: 'Exampleland' })).toBeVisible();
  await expect(again.page.locator('#box-EXA-2020-3')).toBeChecked();
  await expect(again.page.getByRole('button', { name: 'Passage EXA-2020-P1, bookmarked' })).toBeVisible();
  await again.page.keyboard.press('Control+k');
  await again.page.getByRole('searchbox').fill('shelter');
  await expect(again.page.getByRole('checkbox', { name: /EXA-2020-3$/ })).toBeChecked();
  await again.page.keyboard.press('Control+1');
  await expect(again.page.getByText('2 countries, 6 editions')).toBeVisible();
  await again.app.close();
  expect(statSync(path.join(carried, 'index/rebuilt.json')).mtimeMs).toBe(asBuilt);
  expect(existsSync(first)).toBe(false);
});

test('the Debian package is installed, answers, and leaves the user’s files when it is removed', () => {
  test.skip(!isRoot, 'only root may install a package');
  test.skip(spawnSync('dpkg', ['--version']).error !== undefined, 'this system has no dpkg');
  test.skip(existsSync('/usr/lib/satchel'), 'a Satchel is installed here, which is not the test’s to remove');
  execFileSync('dpkg', ['-i', inRoot('release', handedOut('.deb'))], { stdio: 'ignore' });
  try {
    const satchel = launchable('/usr/bin/satchel');
    const library = path.join(satchel.folder('user'), 'library');
    mkdirSync(library);
    writeFileSync(path.join(library, 'library.json'), '{"satchel":1,"packs":[],"before":null}');
    satchel.own(path.dirname(library));
    const listed = execFileSync(satchel.executablePath, ['list', '--json', '--library', library], { encoding: 'utf8' });
    expect(listed).toContain('BEL-2020');
    expect(existsSync('/usr/share/applications/satchel.desktop')).toBe(true);
    execFileSync('dpkg', ['-r', 'satchel'], { stdio: 'ignore' });
    expect(existsSync('/usr/lib/satchel')).toBe(false);
    expect(existsSync(path.join(library, 'library.json'))).toBe(true);
  } finally {
    if (existsSync('/usr/lib/satchel')) execFileSync('dpkg', ['-r', 'satchel'], { stdio: 'ignore' });
  }
});
