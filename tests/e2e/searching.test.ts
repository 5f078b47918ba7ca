import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import type { Report } from '../../data/model';
import { INDEX_ENTRY } from '../../electron/search/index-format';
import { typeAhead } from './ahead';
import { EXAMPLELAND, invented } from './invented';
import { expect, test } from './program';

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const results = (page: Page) => page.getByRole('region', { name: 'Recommendations' });
const field = (page: Page) => page.getByRole('searchbox', { name: 'Search all reports' });
/** Countries and editions of the results in sight of the page, from above. */
const groups = (page: Page) => results(page).getByRole('heading', { level: 3 });

/** 150 recommendations with the word “lantern”, five for each of thirty countries, in three editions. */
const LANTERNS: readonly Report[] = Array.from({ length: 30 }, (_, at) => {
  const letter = String.fromCharCode(65 + (at % 26));
  const code = `${at < 26 ? 'X' : 'Y'}${letter}X`;
  const numbers = [1, 2, 3, 4, 5].map((number) => `Fund lantern house ${at * 5 + number} for victims.`);
  return invented({ code, country: `${letter}land ${code}`, year: 2018 + (at % 3), recommendations: numbers });
});

/** One byte in the head of the index is another than it was made. */
function damageIndex(library: string): void {
  for (const name of readdirSync(library).filter((each) => each.endsWith('.satchel'))) {
    const file = path.join(library, name);
    const bytes = readFileSync(file);
    const at = bytes.indexOf(unzipSync(bytes)[INDEX_ENTRY] ?? new Uint8Array());
    bytes.writeUInt8(bytes.readUInt8(at + 20) ^ 0xff, at + 20);
    writeFileSync(file, bytes);
  }
}

/** Reports are given out only after `release`. */
async function holdBackReports(app: ElectronApplication): Promise<{ release: () => Promise<void> }> {
  await app.evaluate(({ ipcMain }) => {
    const handlers: Map<string, (...given: unknown[]) => unknown> = Reflect.get(ipcMain, '_invokeHandlers');
    const real = handlers.get('satchel:openReport');
    const held = new Promise((resolve) => ipcMain.once('release', resolve));
    ipcMain.removeHandler('satchel:openReport');
    ipcMain.handle('satchel:openReport', async (...given) => {
      await held;
      return real?.(...given);
    });
  });
  return { release: () => app.evaluate(({ ipcMain }) => void ipcMain.emit('release')) };
}

test('narrows what is found to a pack, and says so', async ({ desk }) => {
  desk.prepare();
  await desk.add('From Ada', EXAMPLELAND);
  await desk.add('From Ben', [
    invented({ code: 'BRX', country: 'Braania', year: 2020, recommendations: ['Open a shelter for victims.'] }),
  ]);
  const { page, errors } = await desk.start();
  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox').fill('shelter');
  const packs = page.getByRole('group', { name: 'Pack' });
  await expect(packs.getByRole('checkbox')).toHaveCount(3);
  await packs.getByRole('checkbox', { name: /^From Ben/ }).check();
  await expect(page.getByRole('checkbox', { name: /EXA-2020-3$/ })).toBeHidden();
  await expect(page.getByRole('checkbox', { name: /BRX-2020-1$/ })).toBeVisible();
  // The other packs still say what they would add.
  await packs.getByRole('checkbox', { name: /^From Ada/ }).check();
  await expect(page.getByRole('checkbox', { name: /EXA-2020-3$/ })).toBeVisible();
  expect(errors).toEqual([]);
});

test('Enter before the answer is there opens the first hit of the words, not of the letters before', async ({
  desk,
}) => {
  desk.prepare();
  await desk.add('Invented', [
    invented({ code: 'ABX', country: 'Abland', year: 2020, recommendations: ['Support victims.'] }),
    invented({ code: 'CDX', country: 'Cedland', year: 2020, recommendations: ['Open a sanctuary.'] }),
  ]);
  const { page } = await desk.start();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('supp');
  await expect(page.getByRole('checkbox', { name: /ABX-2020-1$/ })).toBeVisible();
  await typeAhead(page, 'sanctuary', 'Enter');
  await expect(page).toHaveTitle('Cedland 2020, Satchel');
});

