/** The dialog beyond a first summary: other kinds, turning pages, documents that take long, files that are there. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { EXAMPLELAND } from './invented';
import { type Program, answerSaveDialog } from './launch';
import { textOf } from './pdf-text';
import { type Desk, expect, test } from './program';

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Export' });

async function save(program: Program, desk: Desk, name: string): Promise<string> {
  const file = path.join(desk.folder, name);
  await answerSaveDialog(program, file);
  await dialogOf(program.page).getByRole('button', { name: 'Save PDF…' }).click();
  await expect(dialogOf(program.page).getByText(`Saved ${name} in`)).toBeVisible();
  return textOf(file);
}

test('exports a history, of one recommendation and of all, and two editions compared', async ({ desk }) => {
  desk.prepare();
  await desk.add('Invented', EXAMPLELAND);
  const program = await desk.start();
  const { page } = program;
  await page.locator('main a[href$="report/EXA-2020"]').first().click();
  await page.locator('#history-EXA-2020-3').click();
  await page.getByRole('button', { name: 'Export history…' }).click();
  const dialog = dialogOf(page);
  await expect(dialog.getByRole('radio', { name: 'History of EXA-2020-3' })).toBeChecked();
  await expect(dialog.getByText('Page 1 of 1')).toBeVisible();
  const one = await save(program, desk, 'one.pdf');
  expect(one).toContain('EXA-2020-3, asked year after year');
  expect(one).toContain('EXA-2017-3');
  expect(one).not.toContain('EXA-2020-4');

  await dialog.getByText('History of all recommendations of the country').click();
  const country = await save(program, desk, 'all.pdf');
  for (const said of ['Exampleland, asked year after year', 'EXA-2020-4', 'EXA-2015-1', 'Matched by their wording.'])
    expect(country).toContain(said);
  await page.keyboard.press('Escape');

  await page.locator('main a[href^="#/compare"]').first().click();
  await page.getByRole('button', { name: 'Export comparison…' }).click();
  await expect(dialog.getByRole('radio', { name: 'This comparison' })).toBeChecked();
  await expect(dialog.getByText(/^Page 1 of/)).toBeVisible();
  const compared = await save(program, desk, 'compared.pdf');
  expect(compared).toContain('Exampleland 2019 and 2020 compared');
  for (const heading of [/Reworded \(\d\)/, /New in 2020 \(\d\)/, /Not in 2020 \(\d\)|Same \(\d\)/])
    expect(compared).toMatch(heading);
  expect(program.errors).toEqual([]);
});

test('turns pages by keyboard, says which page is there, and asks before a file is replaced', async ({
  program,
  desk,
}) => {
  const { app, page } = program;
  await page.getByRole('button', { name: 'Export summary…' }).click();
  const dialog = dialogOf(page);
  await dialog.getByText('Large, 14 pt').click();
  await expect(dialog.getByText('Page 1 of 2')).toBeVisible();
  const first = await dialog.getByRole('img').getAttribute('src');
  await dialog.getByRole('button', { name: 'Next page' }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('img', { name: 'Page 2 of 2' })).toBeVisible();
  expect(await dialog.getByRole('img').getAttribute('src')).not.toBe(first);
  await expect(page.getByRole('status').filter({ hasText: 'Page 2 of 2' })).toBeAttached();
  await expect(dialog.getByRole('button', { name: 'Next page' })).toBeFocused();

  const file = path.join(desk.folder, 'there.pdf');
  writeFileSync(file, 'was there');
  desk.own(file);
  await answerSaveDialog(program, null);
  await dialog.getByRole('button', { name: 'Save PDF…' }).click();
  await expect(dialog.getByRole('button', { name: 'Save PDF…' })).toBeEnabled();
  expect(readFileSync(file, 'utf8')).toBe('was there');
  await app.evaluate(({ dialog: system }, chosen) => {
    system.showSaveDialog = (...given: unknown[]) => {
      Reflect.set(globalThis, 'askedFor', given.at(-1));
      return Promise.resolve({ canceled: false, filePath: chosen });
    };
  }, file);
  await dialog.getByRole('button', { name: 'Save PDF…' }).click();
  await expect(dialog.getByText('Saved there.pdf in')).toBeVisible();
  expect(await app.evaluate((): unknown => Reflect.get(globalThis, 'askedFor'))).toMatchObject({
    defaultPath: expect.stringMatching(/belgium-2020-en\.pdf$/),
    properties: expect.arrayContaining(['showOverwriteConfirmation']),
  });
  expect(await textOf(file)).toContain('Page 2 of 2');
  expect(readdirSync(desk.folder)).toEqual(['there.pdf']);
});
