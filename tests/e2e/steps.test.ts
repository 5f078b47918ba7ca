/** The three jobs of docs/accessibility.md, each step as it is written there, with no other means than keys. */
import path from 'node:path';
import type { Page } from '@playwright/test';
import { focusOn, listen, saidOn, until } from './ear';
import { answerSaveDialog } from './launch';
import { expect, test } from './program';
import { furnish } from './screens';

const says = (page: Page, words: string | RegExp) => {
  const said = expect.poll(async () => String(await saidOn(page)));
  return typeof words === 'string' ? said.toContain(words) : said.toMatch(words);
};
const focused = (page: Page, name: string | RegExp) => {
  const focus = expect.poll(() => focusOn(page));
  return typeof name === 'string' ? focus.toBe(name) : focus.toMatch(name);
};
/** What has focus after each Tab, so many times. */
async function walked(page: Page, times: number): Promise<string[]> {
  const names: string[] = [];
  for (let pressed = 0; pressed < times; pressed += 1) {
    await page.keyboard.press('Tab');
    names.push(await focusOn(page));
  }
  return names;
}
const inOrder = (names: readonly string[], ...wanted: RegExp[]) => {
  const places = wanted.map((name) => names.findIndex((each) => name.test(each)));
  expect(places, names.join(' | ')).not.toContain(-1);
  expect(places, names.join(' | ')).toEqual(places.toSorted((a, b) => a - b));
};

test('reading', async ({ desk }) => {
  await furnish(desk);
  desk.prepare();
  const { page } = await desk.start();
  await listen(page);
  await test.step('1 and 2: a country of many', async () => {
    await focused(page, 'Library');
    await until(page, 'Tab', 'Find a country', 14);
    await page.keyboard.type('exa');
    await until(page, 'Tab', 'Exampleland', 20);
    await page.keyboard.press('Enter');
  });
  await test.step('3: its report', async () => {
    await focused(page, 'Exampleland');
    await expect(page).toHaveTitle('Exampleland 2020, Satchel');
  });
  await test.step('4: its regions, and the skip link', async () => {
    await page.keyboard.press('F6');
    await focused(page, /^Summary/);
    await page.keyboard.press('F6');
    await focused(page, /Prioritized recommendations/);
    await page.keyboard.press('Shift+F6');
    await focused(page, /^Summary/);
    await until(page, 'Shift+Tab', 'Skip to recommendations', 20);
    await page.keyboard.press('Enter');
    await focused(page, /Prioritized recommendations/);
  });
  await test.step('5: id, history and box of a recommendation', async () => {
    const names = await walked(page, 5);
    inOrder(names, /^EXA-2020-1, copy/, /^Asked since 2019/, /^Put in Satchel, EXA-2020-1$/, /^EXA-2020-2, copy/);
  });
  await test.step('6: where one is', async () => {
    await page.keyboard.press('Control+Shift+KeyI');
    await says(page, 'Exampleland 2020, recommendation 2 of 6, not in Satchel');
  });
  await test.step('7: finding in it', async () => {
    await page.keyboard.press('Control+f');
    await page.keyboard.type('inspectors');
    await page.keyboard.press('F3');
    await page.keyboard.press('Shift+F3');
    await says(page, /\d of \d, in the recommendations/);
    const found = await page
      .locator('.marked-current')
      .first()
      .evaluate((mark) => mark.closest('li')?.id);
    await page.keyboard.press('Escape');
    await focused(page, new RegExp(`^${found}, copy`));
    await page.keyboard.press('Control+Shift+KeyC');
    await says(page, `Copied with citation, ${found}.`);
  });
  await test.step('8: bookmark, note', async () => {
    await page.keyboard.press('Control+d');
    await says(page, /EXA-2020-\d bookmarked/);
    await page.keyboard.press('Control+Shift+KeyN');
    await focused(page, /^Note/);
    await page.keyboard.press('Escape');
    await focused(page, /EXA-2020-\d/);
  });
  await test.step('9: back', async () => {
    await page.keyboard.press('Alt+ArrowLeft');
    await focused(page, 'Exampleland');
    await expect(page).toHaveTitle('Library, Satchel');
  });
});

test('searching', async ({ program: { page } }) => {
  await listen(page);
  await test.step('1: what is said when typing rests', async () => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('shelter');
    await says(page, '2 recommendations in 1 country, 1 passage');
  });
  const field = await focusOn(page);
  await test.step('2: along the hits, and back to the field', async () => {
    await page.keyboard.press('ArrowDown');
    await focused(page, /BEL-2020-2$/);
    await expect(page.locator(':focus')).toHaveAccessibleDescription(/^Continue to approve and fund/);
    await page.keyboard.press('ArrowDown');
    await focused(page, /BEL-2020-3$/);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await focused(page, field);
  });
  await test.step('3: a hit is put in', async () => {
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await says(page, 'BEL-2020-2 in Satchel. 1 in all.');
  });
  await test.step('4: a hit is opened, from the field too', async () => {
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect(page).toHaveTitle('Belgium 2020, Satchel');
    await focused(page, /^Put in Satchel, BEL-2020-2$/);
    await page.keyboard.press('Alt+ArrowLeft');
    await expect(page).toHaveTitle(/shelter/);
  });
  await test.step('5: filters, answers, passages; Esc clears, then goes back', async () => {
    await page.keyboard.press('Control+k');
    inOrder(
      await walked(page, 18),
      /^Help$/,
      /^Settings$/,
      /^Whole words only/,
      /^BEL-2020-2, open/,
      /^Put in Satchel, BEL-2020-3/,
      /^Belgium 2020, Summary$/,
    );
    await page.keyboard.press('Control+k');
    await page.keyboard.press('Escape');
    await expect(page.locator(':focus')).toHaveValue('');
    await page.keyboard.press('Escape');
    await focused(page, 'Library');
  });
});

test('handing over', async ({ program, desk }) => {
  const { page } = program;
  await listen(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('victims');
  await says(page, /recommendations in 1 country/);
  for (const all of [1, 2, 3]) {
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await says(page, `${all} in all.`);
  }
  await test.step('1: the Satchel, in an order by hand', async () => {
    await page.keyboard.press('Control+4');
    await focused(page, 'Satchel');
    inOrder(await walked(page, 6), /^Add a note, BEL-2020-/, /^Take out, BEL-2020-/);
    await until(page, 'Tab', 'By country', 20);
    await page.keyboard.press('ArrowDown');
    await focused(page, 'My order');
    await until(page, 'Tab', /^Move down/, 40);
    for (const [chord, place] of [
      ['ArrowDown', 2],
      ['End', 3],
      ['ArrowUp', 2],
      ['Home', 1],
    ] as const) {
      await page.keyboard.press(`Alt+${chord}`);
      await expect.poll(async () => [await saidOn(page)].flat().at(-1)).toMatch(`is now ${place} of 3.`);
    }
  });
  const before = await focusOn(page);
  await test.step('2: the export', async () => {
    await answerSaveDialog(program, path.join(desk.folder, 'by-ear.pdf'));
    await page.keyboard.press('Control+e');
    await says(page, '1 page.');
    await focused(page, /^Satchel \(3\)/);
  });
  await test.step('3: the file', async () => {
    await until(page, 'Shift+Tab', 'Save PDF…', 6);
    await page.keyboard.press('Enter');
    await says(page, /Saved by-ear\.pdf in /);
  });
  await test.step('4: back to where one was', async () => {
    await page.keyboard.press('Escape');
    await focused(page, before);
  });
});
