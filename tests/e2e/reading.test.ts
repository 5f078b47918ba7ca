import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { invented } from './invented';
import { expect, test } from './program';

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const box = (page: Page, id: string) => page.getByRole('checkbox', { name: new RegExp(`${id}$`) });

/** Distance of a passage from the top of the page that scrolls it, in pixels. */
const depth = (page: Page, id: string): Promise<number> =>
  page.evaluate((passage) => {
    const element = document.getElementById(passage);
    const leaf = element?.closest('.scroll');
    if (!element || !leaf) throw new Error(`no ${passage}`);
    return Math.round(element.getBoundingClientRect().top - leaf.getBoundingClientRect().top);
  }, id);

const scrollTo = (page: Page, id: string): Promise<void> =>
  page.evaluate((passage) => document.getElementById(passage)?.scrollIntoView({ block: 'start' }), id);

const kept = (userFolder: string): string => readFileSync(path.join(userFolder, 'own/place.json'), 'utf8');

test('each report opens where it was left, both its pages, over restarts', async ({ desk }) => {
  const many = Array.from({ length: 24 }, (_, at) => `Ask for the invented thing that has number ${at + 1}.`);
  await desk.add('Invented', [
    invented({ year: 2019, recommendations: many, paragraphs: 4 }),
    invented({ code: 'SAM', country: 'Sampleland', year: 2019, recommendations: many, paragraphs: 4 }),
  ]);
  desk.prepare({}, { route: { at: 'report', report: 'EXA-2019' } });
  const first = await desk.start();
  await expect(heading(first.page, 'Exampleland')).toBeVisible();
  // Lines still move while the fonts come in: what was scrolled to too early is scrolled to again.
  const readTo = (passages: string[]): Promise<void> =>
    expect(async () => {
      for (const passage of passages) await scrollTo(first.page, passage);
      await expect.poll(() => kept(desk.userFolder), { timeout: 2000 }).toContain(passages.join(' '));
    }).toPass();
  await readTo(['EXA-2019-P7', 'EXA-2019-12']);
  await first.page.keyboard.press('Control+1');
  await first.page
    .getByRole('link', { name: 'Sampleland' })
    .or(first.page.locator('a[href*="SAM-2019"]'))
    .first()
    .click();
  await expect(heading(first.page, 'Sampleland')).toBeVisible();
  await readTo(['SAM-2019-P1', 'SAM-2019-9']);
  await first.app.close();

  const { page } = await desk.start();
  await expect(heading(page, 'Sampleland')).toBeVisible();
  await expect.poll(() => depth(page, 'SAM-2019-9')).toBeLessThan(60);
  await page.keyboard.press('Control+1');
  await page.locator('a[href*="EXA-2019"]').first().click();
  await expect(heading(page, 'Exampleland')).toBeFocused();
  await expect.poll(() => depth(page, 'EXA-2019-P7')).toBeLessThan(60);
  expect(await depth(page, 'EXA-2019-P7')).toBeGreaterThan(-40);
  await expect.poll(() => depth(page, 'EXA-2019-12')).toBeLessThan(60);
  expect(await depth(page, 'EXA-2019-12')).toBeGreaterThan(-40);
});

test('a passage that was clicked into is the one that keys mark, cite and name', async ({ program }) => {
  const { page } = program;
  await page.getByRole('link', { name: 'Read the report' }).click();
  await page.locator('#BEL-2020-P1').click();
  await page.keyboard.press('Control+Shift+KeyI');
  await expect(page.getByRole('status').filter({ hasText: 'Belgium 2020, passage BEL-2020-P1' })).toBeAttached();
  await page.keyboard.press('Control+d');
  await expect(page.getByRole('status').filter({ hasText: 'BEL-2020-P1 bookmarked' })).toBeAttached();
  // Focus on something else: the click is over.
  await box(page, 'BEL-2020-3').focus();
  await page.keyboard.press('Control+Shift+KeyI');
  await expect(
    page.getByRole('status').filter({ hasText: 'Belgium 2020, recommendation 3 of 9, not in Satchel' }),
  ).toBeAttached();
});

test('words are found in the report, from match to match by F3', async ({ program }) => {
  const { page } = program;
  await page.getByRole('link', { name: 'Read the report' }).click();
  await page.keyboard.press('Control+f');
  await page.keyboard.type('shelter');
  const bar = page.getByRole('search', { name: 'Find in this report' });
  await expect(bar).toContainText('1 of 3, in the report text');
  await page.keyboard.press('F3');
  await expect(bar).toContainText('2 of 3, in the recommendations');
  await expect(page.locator('#BEL-2020-2 .marked-current')).toBeInViewport();
  await page.keyboard.press('Shift+F3');
  await page.keyboard.press('Shift+F3');
  await expect(bar).toContainText('3 of 3, in the recommendations');
  await page.keyboard.press('Escape');
  await expect(bar).toHaveCount(0);
  await expect(page.locator('#BEL-2020-3 :focus')).toHaveCount(1);
});

test('damaged settings can be had back as they were before', async ({ desk }) => {
  desk.prepare({ theme: 'sepia' });
  const own = path.join(desk.userFolder, 'own');
  const first = await desk.start();
  await first.page.keyboard.press('Control+Comma');
  await first.page.getByRole('radio', { name: 'Dark' }).check();
  await expect.poll(() => readdirSync(own)).toContain('settings.previous.json');
  await first.app.close();
  writeFileSync(path.join(own, 'settings.json'), '{');
  desk.own(own);

  const { page, app } = await desk.start();
  await expect(
    page.getByText('Your settings could not be read, so Satchel started with its usual ones.'),
  ).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await expect(page.getByRole('button', { name: 'Keep the usual ones' })).toBeVisible();
  await page.getByRole('button', { name: /^Use the settings of \d/ }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'sepia');
  await expect(page.getByText('Your settings could not be read')).toHaveCount(0);
  await app.close();
  const again = await desk.start();
  await expect(again.page.locator('html')).toHaveAttribute('data-theme', 'sepia');
  await expect(again.page.getByText('could not be read')).toHaveCount(0);
});
