import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { answerSaveDialog } from './launch';
import { expect, test } from './program';

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const box = (page: Page, id: string) => page.getByRole('checkbox', { name: new RegExp(id) });
const html = (page: Page) => page.locator('html');

const leftOf = async (page: Page, text: string | RegExp): Promise<number> => {
  const bounds = await page.getByText(text).first().boundingBox();
  return bounds?.x ?? Number.NaN;
};

test('reads, searches and exports in Arabic, chosen by its own name, from right to left', async ({ program, desk }) => {
  const { page } = program;
  await page.keyboard.press('Control+Comma');
  await page.getByRole('link', { name: 'Language and paper' }).click();
  const arabic = page.getByRole('radio', { name: /العربية/ });
  await arabic.click();
  // At once, and nobody loses their place.
  await expect(html(page)).toHaveAttribute('lang', 'ar');
  await expect(html(page)).toHaveAttribute('dir', 'rtl');
  await expect(heading(page, 'الإعدادات')).toBeVisible();
  await expect(arabic).toBeFocused();
  await expect(arabic).toBeChecked();
  await expect(page.getByText('هذه الترجمة لم يراجعها بعد قارئ لغته الأم العربية')).toBeVisible();

  await page.keyboard.press('Control+1');
  await expect(heading(page, 'المكتبة')).toBeVisible();
  await page.getByRole('link', { name: 'قراءة التقرير' }).click();
  await expect(heading(page, 'Belgium')).toBeFocused();
  // The page is mirrored; what the report says keeps its own language and direction.
  expect(await leftOf(page, 'fully meets the minimum standards')).toBeGreaterThan(
    await leftOf(page, 'Train first responders'),
  );
  for (const text of ['fully meets the minimum standards', 'Train first responders']) {
    const said = page.getByText(text).first();
    await expect(said).toHaveCSS('direction', 'ltr');
    expect(await said.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))).toBe('en');
    expect(await said.evaluate((element) => getComputedStyle(element).textAlign)).toBe('start');
  }

  await page.getByRole('searchbox').fill('shelter');
  await expect(page.getByText('توصيتان في بلد واحد')).toBeVisible();
  await box(page, 'BEL-2020-2').click();
  await box(page, 'BEL-2020-3').click();
  // Back is to the right where one reads to the left.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+4');
  await expect(heading(page, 'الحقيبة')).toBeVisible();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(heading(page, 'الحقيبة')).toHaveCount(0);
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(heading(page, 'الحقيبة')).toBeVisible();

  await page.getByRole('button', { name: 'تصدير PDF…' }).first().click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('صفحة 1 من 1')).toBeVisible();
  // What goes wrong in the host is said in the language of the page.
  await answerSaveDialog(program, path.join(desk.folder, 'gone', 'arabic.pdf'));
  await dialog.getByRole('button', { name: 'حفظ PDF…' }).click();
  await expect(dialog.getByText(/لا يوجد مجلد/)).toBeVisible();
  await expect(dialog.getByText('اختر مجلدًا آخر.')).toBeVisible();
  const file = path.join(desk.folder, 'arabic.pdf');
  await answerSaveDialog(program, file);
  await dialog.getByRole('button', { name: 'اختيار مجلد آخر…' }).click();
  await expect(dialog.getByText(/حُفظ.*arabic\.pdf/)).toBeVisible();
  expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');
  expect(program.errors).toEqual([]);
});

test('speaks each language at once, with its direction, and goes back to English by the way that is offered', async ({
  program,
}) => {
  const { page } = program;
  await page.keyboard.press('Control+Comma');
  await page.locator('.settings-pages a').nth(4).click();
  for (const [name, language, dir, title] of [
    ['Français', 'fr', 'ltr', 'Réglages'],
    ['العربية', 'ar', 'rtl', 'الإعدادات'],
    ['Español', 'es', 'ltr', 'Ajustes'],
  ] as const) {
    await page.getByRole('radio', { name: new RegExp(name) }).click();
    await expect(heading(page, title)).toBeVisible();
    await expect(html(page)).toHaveAttribute('lang', language);
    await expect(html(page)).toHaveAttribute('dir', dir);
  }
  await page.getByRole('button', { name: 'English' }).click();
  await expect(heading(page, 'Settings')).toBeVisible();
  await expect(html(page)).toHaveAttribute('dir', 'ltr');
  expect(program.errors).toEqual([]);
});
