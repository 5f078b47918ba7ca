import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { EXAMPLELAND, invented } from './invented';
import { answerOpenDialog, answerSaveDialog } from './launch';
import { expect, test } from './program';

const box = (page: Page, id: string) => page.locator(`#box-${id}`);
const NEWEST = EXAMPLELAND.filter(({ edition }) => edition?.year === 2020);
const REPORT = { at: 'report', report: 'EXA-2020' } as const;

async function writeNote(page: Page, id: string, words: string): Promise<void> {
  await box(page, id).focus();
  await page.keyboard.press('Control+Shift+KeyN');
  await page.keyboard.type(words);
  await expect(page.getByRole('group', { name: /^Note/ }).getByText('Kept on this computer.')).toBeVisible();
  await page.keyboard.press('Escape');
}

const openReports = async (page: Page): Promise<void> => {
  await page.keyboard.press('Control+Comma');
  await page.getByRole('navigation', { name: 'Settings', exact: true }).getByRole('link', { name: 'Reports' }).click();
};

test('what was picked and noted keeps its text when the report is replaced, beside the new one', async ({ desk }) => {
  await desk.add('First', NEWEST);
  desk.prepare({}, { route: REPORT });
  const first = await desk.start();
  await box(first.page, 'EXA-2020-3').click();
  await expect(box(first.page, 'EXA-2020-3')).toBeChecked();
  await writeNote(first.page, 'EXA-2020-3', 'Ask which regions.');
  await first.app.close();

  const old = 'Open a shelter for victims in every region and keep it open all year.';
  const other = 'Open two shelters for victims in every region.';
  const recommendations = (NEWEST[0]?.sections ?? []).flatMap(({ kind, passages }) =>
    kind === 'recommendations' ? passages.map(({ text }) => (text === old ? other : text)) : [],
  );
  await desk.add('Second', [invented({ year: 2020, recommendations })]);
  const second = await desk.start();
  await second.page.keyboard.press('Control+4');
  const told = second.page.getByText('The text of EXA-2020-3 changed when the report was replaced.').first();
  await expect(told).toBeVisible();
  await expect(second.page.getByText('Ask which regions.')).toBeVisible();
  await second.page.getByRole('button', { name: 'Compare' }).first().click();
  const texts = second.page.locator('.satchel-texts').first();
  await expect(texts).toContainText(old);
  await expect(texts).toContainText(other);
  await second.page.getByRole('button', { name: 'Keep the old text' }).first().click();
  await expect(told).toHaveCount(0);
  await expect(second.page.getByText(old).first()).toBeVisible();
  await second.app.close();

  const third = await desk.start();
  await third.page.keyboard.press('Control+4');
  await expect(third.page.getByText(old).first()).toBeVisible();
  await expect(third.page.getByText('changed when the report was replaced')).toHaveCount(0);
});

test('selections, notes, follow-up and bookmarks go to one readable file, and are joined to others', async ({
  desk,
}) => {
  await desk.add('Invented', EXAMPLELAND);
  desk.prepare({}, { route: REPORT });
  const program = await desk.start();
  const { page } = program;
  await box(page, 'EXA-2020-4').click();
  await writeNote(page, 'EXA-2020-4', 'Who pays the fees?');
  await page.locator('#EXA-2020-P1').click();
  await page.keyboard.press('Control+d');
  await expect(page.getByRole('button', { name: 'Passage EXA-2020-P1, bookmarked' })).toBeVisible();
  await page.keyboard.press('Control+4');
  await page.getByLabel('Name of this selection').fill('Labour meeting');
  await page.keyboard.press('Tab');

  const file = path.join(desk.folder, 'mine.json');
  await answerSaveDialog(program, file);
  await openReports(page);
  await page.getByRole('button', { name: 'Back up…' }).click();
  await expect(page.getByRole('main').getByText(/^Saved as .*mine\.json\.$/)).toBeVisible();
  const readable = readFileSync(file, 'utf8');
  expect(readable).toContain('Labour meeting');
  expect(readable).toContain('Who pays the fees?');
  expect(readable).toContain('End recruitment fees paid by workers.');
  expect(readable.split('\n').length).toBeGreaterThan(20);

  // Something else is done meanwhile; the backup is added to it.
  await page.keyboard.press('Control+4');
  await page.getByRole('button', { name: 'Empty…' }).click();
  await page.getByRole('button', { name: 'Take all out' }).click();
  await page.getByRole('link', { name: /Bookmarks/ }).click();
  await page
    .getByRole('button', { name: /^Remove/ })
    .first()
    .click();
  await answerOpenDialog(program, [file]);
  await openReports(page);
  await page.getByRole('button', { name: 'Restore…' }).click();
  await expect(page.getByText('1 selection with 1 recommendation, 1 note, 1 bookmark.')).toBeVisible();
  await page.getByRole('button', { name: 'Add to mine' }).click();
  await page.keyboard.press('Control+4');
  await expect(page.getByRole('link', { name: 'Bookmarks 1' })).toBeVisible();
  await expect(page.getByText('Labour meeting').first()).toBeVisible();
  await page.keyboard.press('Control+2');
  await expect(page.getByText('Who pays the fees?')).toBeVisible();
});

