import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { inRoot } from '../../build/folders';
import { Language, type Theme } from '../../electron/contract';
import { expect, test } from './program';
import { furnish, SCREENS } from './screens';
import { heardOn, misleadingLinks, stumbles } from './tree';

/** What axe has to report, a line each. */
async function reported(page: Page, rules?: string[]): Promise<string[]> {
  // Electron opens no second page for axe to compare with.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

const beyondWindow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

/** Languages that the page has words in. */
const LANGUAGES = readdirSync(inRoot('renderer/words')).filter(
  (name): name is Language => Language.safeParse(name).success,
);
const OTHER_THEMES: readonly Theme[] = ['sepia', 'dark', 'contrast'];

test('every screen is whole to the ear, and axe has nothing to report in any theme', async ({ desk }) => {
  // Dozens of screens in one start.
  test.setTimeout(600_000);
  await furnish(desk);
  desk.prepare();
  const program = await desk.start();
  const { page, errors } = program;
  for (const { name, reach } of SCREENS) {
    await test.step(name, async () => {
      await reach(program, desk);
      expect.soft(stumbles(await heardOn(page)), name).toEqual([]);
      expect.soft(await misleadingLinks(page), name).toEqual([]);
      expect.soft(await reported(page), name).toEqual([]);
      for (const theme of OTHER_THEMES) {
        await page.evaluate((shown) => void (document.documentElement.dataset['theme'] = shown), theme);
        // Themes differ in their colours alone.
        expect.soft(await reported(page, ['color-contrast']), `${name}, ${theme}`).toEqual([]);
      }
      await page.evaluate(() => void (document.documentElement.dataset['theme'] = 'light'));
    });
  }
  expect(errors).toEqual([]);
});

for (const language of LANGUAGES) {
  test(`at 200 % text nothing is reported and nothing scrolls sideways, in ${language}`, async ({ desk }) => {
    test.setTimeout(600_000);
    await furnish(desk);
    desk.prepare({ textSize: 200, language });
    const program = await desk.start();
    const { page } = program;
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    for (const { name, reach } of SCREENS) {
      await test.step(name, async () => {
        await reach(program, desk);
        expect.soft(await reported(page), name).toEqual([]);
        expect.soft(await beyondWindow(page), `${name}: pixels beyond the window`).toBeLessThanOrEqual(0);
      });
    }
  });
}

test('the first run, an empty library and one country have nothing to report', async ({ desk }) => {
  const first = await desk.start();
  await expect(first.page.getByRole('button', { name: 'Open the library' })).toBeVisible();
  expect.soft(await reported(first.page)).toEqual([]);
  expect.soft(stumbles(await heardOn(first.page))).toEqual([]);
  await first.page.getByRole('button', { name: 'Open the library' }).click();
  await expect(first.page.getByRole('heading', { level: 1, name: 'Library' })).toBeVisible();
  expect.soft(await reported(first.page)).toEqual([]);
  expect.soft(stumbles(await heardOn(first.page))).toEqual([]);
  await first.page.keyboard.press('Control+4');
  await expect(first.page.getByText('Your Satchel is empty')).toBeVisible();
  expect.soft(await reported(first.page)).toEqual([]);
  await first.app.close();

  const library = path.join(desk.userFolder, 'library');
  await desk.add('None', []);
  writeFileSync(
    path.join(library, 'library.json'),
    JSON.stringify({ satchel: 1, packs: [], before: null, resting: ['included'] }),
  );
  desk.own(library);
  desk.prepare();
  const empty = await desk.start();
  await expect(empty.page.getByText('There are no reports yet')).toBeVisible();
  expect.soft(await reported(empty.page)).toEqual([]);
  expect.soft(stumbles(await heardOn(empty.page))).toEqual([]);
});
