import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { packagedFolder, programName } from '../../build/packaged';
import { launchable } from '../../build/plain-user';
import { inRoot } from '../../build/folders';
import { _electron } from 'playwright';

const isRoot = process.getuid?.() === 0;
const HARD_NAME = 'Clé USB, Núñez – تقارير';

test('carried in a folder with spaces, accents and Arabic letters, everything stays beside the program', async () => {
  test.skip(process.platform !== 'linux', 'the packages of this system are not made here');
  const carried = path.join(launchable(process.execPath).folder('stick'), HARD_NAME);
  execFileSync('cp', ['-a', packagedFolder('twin'), carried]);
  writeFileSync(path.join(carried, 'portable'), '');
  const satchel = launchable(path.join(carried, programName));
  satchel.own(path.dirname(carried));
  const app = await _electron.launch({ executablePath: satchel.executablePath, args: [], chromiumSandbox: true });
  const page = await app.firstWindow();
  await page.getByRole('button', { name: 'Open the library' }).click();
  await page.getByRole('link', { name: 'Read the report' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Belgium' })).toBeVisible();
  await app.close();
  expect(readdirSync(path.join(carried, 'satchel-data/own'))).toEqual(
    expect.arrayContaining(['settings.json', 'place.json']),
  );
});

test('run from a read-only image it opens, reads and says so', async () => {
  test.skip(!isRoot, 'only root may mount an image');
  test.skip(spawnSync('mkfs.ext4', ['-V']).error !== undefined, 'this system has no mkfs.ext4');
  const at = launchable(process.execPath).folder('image');
  const tree = path.join(at, 'tree');
  const image = path.join(at, 'stick.img');
  const mounted = path.join(at, 'mounted');
  execFileSync('cp', ['-a', packagedFolder('twin'), tree]);
  writeFileSync(path.join(tree, 'portable'), '');
  execFileSync('chmod', ['-R', 'a+rX', tree]);
  execFileSync('mkfs.ext4', ['-q', '-d', tree, image, '600M']);
  mkdirSync(mounted);
  const made = spawnSync('mount', ['-o', 'loop,ro', image, mounted], { encoding: 'utf8' });
  test.skip(made.status !== 0, `this machine mounts no image: ${made.stderr.trim()}`);
  try {
    const satchel = launchable(path.join(mounted, programName));
    const app = await _electron.launch({ executablePath: satchel.executablePath, args: [], chromiumSandbox: true });
    const page = await app.firstWindow();
    await expect(page.getByText('This copy of Satchel is on a read-only stick').first()).toBeVisible();
    await page.getByRole('button', { name: 'Open the library' }).click();
    await page.getByRole('link', { name: 'Read the report' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Belgium' })).toBeVisible();
    await app.close();
    expect(existsSync(path.join(mounted, 'satchel-data'))).toBe(false);
  } finally {
    execFileSync('umount', ['-l', mounted]);
  }
});

test('the Debian package is installed, answers, and leaves the user’s files when it is removed', () => {
  test.skip(!isRoot, 'only root may install a package');
  test.skip(spawnSync('dpkg', ['--version']).error !== undefined, 'this system has no dpkg');
  test.skip(existsSync('/usr/lib/satchel'), 'a Satchel is installed here, which is not the test’s to remove');
  const deb = readdirSync(inRoot('release')).find((name) => name.endsWith('.deb')) ?? '';
  execFileSync('dpkg', ['-i', inRoot('release', deb)], { stdio: 'ignore' });
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