test('of a long list only a part is on the page, each hit with its place, and both ends are reached', async ({
  desk,
}) => {
  await desk.add('Lanterns', LANTERNS);
  desk.prepare();
  const { page, errors } = await desk.start();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('lantern');
  await expect(page.getByText('150 recommendations in 30 countries')).toBeVisible();
  const hits = results(page).getByRole('listitem');
  const hit = (place: number) => results(page).locator(`[aria-posinset="${place}"][aria-setsize="150"]`);
  await expect(hit(1)).toBeInViewport();
  await expect(hit(150)).toHaveCount(0);
  expect(await hits.count()).toBeLessThan(100);
  await results(page).focus();
  await page.keyboard.press('End');
  await expect(hit(150)).toBeInViewport();
  expect(await hits.count()).toBeLessThan(100);
  await page.keyboard.press('Home');
  await expect(hit(1)).toBeInViewport();
  // Places are those of the order on the page, without a gap.
  const places = await hits.evaluateAll((items) => items.map((item) => Number(item.getAttribute('aria-posinset'))));
  expect(places).toEqual(places.map((_, at) => at + 1));
  expect(errors).toEqual([]);
});

test('puts all that was found into the Satchel at once, and takes it out again', async ({ desk }) => {
  await desk.add('Lanterns', LANTERNS);
  desk.prepare();
  const { page } = await desk.start();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('lantern');
  const all = page.getByRole('checkbox', { name: 'Select all 150' });
  await all.click();
  await expect(all).toBeChecked();
  await expect(page.getByRole('checkbox', { name: /XCX-2020-1$/ })).toBeChecked();
  await page.keyboard.press('Control+4');
  await expect(page.getByText('150 recommendations from 30 countries')).toBeVisible();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(all).toBeChecked();
  await page.getByRole('checkbox', { name: /XCX-2020-1$/ }).click();
  await expect(all).toBeChecked({ indeterminate: true });
  await all.click();
  await expect(all).toBeChecked();
  await all.click();
  await expect(all).not.toBeChecked();
  await page.keyboard.press('Control+4');
  await expect(page.getByText('Your Satchel is empty')).toBeVisible();
});

test('orders what was found by country and by edition', async ({ desk }) => {
  await desk.add('Lanterns', LANTERNS);
  desk.prepare();
  const { page } = await desk.start();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('lantern');
  const order = page.getByLabel('Sort by');
  await order.selectOption({ label: 'Country' });
  await expect(groups(page).nth(0)).toHaveText('Aland XAX 2018');
  await expect(groups(page).nth(1)).toHaveText('Aland YAX 2020');
  await expect(groups(page).nth(2)).toHaveText('Bland XBX 2019');
  await order.selectOption({ label: 'Newest edition' });
  await expect(groups(page).nth(0)).toHaveText(/ 2020$/);
  await results(page).focus();
  await page.keyboard.press('End');
  await expect(groups(page).last()).toHaveText(/ 2018$/);
});

test('a damaged index is said, does not keep from reading, and is built anew', async ({ desk }) => {
  await desk.add('Lanterns', LANTERNS);
  const library = path.join(desk.userFolder, 'library');
  damageIndex(library);
  desk.own(library);
  desk.prepare();
  const { page, errors } = await desk.start();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('lantern');
  await expect(page.getByText('Search cannot open its index.')).toBeVisible();
  await expect(results(page)).toHaveCount(0);
  await page.keyboard.press('Control+1');
  await page.getByRole('link', { name: /^Aland XAX/ }).click();
  await expect(page.getByText('Fund lantern house 1 for victims.')).toBeVisible();
  await page.keyboard.press('Alt+ArrowLeft');
  await page.keyboard.press('Alt+ArrowLeft');
  await page.getByRole('button', { name: /^Rebuild now/ }).click();
  await expect(page.getByText('150 recommendations in 30 countries')).toBeVisible();
  await expect(page.getByText('Search cannot open its index.')).toHaveCount(0);
  await field(page).fill('shelter');
  await expect(page.getByRole('checkbox', { name: /BEL-2020-2$/ })).toBeVisible();
  expect(errors).toEqual([]);
});

