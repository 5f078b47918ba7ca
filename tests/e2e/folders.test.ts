import { spawn } from 'node:child_process';
import { chmodSync, chownSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { _electron } from 'playwright';
import { packagedProgram } from '../../build/packaged';
import { launchable } from '../../build/plain-user';
import { expect, test } from './program';

test('a folder that cannot be written to: the program starts, reads, searches, and says so', async ({ desk }) => {
  desk.prepare();
  for (const folder of [path.join(desk.userFolder, 'own'), desk.userFolder]) chmodSync(folder, 0o555);
  const { page } = await desk.start();
  await expect(page.getByRole('heading', { level: 1, name: 'Library' })).toBeVisible();
  await expect(page.getByText('This copy of Satchel is on a read-only stick')).toBeVisible();
  await page.getByRole('link', { name: 'Read the report' }).click();
  await expect(page.getByText('The Government of Belgium', { exact: false }).first()).toBeVisible();
  expect(readdirSync(desk.userFolder).toSorted()).toEqual(['own']);
});

test('a home that cannot be written to: the program that is told no folder starts, reads, and says so', async () => {
  test.skip(process.getuid?.() !== 0, 'only root has another account’s home to close');
  const satchel = launchable(packagedProgram('twin'));
  chownSync(satchel.home, 0, 0);
  chmodSync(satchel.home, 0o755);
  const before = readdirSync(satchel.home);
  const app = await _electron.launch({ executablePath: satchel.executablePath, args: [], chromiumSandbox: true });
  const page = await app.firstWindow();
  await expect(page.getByText('This copy of Satchel is on a read-only stick').first()).toBeVisible();
  await page.getByRole('button', { name: 'Open the library' }).click();
  await page.getByRole('link', { name: 'Read the report' }).click();
  await expect(page.getByText('The Government of Belgium', { exact: false }).first()).toBeVisible();
  await app.close();
  expect(readdirSync(satchel.home)).toEqual(before);
});

test('a second start with the same folder ends, and the first goes on', async ({ desk, program }) => {
  const satchel = launchable(packagedProgram('twin'));
  const second = spawn(satchel.executablePath, [`--user-data-dir=${desk.userFolder}`], { stdio: 'ignore' });
  const status = await new Promise((resolve) => second.once('exit', resolve));
  expect(status).toBe(0);
  await expect(program.page.getByRole('heading', { level: 1, name: 'Library' })).toBeVisible();
});