test('a follow-up keeps what stood before, and goes on where a later edition asks again', async ({ desk }) => {
  await desk.add('Invented', EXAMPLELAND);
  desk.prepare({}, { route: { at: 'report', report: 'EXA-2019' } });
  const { page } = await desk.start();
  await box(page, 'EXA-2019-4').focus();
  await page.keyboard.press('Control+Shift+KeyN');
  const fields = page.getByRole('group', { name: 'Note and follow-up, EXA-2019-4' });
  await fields.getByRole('radio', { name: 'No action' }).check();
  await fields.getByLabel('Date').fill('12/5/2026');
  await fields.getByLabel('What happened').fill('No answer to our letter.');
  await expect(fields.getByText('Kept on this computer.')).toBeVisible();
  await fields.getByRole('button', { name: 'Close' }).click();
  await page.keyboard.press('Control+Shift+KeyN');
  await fields.getByRole('radio', { name: 'Under way' }).check();
  await expect(fields.getByText('12 May 2026, No action: No answer to our letter.')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+4');
  await page.getByRole('link', { name: 'Follow-up 1' }).click();
  await expect(page.getByText('2 entries')).toBeVisible();
  await expect(page.getByText('Asked again in 2020, as EXA-2020-5.')).toBeVisible();
  await page.getByRole('button', { name: 'Go on there' }).click();
  await expect(page.getByRole('link', { name: 'EXA-2020-5' }).first()).toBeVisible();
  await expect(page.getByText('2 entries')).toBeVisible();
});

test('a date is typed as the program’s language writes it, may be left empty, and says what holds meanwhile', async ({
  desk,
}) => {
  await desk.add('Invented', EXAMPLELAND);
  desk.prepare({}, { route: { at: 'report', report: 'EXA-2020' } });
  const { page } = await desk.start();
  await box(page, 'EXA-2020-4').focus();
  await page.keyboard.press('Control+Shift+KeyN');
  const fields = page.getByRole('group', { name: 'Note and follow-up, EXA-2020-4' });
  await fields.getByRole('radio', { name: 'No action' }).check();
  const date = fields.getByLabel('Date');
  await date.focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('7 sep 2026');
  await page.keyboard.press('Tab');
  await expect(date).toHaveValue('7 September 2026');
  // Emptied, it says what holds; what is written meanwhile is kept.
  await date.fill('');
  await page.keyboard.press('Tab');
  const kept = 'This is no whole date, so 7 September 2026 is kept. Write it as that one is written.';
  await expect(date).toHaveAccessibleDescription(kept);
  await expect(page.getByRole('status').filter({ hasText: kept })).toBeAttached();
  await fields.getByLabel('What happened').fill('Still nothing.');
  await page.keyboard.press('Escape');
  await expect(page.locator('#EXA-2020-4')).toContainText('No action, 7 September 2026');
  await expect(page.locator('#EXA-2020-4')).toBeVisible();
});

test('says where things are kept, how large they are, and when they were last backed up', async ({ program, desk }) => {
  const { page } = program;
  await openReports(page);
  await expect(page.getByText(path.join(desk.userFolder, 'own'), { exact: true })).toBeVisible();
  await expect(page.getByText(path.join(desk.userFolder, 'library'), { exact: true })).toBeVisible();
  await expect(page.getByText(/^\d+ kB$/).first()).toBeVisible();
  await expect(page.getByText('Last backed up on')).toHaveCount(0);
  await answerSaveDialog(program, path.join(desk.folder, 'mine.json'));
  await page.getByRole('button', { name: 'Back up…' }).click();
  const today = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date());
  await expect(page.getByText(`Last backed up on ${today}.`)).toBeVisible();
  await program.app.close();
  const again = (await desk.start()).page;
  await openReports(again);
  await expect(again.getByText(`Last backed up on ${today}.`)).toBeVisible();
});
