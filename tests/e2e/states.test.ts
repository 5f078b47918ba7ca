import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { EXAMPLELAND } from './invented';
import { expect, test } from './program';
import { furnish } from './screens';

/** Another word in a report than its checksum was taken of. */
function damage(library: string, report: string): void {
  const entry = `reports/${report}.json`;
  for (const name of readdirSync(library).filter((each) => each.endsWith('.satchel'))) {
    const file = path.join(library, name);
    const entries = unzipSync(readFileSync(file));
    const changed = strFromU8(entries[entry] ?? new Uint8Array()).replace('is invented', 'is not true');
    writeFileSync(file, zipSync({ ...entries, [entry]: strToU8(changed) }));
  }
}

/** Reports are not given out from now on, as from a stick that does not answer. */
const holdBackReports = (app: ElectronApplication): Promise<void> =>
  app.evaluate(({ ipcMain }) => {
    // Kept: Electron answers with a fault for a promise that nothing holds any more.
    const held: unknown[] = [];
    ipcMain.removeHandler('satchel:openReport');
    ipcMain.handle('satchel:openReport', () => new Promise((resolve) => held.push(resolve)));
  });

test('a damaged report keeps its line, is shown only when asked, and then cannot be chosen', async ({ desk }) => {
  await furnish(desk);
  desk.prepare();
  const whole = await desk.start();
  await whole.page.getByRole('link', { name: 'Exampleland', exact: true }).click();
  await expect(whole.page.getByRole('heading', { name: /^Prioritized recommendations/ })).toBeVisible();
  await whole.page.keyboard.press('Control+1');
  await expect(whole.page.getByLabel('Find a country')).toBeVisible();
  await whole.app.close();
  const library = path.join(desk.userFolder, 'library');
  damage(library, 'EXA-2020');
  desk.own(library);
  const { page } = await desk.start();
  const line = page.locator('main li').filter({ has: page.getByRole('link', { name: 'Exampleland', exact: true }) });
  await page.getByRole('link', { name: 'Exampleland', exact: true }).click();
  await expect(page.getByText('This report is damaged and is not shown')).toBeVisible();
  await expect(page.getByText(/^Its text no longer matches its checksum/)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Add it again…' })).toBeVisible();
  const lastGood = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date());
  await expect(page.locator('dt:has-text("Last good") + dd')).toHaveText(lastGood);
  await page.getByRole('button', { name: 'Show the text anyway' }).click();
  await expect(page.getByText('Damaged text. Do not quote it.')).toBeVisible();
  for (const box of await page.locator('[id^="box-EXA-2020-"]').all()) await expect(box).toBeDisabled();
  await page.keyboard.press('Control+1');
  await expect(line.first()).toContainText('Damaged');
  await expect(line.first()).not.toContainText(/Tier/);
});

test('a library in which no country is found says so, and gives all back', async ({ desk }) => {
  await furnish(desk);
  desk.prepare();
  const { page } = await desk.start();
  const field = page.getByLabel('Find a country');
  await field.fill('xyzzy');
  await expect(page.getByText('No country matches “xyzzy”.')).toBeVisible();
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(field).toHaveValue('');
  await expect(page.getByRole('link', { name: /Aldovia/ })).toBeVisible();
});

test('a report that opens slowly says so, then that it takes long, and can be given up', async ({ desk }) => {
  await desk.add('Invented', EXAMPLELAND);
  desk.prepare();
  const { app, page } = await desk.start();
  await page.getByRole('link', { name: 'Read the report' }).last().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Exampleland' })).toBeVisible();
  await holdBackReports(app);
  await page.getByLabel('Edition').selectOption('2018');
  await expect(page.getByText('Opening Exampleland 2018…')).toBeVisible();
  await expect(page.getByText('This takes longer than usual.')).toBeVisible({ timeout: 15_000 });
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('heading', { name: /^Prioritized recommendations/ })).toBeVisible();
  await expect(page.getByText('Opening Exampleland 2018…')).toHaveCount(0);
});
