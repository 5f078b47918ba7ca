import path from 'node:path';
import { typeAhead } from './ahead';
import { focusOn, listen, saidOn, until } from './ear';
import { answerSaveDialog } from './launch';
import { expect, test } from './program';
import { furnish } from './screens';

test('the three jobs by keyboard alone, and what is said of them', async ({ program, desk }) => {
  const { page } = program;
  await listen(page);

  // Read: from the library into the report, to its recommendations, and back.
  await until(page, 'Tab', 'Read the report', 14);
  await page.keyboard.press('Enter');
  await expect(page.locator('#page-title')).toBeFocused();
  await expect(page).toHaveTitle('Belgium 2020, Satchel');
  await until(page, 'F6', /Prioritized recommendations/, 5);
  await until(page, 'Tab', /BEL-2020-1$/, 4);
  await page.keyboard.press('Control+Shift+KeyI');
  await expect.poll(() => saidOn(page)).toContain('Belgium 2020, recommendation 1 of 9, not in Satchel');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect.poll(() => focusOn(page)).toBe('Read the report');

  // Search: answers are said when typing rests; a hit is put in, and opened.
  await page.keyboard.press('Control+k');
  await page.keyboard.type('shelter');
  await expect.poll(() => saidOn(page)).toContain('2 recommendations in 1 country, 1 passage');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect.poll(() => saidOn(page)).toContain('BEL-2020-2 in Satchel. 1 in all.');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect.poll(() => saidOn(page)).toContain('BEL-2020-3 in Satchel. 2 in all.');
  await page.keyboard.press('Space');
  await expect.poll(() => saidOn(page)).toContain('BEL-2020-3 taken out. 1 in all.');
  await page.keyboard.press('Enter');
  await expect.poll(() => focusOn(page)).toMatch(/BEL-2020-3$/);
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.getByRole('heading', { level: 1, name: '“shelter”' })).toBeVisible();

  // Hand over: from the Satchel to a PDF.
  await page.keyboard.press('Control+4');
  await expect(page.locator('#page-title')).toBeFocused();
  await answerSaveDialog(program, path.join(desk.folder, 'by-ear.pdf'));
  await page.keyboard.press('Control+e');
  await expect.poll(() => saidOn(page)).toContain('1 page.');
  await until(page, 'Shift+Tab', 'Save PDF…', 6);
  await page.keyboard.press('Enter');
  await expect.poll(async () => String(await saidOn(page))).toMatch(/Saved by-ear\.pdf in /);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.locator('#page-title')).toBeFocused();
});

test('Tab goes through a report in the order that it is read, and nothing holds it', async ({ program }) => {
  const { page } = program;
  await page.getByRole('link', { name: 'Read the report' }).click();
  await expect(page.locator('#page-title')).toBeFocused();
  const walked: string[] = [];
  for (let pressed = 0; pressed < 60; pressed += 1) {
    await page.keyboard.press('Tab');
    const named = await focusOn(page);
    if (named === walked[0]) break;
    walked.push(named.slice(0, 40));
  }
  const place = (name: RegExp): number => {
    const at = walked.findIndex((each) => name.test(each));
    expect(at, `${String(name)} in ${walked.join(' | ')}`).toBeGreaterThanOrEqual(0);
    return at;
  };
  const order = [
    /^Compare…/,
    /^Export summary…/,
    /BEL-2020-P1/,
    /^Select all/,
    /^BEL-2020-1, copy/,
    /^Put in Satchel, BEL-2020-1/,
    /^BEL-2020-9, copy/,
    /^Put in Satchel, BEL-2020-9/,
    /^Skip to recommendations/,
    /^Library/,
  ].map(place);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
});

test('single keys act only when they are turned on, and never while typing', async ({ desk }) => {
  desk.prepare({ singleKeys: true }, { route: { at: 'report', report: 'BEL-2020' } });
  const { page } = await desk.start();
  await expect(page.locator('#page-title')).toBeFocused();
  await page.keyboard.press('j');
  await expect(page.locator('#box-BEL-2020-1')).toBeFocused();
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await expect(page.locator('#box-BEL-2020-2')).toBeChecked();
  await page.keyboard.press('k');
  await expect(page.locator('#box-BEL-2020-1')).toBeFocused();
  await page.keyboard.press('/');
  await page.keyboard.type('jkx');
  await expect(page.getByRole('searchbox')).toHaveValue('jkx');
});

test('where one is, is said with the place in the list and what narrows it', async ({ desk }) => {
  await furnish(desk);
  desk.prepare();
  const { page } = await desk.start();
  const polite = page.locator('output').first();
  const where = async (): Promise<string> => {
    await page.keyboard.press('Control+Shift+KeyI');
    return ((await polite.textContent()) ?? '').trim();
  };
  await page.locator('#find-country').fill('land');
  await page.locator('#open-EXA-2020').focus();
  await expect.poll(where).toBe('Library, Exampleland, 2 of 3. Narrowed to: “land”.');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('s');
  await expect(page.locator('main mark').first()).toBeVisible();
  await typeAhead(page, 'shelter', 'ArrowDown');
  await expect(page.locator('[data-answered="shelter"]')).toBeVisible();
  await expect(page.locator('main .card input.box').first()).toBeFocused();
  await expect.poll(where).toMatch(/^“shelter”, [A-Z]{3}-20\d\d-\d, 1 of \d+, not in Satchel$/);
  await page.keyboard.press('Space');
  await expect.poll(where).toMatch(/, 1 of \d+, in Satchel$/);
  await page.keyboard.press('Control+4');
  await expect(page.locator('#page-title')).toBeFocused();
  await expect.poll(where).toBe('Satchel');
});
