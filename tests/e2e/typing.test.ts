import type { CDPSession, Page } from '@playwright/test';
import { expect, test } from './program';

/** What an input method shows underlined in the focused field, not yet given to it. */
const compose = (input: CDPSession, text: string) =>
  input.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

test('what an input method composes is looked for when it is whole', async ({ program: { page } }) => {
  const input = await page.context().newCDPSession(page);
  const field = page.getByRole('searchbox', { name: 'Search all reports' });
  await page.keyboard.press('Control+K');
  for (const part of ['s', 'she', 'shelt']) {
    await compose(input, part);
    await expect(field).toHaveValue(part);
    await expect(heading(page, 'Library')).toBeVisible();
  }
  await input.send('Input.insertText', { text: 'shelter' });
  await expect(heading(page, '“shelter”')).toBeVisible();
  await expect(field).toHaveValue('shelter');

  // Composing in the middle of a search leaves its results; given up, it leaves the words too.
  await page.keyboard.press('End');
  await page.keyboard.press('Space');
  await expect(field).toHaveValue('shelter ');
  await compose(input, 'vic');
  await expect(field).toHaveValue('shelter vic');
  await expect(heading(page, '“shelter ”')).toBeVisible();
  await compose(input, '');
  await expect(field).toHaveValue('shelter ');
  await expect(heading(page, '“shelter ”')).toBeVisible();
});

test('find in a report waits for what an input method composes', async ({ desk }) => {
  desk.prepare({}, { route: { at: 'report', report: 'BEL-2020' } });
  const { page } = await desk.start();
  const input = await page.context().newCDPSession(page);
  await page.keyboard.press('Control+F');
  const field = page.getByRole('searchbox', { name: 'Find in this report' });
  await expect(field).toBeFocused();
  await compose(input, 'victim');
  await expect(field).toHaveValue('victim');
  await expect(page.locator('.marked-current')).toHaveCount(0);
  await input.send('Input.insertText', { text: 'victims' });
  await expect(field).toHaveValue('victims');
  await expect(page.locator('.marked-current').first()).toBeVisible();
});
