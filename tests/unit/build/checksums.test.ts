import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeChecksums } from '../../../build/checksums';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'satchel-sums-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, text: string): void => writeFileSync(path.join(folder, name), text);
const check = () =>
  spawnSync('sha256sum', ['--check', '--strict', 'SHA256SUMS'], {
    cwd: folder,
    encoding: 'utf8',
    env: { LC_ALL: 'C' },
  });

const noChecker = spawnSync('sha256sum', ['--version']).status !== 0;

test.skipIf(noChecker)('sha256sum finds every package as it was, and the one that was changed', async () => {
  const packages = [
    'Satchel-1.0.0-linux-x64-portable.zip',
    'Satchel-1.0.0.dmg',
    'Clé – تقارير.exe',
    'satchel_1_amd64.deb',
  ];
  for (const name of packages) put(name, `what is in ${name}`);
  put('empty.AppImage', '');
  put('builder-debug.yml', 'for nobody');
  mkdirSync(path.join(folder, 'unpacked.zip'));
  await writeChecksums(folder);
  const whole = check();
  expect(whole.stderr).toBe('');
  expect(whole.status).toBe(0);
  expect(whole.stdout.trim().split('\n').toSorted()).toEqual(
    [...packages, 'empty.AppImage'].map((name) => `${name}: OK`).toSorted(),
  );
  put('Satchel-1.0.0.dmg', 'something else');
  const changed = check();
  expect(changed.status).toBe(1);
  expect(changed.stdout).toContain('Satchel-1.0.0.dmg: FAILED');
});

test('the sum is that of the bytes', async () => {
  put('a.zip', 'abc');
  await writeChecksums(folder);
  expect(readFileSync(path.join(folder, 'SHA256SUMS'), 'utf8')).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a.zip\n',
  );
});

test('a folder without a package, and a name that would be read as another, are refused', async () => {
  put('notes.txt', 'no package');
  await expect(writeChecksums(folder)).rejects.toThrow('There is no package');
  if (process.platform === 'win32') return;
  put('two\nlines.zip', 'abc');
  await expect(writeChecksums(folder)).rejects.toThrow('is no name for a package');
});
