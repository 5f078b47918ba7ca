import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { packagedProgram } from '../../build/packaged';
import { launchable } from '../../build/plain-user';
import { judge } from '../../build/verapdf';
import { answerSaveDialog } from './launch';
import { textOf } from './pdf-text';
import { expect, test } from './program';

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const box = (page: Page, id: string) => page.getByRole('checkbox', { name: new RegExp(`${id}$`) });

test('reads Belgium 2020, finds “shelter”, ticks two recommendations and saves the PDF', async ({ desk }) => {
  const program = await desk.start();
  const { page } = program;
  await expect(heading(page, 'Satchel')).toBeVisible();
  await page.getByRole('button', { name: 'Open the library' }).click();
  await page.getByRole('link', { name: 'Read the report' }).click();
  await expect(heading(page, 'Belgium')).toBeFocused();
  await expect(page).toHaveTitle('Belgium 2020, Satchel');
  await expect(page.getByText('inconsistent law enforcement data.')).toBeVisible();
  await expect(page.getByRole('list').getByText(/Revise the definition of human trafficking/)).toHaveCount(1);

  await page.getByRole('searchbox').fill('shelter');
  await expect(heading(page, '“shelter”')).toBeVisible();
  await expect(page.getByText('2 recommendations in 1 country')).toBeVisible();
  await box(page, 'BEL-2020-2').click();
  await box(page, 'BEL-2020-3').click();
  await expect(box(page, 'BEL-2020-3')).toBeChecked();

  const file = path.join(desk.folder, 'handed over.pdf');
  await answerSaveDialog(program, file);
  await page.getByRole('button', { name: 'Export PDF…' }).click();
  await expect(page.getByRole('dialog').getByText('Page 1 of 1')).toBeVisible();
  await page.getByRole('button', { name: 'Save PDF…' }).click();
  await expect(page.getByRole('dialog').getByText('Saved handed over.pdf in')).toBeVisible();

  const text = await textOf(file);
  expect(text).toContain('Continue to approve and fund the creation of new dedicated shelters');
  expect(text).toContain('BEL-2020-3');
  expect(text).not.toContain('BEL-2020-4');
  expect(text).toContain('Extracted in part from U.S. State Dept TIP Report, June 2020');
  const judged = judge([file]);
  for (const verdict of judged.verdicts) expect(verdict).toMatchObject({ pass: true, failures: [] });
  test.info().annotations.push({ type: 'veraPDF', description: judged.available ? 'judged' : (judged.why ?? '') });
  expect(program.errors).toEqual([]);
});

