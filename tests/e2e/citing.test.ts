import type { ElectronApplication, Page } from '@playwright/test';
import { z } from 'zod';
import { passagesOf } from '../../data/model';
import { EXAMPLELAND } from './invented';
import { expect, test } from './program';

const Clipboard = z.object({ text: z.string(), html: z.string() });
const clipboardOf = async (app: ElectronApplication) =>
  Clipboard.parse(
    await app.evaluate(({ clipboard }) => {
      // Newer Electrons have it under the web's names alone, and so have the types.
      const html: unknown = Reflect.apply(Reflect.get(clipboard, 'readHTML'), clipboard, []);
      return { text: clipboard.readText(), html };
    }),
  );

const EXAMPLELAND_2020 = new Map(
  EXAMPLELAND.filter(({ id }) => id === 'EXA-2020')
    .flatMap((report) => [...passagesOf(report)])
    .map(({ passage: { id, text } }) => [id, text]),
);

const openBelgium = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: 'Read the report' }).click();
  await expect(page.locator('#page-title')).toBeFocused();
};

/** Selects from the beginning of one passage's text to the end of another's. */
const selectAcross = (page: Page, from: string, to: string): Promise<void> =>
  page.evaluate(
    ([first, last]) => {
      const text = (id = ''): Element => {
        const found = document.getElementById(`text-${id}`) ?? document.getElementById(id);
        if (!found) throw new Error(`no ${id}`);
        return found;
      };
      const range = document.createRange();
      range.setStart(text(first), 0);
      range.setEndAfter(text(last));
      document.getSelection()?.removeAllRanges();
      document.getSelection()?.addRange(range);
    },
    [from, to],
  );

test('a recommendation is copied with id, report, edition, place and date, plain and formatted', async ({
  program,
}) => {
  const { app, page } = program;
  await openBelgium(page);
  await page.locator('#box-BEL-2020-4').focus();
  await page.keyboard.press('Control+Shift+KeyC');
  await expect(page.getByText('Copied with citation.')).toBeVisible();
  const { text, html } = await clipboardOf(app);
  expect(text).toContain('“Investigate and prosecute traffickers, sentence convicted traffickers');
  expect(text).toMatch(
    /U\.S\. Department of State, Trafficking in Persons Report, June 2020, Belgium \(extract in part\), recommendation 4 of 9, BEL-2020-4\. As held in Satchel on \d{1,2} \w+ \d{4}\.$/,
  );
  expect(html).toContain('<blockquote');
  expect(html).toContain('BEL-2020-4');

  await page.getByRole('button', { name: 'Copy without citation' }).click();
  await expect.poll(async () => (await clipboardOf(app)).text).toMatch(/^Investigate and prosecute .* in practice\.$/);
});

test('a paragraph is cited by its number and section', async ({ program }) => {
  const { app, page } = program;
  await openBelgium(page);
  await page.locator('#BEL-2020-P1').click();
  await page.keyboard.press('Control+Shift+KeyC');
  await expect(page.getByText('Copied with citation.')).toBeVisible();
  expect((await clipboardOf(app)).text).toMatch(/, Summary, BEL-2020-P1\. As held in Satchel on /);
});

test('text that is selected across recommendations is copied clean', async ({ program }) => {
  const { app, page } = program;
  await openBelgium(page);
  await selectAcross(page, 'BEL-2020-1', 'BEL-2020-2');
  await page.keyboard.press('Control+c');
  const copied = async () => (await clipboardOf(app)).text.trim().split(/\n+/);
  await expect
    .poll(copied)
    .toEqual([
      'Train first responders on the child victim identification and referral protocol.',
      'Continue to approve and fund the creation of new dedicated shelters for child trafficking victims.',
    ]);

  await selectAcross(page, 'BEL-2020-1', 'BEL-2020-2');
  await page.keyboard.press('Control+Shift+KeyC');
  await expect.poll(async () => (await clipboardOf(app)).text).toContain('BEL-2020-1');
  const { text } = await clipboardOf(app);
  expect(text).toContain('BEL-2020-2');
  expect(text).not.toContain('Put in Satchel');
  expect(text).not.toContain('copy, note');
});

test('text that is selected across paragraphs and an opened history is copied without numbers, buttons and years', async ({
  desk,
}) => {
  await desk.add('Invented', EXAMPLELAND);
  desk.prepare({}, { route: { at: 'report', report: 'EXA-2020' } });
  const { app, page } = await desk.start();
  await page.locator('#history-EXA-2020-3').click();
  await expect(page.locator('#EXA-2020-3 del').first()).toBeVisible();
  const texts = (ids: string[]) => ids.map((id) => EXAMPLELAND_2020.get(id));

  for (const ids of [
    ['EXA-2020-P1', 'EXA-2020-P2', 'EXA-2020-P3'],
    ['EXA-2020-2', 'EXA-2020-3', 'EXA-2020-4'],
  ]) {
    await selectAcross(page, ids[0] ?? '', ids.at(-1) ?? '');
    await page.keyboard.press('Control+c');
    await expect.poll(async () => (await clipboardOf(app)).text.trim().split(/\n+/)).toEqual(texts(ids));
  }
});
