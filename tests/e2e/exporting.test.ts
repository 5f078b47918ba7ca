/** The dialog beyond a first summary: other kinds, turning pages, documents that take long, files that are there. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { EXAMPLELAND, invented } from './invented';
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

/** Processes that make documents. */
const makers = ({ app }: Program) =>
  app.evaluate(({ app: electron }) =>
    electron.getAppMetrics().flatMap(({ pid, name }) => (name === 'Satchel export' ? [pid] : [])),
  );

/** One that ended by itself in the meantime needs no kill. */
function killed(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
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

test('a long document says how far it is, lets one read, can be cancelled and killed, and gives its memory back', async ({
  desk,
}) => {
  test.setTimeout(300_000);
  const countries = Array.from({ length: 60 }, (_, at) => {
    const name = String(at + 1).padStart(2, '0');
    const recommendations = ['Open a shelter for victims in the capital.'];
    const code = `X${String.fromCharCode(65 + Math.floor(at / 26), 65 + (at % 26))}`;
    return invented({ code, country: `Land ${name}`, year: 2019, recommendations, paragraphs: 60 });
  });
  desk.prepare();
  await desk.add('Invented', countries);
  const program = await desk.start();
  const { page } = program;
  const dialog = dialogOf(page);
  const progress = page.getByRole('progressbar');
  const begin = async () => {
    await dialog.getByRole('button', { name: 'Save PDF…' }).click();
    await expect(dialog.getByText(/^Making country \d+ of 60: Land \d\d\./)).toBeVisible();
  };
  await page.getByRole('link', { name: 'Land 01' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Land 01' })).toBeFocused();
  await page.keyboard.press('Control+e');
  await dialog.getByText('Whole edition, 2019 (60 countries)').click();
  await expect(dialog.getByText(/^Page 1 of about \d+/)).toBeVisible();

  const file = path.join(desk.folder, 'edition.pdf');
  writeFileSync(file, 'was there');
  desk.own(file);
  await answerSaveDialog(program, file);
  await begin();
  const making = await makers(program);
  // Held, so that it is under way as long as this takes on any machine.
  for (const pid of making) process.kill(pid, 'SIGSTOP');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+1');
  await page.getByRole('link', { name: 'Land 02' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Land 02' })).toBeFocused();
  await expect(progress).toBeVisible();
  await page.keyboard.press('Control+e');
  await expect(dialog.getByText(/^Making country/)).toBeVisible();
  for (const pid of making) process.kill(pid, 'SIGCONT');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(progress).toHaveCount(0);
  // The dialog's preview has a process of its own by now.
  await expect.poll(async () => (await makers(program)).filter((pid) => making.includes(pid))).toEqual([]);
  expect(readFileSync(file, 'utf8')).toBe('was there');
  expect(readdirSync(desk.folder)).toEqual(['edition.pdf']);

  await dialog.getByText('Whole edition, 2019 (60 countries)').click();
  await expect(dialog.getByText(/^Page 1 of about \d+/)).toBeVisible();
  await begin();
  // The idle process of the preview goes first; then the one that is put in its place and given the work.
  const said = dialog.getByText('The document could not be made. Satchel and your Satchel are not affected.');
  await expect
    .poll(
      async () => {
        for (const pid of await makers(program)) killed(pid);
        return said.isVisible();
      },
      { intervals: [50] },
    )
    .toBe(true);
  expect(readFileSync(file, 'utf8')).toBe('was there');

  await dialog.getByRole('button', { name: 'Try again' }).click();
  await expect(dialog.getByText('Saved edition.pdf in')).toBeVisible({ timeout: 200_000 });
  expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');
  expect(readdirSync(desk.folder)).toEqual(['edition.pdf']);
  await expect.poll(() => makers(program)).toEqual([]);
  expect(program.errors).toEqual([]);
});