test('the last searches are offered, and can be forgotten', async ({ program, desk }) => {
  const { page } = program;
  for (const word of ['shelter', 'victims']) {
    await page.keyboard.press('Control+k');
    await page.keyboard.type(word);
    await expect(heading(page, `“${word}”`)).toBeVisible();
    await results(page).getByRole('checkbox').nth(1).press('Enter');
    await expect(heading(page, 'Belgium')).toBeVisible();
  }
  await page.keyboard.press('Control+3');
  const last = page.getByRole('region', { name: 'Last searches' });
  await expect(last.getByRole('link')).toHaveText(['victims', 'shelter']);
  await last.getByRole('link', { name: 'shelter' }).click();
  await expect(heading(page, '“shelter”')).toBeVisible();
  await expect(field(page)).toHaveValue('shelter');
  await page.keyboard.press('Control+3');
  await last.getByRole('button', { name: 'Forget these' }).click();
  await expect(last).toHaveCount(0);
  await expect(heading(page, 'Search')).toBeFocused();
  await program.app.close();
  const again = await desk.start();
  await again.page.keyboard.press('Control+3');
  await expect(heading(again.page, 'Search')).toBeVisible();
  await expect(again.page.getByRole('region', { name: 'Last searches' })).toHaveCount(0);
});

test('back and forward keep the query, the filters and the place in the results', async ({ desk }) => {
  await desk.add('Lanterns', LANTERNS);
  await desk.add('Another', [invented({ year: 2020, recommendations: ['Fund a lantern house.'] })]);
  desk.prepare();
  const { page } = await desk.start();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('lantern');
  const pack = page.getByRole('group', { name: 'Pack' }).getByRole('checkbox', { name: /^Lanterns/ });
  await pack.check();
  await page.getByLabel('Sort by').selectOption({ label: 'Country' });
  await results(page).focus();
  await page.keyboard.press('End');
  const last = results(page).locator('[aria-posinset="150"]');
  await expect(last).toBeInViewport();
  await last.getByRole('link').click();
  await expect(heading(page, 'Zland XZX')).toBeVisible();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(heading(page, '“lantern”')).toBeVisible();
  await expect(field(page)).toHaveValue('lantern');
  await expect(last).toBeInViewport();
  await expect(last.getByRole('link')).toBeFocused();
  await expect(pack).toBeChecked();
  await expect(page.getByLabel('Sort by')).toHaveValue('country');
  await page.keyboard.press('Alt+ArrowRight');
  await expect(heading(page, 'Zland XZX')).toBeVisible();
});

test('what is typed while a report opens stays in the search field', async ({ desk }) => {
  await desk.add('Invented', EXAMPLELAND);
  desk.prepare();
  const { app, page } = await desk.start();
  await page.getByRole('link', { name: 'Read the report' }).last().click();
  await expect(heading(page, 'Exampleland')).toBeVisible();
  const { release } = await holdBackReports(app);
  await page.getByLabel('Edition').selectOption('2018');
  const opening = page.getByText('Opening Exampleland 2018…');
  await expect(opening).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  await release();
  await expect(page.getByText('Appoint a national rapporteur.')).toBeVisible();
  await page.keyboard.type('shelter');
  await expect(field(page)).toHaveValue('shelter');
  await expect(heading(page, '“shelter”')).toBeVisible();
});
