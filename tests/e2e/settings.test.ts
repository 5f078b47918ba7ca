import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { answerOpenDialog, answerSaveDialog } from './launch';
import { expect, test } from './program';

async function openSettings(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+Comma');
  await page.getByRole('navigation', { name: 'Settings', exact: true }).getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
}

const html = (page: Page) => page.locator('html');

test('what is set for reading applies at once and stays', async ({ program, desk }) => {
  const { page } = program;
  await openSettings(page, 'Reading');
  await page.getByRole('radio', { name: 'Dark' }).check();
  await page.getByRole('radio', { name: 'Sans serif' }).check();
  await page.getByRole('group', { name: 'Line spacing' }).getByRole('radio', { name: 'Open' }).check();
  await page.getByRole('group', { name: 'Line length' }).getByRole('radio', { name: 'Short' }).check();
  await page.getByRole('button', { name: 'A+, larger text' }).click();
  await page.getByRole('checkbox', { name: /beside the summary/ }).uncheck();
  await page.getByRole('checkbox', { name: /along the bottom edge/ }).uncheck();
  await program.app.close();

  const again = await desk.start();
  await expect(html(again.page)).toHaveAttribute('data-theme', 'dark');
  await again.page.keyboard.press('Control+1');
  await again.page.getByRole('link', { name: 'Read the report' }).click();
  const narrative = again.page.locator('#BEL-2020-P1');
  await expect(narrative).toHaveCSS('font-family', /^"Atkinson Hyperlegible Next"/);
  // 18 px at 110 %, with a line of 1.85.
  await expect(narrative).toHaveCSS('line-height', /^36\.6/);
  await expect(again.page.locator('.prose').filter({ has: narrative })).toHaveCSS('max-width', '528px');
  await expect(again.page.getByRole('complementary', { name: 'Satchel' })).toHaveCount(0);
  const below = await again.page.getByRole('heading', { name: 'Prioritized recommendations' }).boundingBox();
  const above = await narrative.boundingBox();
  expect(below?.y).toBeGreaterThan((above?.y ?? 0) + (above?.height ?? 0));
});

test('a key is given another meaning, by keyboard alone', async ({ program }) => {
  const { page } = program;
  await openSettings(page, 'Keyboard');
  const change = (action: string) => page.getByRole('button', { name: `Change the key for: ${action}` });
  await change('Bookmark the passage').focus();
  await page.keyboard.press('Enter');
  const box = page.getByRole('textbox', { name: 'Press the new keys' });
  await expect(box).toBeFocused();
  await page.keyboard.press('Control+c');
  await expect(page.getByRole('main').getByText(/copy, paste, undo/)).toBeVisible();
  await page.keyboard.press('Control+f');
  await expect(page.getByRole('main').getByText('Ctrl F is taken by “Find in this report”.')).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');

  // The other action is asked for its new keys next.
  await expect(box).toBeFocused();
  await page.keyboard.press('F8');
  await expect(change('Find in this report')).toBeFocused();
  const row = (name: string) => page.getByRole('row', { name });
  await expect(row('Find in this report')).toContainText('F8');
  await expect(row('Find in this report')).toContainText('was Ctrl F');
  await expect(row('Bookmark the passage')).toContainText('Ctrl F');

  await page.keyboard.press('F1');
  await expect(page.getByRole('row', { name: 'Bookmark; note and follow-up' })).toContainText('Ctrl F');
  await openSettings(page, 'Keyboard');
  await page.getByRole('button', { name: 'Reset this page' }).click();
  await expect(row('Bookmark the passage')).toContainText('Ctrl D');
});

test('the user’s own things go to a file and come back', async ({ program, desk }) => {
  const { page } = program;
  await page.getByRole('link', { name: 'Read the report' }).click();
  const box = page.getByRole('checkbox', { name: /BEL-2020-4$/ });
  await box.click();
  await expect(box).toBeChecked();
  await openSettings(page, 'Reports');
  const file = path.join(desk.folder, 'mine.json');
  await answerSaveDialog(program, file);
  await page.getByRole('button', { name: 'Back up…' }).click();
  await expect(page.getByRole('main').getByText(/^Saved as .*mine\.json\.$/)).toBeVisible();
  expect(readFileSync(file, 'utf8')).toContain('BEL-2020-4');

  await page.keyboard.press('Control+2');
  await box.click();
  await expect(box).not.toBeChecked();
  await openSettings(page, 'Reports');
  await answerOpenDialog(program, [file]);
  await page.getByRole('button', { name: 'Restore…' }).click();
  await expect(page.getByText('1 selection with 1 recommendation, 0 notes, 0 bookmarks.')).toBeVisible();
  await page.getByRole('button', { name: 'Replace mine' }).click();
  await expect(page.getByRole('main').getByText('Yours were replaced.')).toBeVisible();
  await page.keyboard.press('Control+2');
  await expect(box).toBeChecked();
});

test('all reports can be checked, their checksums copied, and licences read', async ({ program }) => {
  const { page } = program;
  await openSettings(page, 'About and sources');
  await page.getByRole('button', { name: 'Check all reports now' }).click();
  await expect(page.getByText(/^The one report matches its checksum\. Checked today at \d\d:\d\d\.$/)).toBeVisible();
  await expect(page.getByRole('row', { name: /^2020/ })).toContainText('Matches');
  await page.getByRole('button', { name: 'Copy the list of checksums' }).click();
  await expect(page.getByRole('status').filter({ hasText: '1 checksum copied.' })).toBeAttached();
  await page.getByRole('button', { name: 'All licences' }).click();
  await page.getByText(/^react \d.*, MIT$/).click();
  const react = page.getByRole('listitem').filter({ hasText: /^react \d/ });
  await expect(react.getByText(/Permission is hereby granted/)).toBeVisible();
  const copied = await program.app.evaluate(({ clipboard }) => clipboard.readText());
  expect(copied).toMatch(/^[0-9a-f]{64} {2}BEL-2020 {2}belgium\.txt\n$/);
});

test('the first run is shown once', async ({ desk }) => {
  const first = await desk.start();
  await first.page.getByRole('radio', { name: 'Sepia' }).check();
  await expect(html(first.page)).toHaveAttribute('data-theme', 'sepia');
  await expect(first.page.getByText('1 report is included: Belgium 2020.')).toBeVisible();
  await first.page.getByRole('button', { name: 'Open the library' }).click();
  await expect(first.page.getByRole('heading', { level: 1, name: 'Library' })).toBeVisible();
  await first.app.close();
  const again = await desk.start();
  await expect(again.page.getByRole('heading', { level: 1, name: 'Library' })).toBeVisible();
  await expect(html(again.page)).toHaveAttribute('data-theme', 'sepia');
});