test('does all of it by keyboard alone', async ({ program, desk }) => {
  const { page } = program;
  await page.keyboard.press('Control+k');
  await page.keyboard.type('shelter');
  await expect(box(page, 'BEL-2020-2')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(box(page, 'BEL-2020-2')).toBeChecked();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(box(page, 'BEL-2020-3')).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Belgium')).toBeVisible();
  await expect(box(page, 'BEL-2020-3')).toBeFocused();
  await page.keyboard.press('Space');
  await expect(box(page, 'BEL-2020-3')).not.toBeChecked();
  await page.keyboard.press('Space');
  await expect(box(page, 'BEL-2020-3')).toBeChecked();

  await page.keyboard.press('Alt+ArrowLeft');
  await expect(heading(page, '“shelter”')).toBeVisible();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(heading(page, 'Belgium')).toBeVisible();
  await page.keyboard.press('Control+4');
  await expect(heading(page, 'Satchel')).toBeFocused();

  const file = path.join(desk.folder, 'by-keyboard.pdf');
  await answerSaveDialog(program, file);
  await page.keyboard.press('Control+e');
  await expect(page.getByRole('dialog').getByText('Page 1 of 1')).toBeVisible();
  const save = page.getByRole('button', { name: 'Save PDF…' });
  for (let steps = 0; steps < 40 && !(await save.evaluate((button) => button === document.activeElement)); steps += 1)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByText('Saved by-keyboard.pdf in')).toBeVisible();
  expect(await textOf(file)).toContain('BEL-2020-2');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('a summary of one country is one A4 page, and the same again on the same day', async ({ program, desk }) => {
  const { page } = program;
  await page.getByRole('button', { name: 'Export summary…' }).click();
  const files = ['first.pdf', 'second.pdf'].map((name) => path.join(desk.folder, name));
  for (const file of files) {
    await answerSaveDialog(program, file);
    await page.getByRole('button', { name: 'Save PDF…' }).click();
    await expect(page.getByRole('dialog').getByText(`Saved ${path.basename(file)} in`)).toBeVisible();
  }
  const [first = '', second = ''] = files;
  expect(readFileSync(first).equals(readFileSync(second))).toBe(true);
  expect(await textOf(first)).toContain('Page 1 of 1');
});

test('picked recommendations, the place and the theme survive a restart', async ({ program, desk }) => {
  await program.page.keyboard.press('Control+Comma');
  await program.page.getByText('Dark', { exact: true }).click();
  await expect(program.page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await program.page.keyboard.press('Control+1');
  await program.page.getByRole('link', { name: 'Read the report' }).click();
  await box(program.page, 'BEL-2020-6').click();
  await expect(box(program.page, 'BEL-2020-6')).toBeChecked();
  await program.app.close();
  const { page } = await desk.start();
  await expect(heading(page, 'Belgium')).toBeVisible();
  await expect(box(page, 'BEL-2020-6')).toBeChecked();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('a killed program has kept what was picked', async ({ program, desk }) => {
  await program.page.getByRole('link', { name: 'Read the report' }).click();
  await box(program.page, 'BEL-2020-4').click();
  await expect(box(program.page, 'BEL-2020-4')).toBeChecked();
  const gone = program.app.waitForEvent('close');
  program.app.process().kill('SIGKILL');
  await gone;
  const { page } = await desk.start();
  await page.keyboard.press('Control+4');
  await expect(page.getByText('BEL-2020-4').first()).toBeVisible();
});

test('a folder that cannot be written is said, and everything is kept', async ({ program, desk }) => {
  const { page } = program;
  await page.getByRole('button', { name: 'Export summary…' }).click();
  await answerSaveDialog(program, '/etc/b.pdf');
  await page.getByRole('button', { name: 'Save PDF…' }).click();
  await expect(page.getByRole('dialog').getByText('This folder cannot be written to.')).toBeVisible();
  const file = path.join(desk.folder, 'b.pdf');
  await answerSaveDialog(program, file);
  await page
    .getByRole('button', { name: 'Save PDF…' })
    .or(page.getByRole('button', { name: 'Choose another folder…' }))
    .first()
    .click();
  await expect(page.getByRole('dialog').getByText('Saved b.pdf in')).toBeVisible();
  expect(existsSync(file)).toBe(true);
});

test.describe('anything may be typed', () => {
  const inputs = [
    '"',
    'a:b',
    '~',
    '*',
    '-',
    'shelter^10',
    '+shelter -',
    'التوصيات',
    '😀',
    "O'Brien “x",
    '\\u0000',
    '(',
  ];
  test('and search stays calm', async ({ program }) => {
    const { page, errors } = program;
    const field = page.getByRole('searchbox');
    for (const input of [...inputs, 'shelter '.repeat(2_500)]) {
      await field.fill(input);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    }
    await field.fill('shelter');
    await expect(page.getByText('2 recommendations in 1 country')).toBeVisible();
    expect(errors).toEqual([]);
  });
});

test('damaged files of the user’s own are set aside under a name that is told', async ({ desk }) => {
  desk.prepare();
  const file = path.join(desk.userFolder, 'own/settings.json');
  const damaged = '{"satchel": 1, "value": {';
  writeFileSync(file, damaged);
  desk.own(file);
  const { page } = await desk.start();
  const told = page.getByText(/settings\.damaged-.*\.json/).first();
  await expect(told).toBeVisible();
  const [name = ''] = /settings\.damaged-[\w-]+\.json/.exec((await told.textContent()) ?? '') ?? [];
  expect(readFileSync(path.join(path.dirname(file), name), 'utf8')).toBe(damaged);
});

test('the command line answers from the package, without a window', async ({ desk }) => {
  test.skip(process.platform !== 'linux', 'started without a display');
  const { executablePath } = launchable(packagedProgram('release'));
  const environment = { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '' };
  const satchel = (...args: string[]) =>
    spawnSync(executablePath, [`--user-data-dir=${desk.userFolder}`, ...args], { encoding: 'utf8', env: environment });
  const shown = satchel('show', 'BEL-2020', '--json');
  expect(JSON.parse(shown.stdout)).toMatchObject({ id: 'BEL-2020', tier: '1' });
  expect(shown.status).toBe(0);
  expect(satchel('show', 'FRA-1999').status).toBe(1);
  expect(satchel('search').status).toBe(2);
  const file = path.join(desk.folder, 'from-the-command-line.pdf');
  expect(satchel('export', 'BEL-2020', '--to', file, '--date', '2020-07-01').status).toBe(0);
  expect(await textOf(file)).toContain('Train first responders');
});
