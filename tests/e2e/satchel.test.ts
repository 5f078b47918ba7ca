import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { z } from 'zod';
import { answerSaveDialog } from './launch';
import { expect, test } from './program';

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const box = (page: Page, id: string) => page.getByRole('checkbox', { name: new RegExp(`${id}$`) });

const Printed = z.object({ url: z.string(), paper: z.unknown(), javascript: z.unknown(), pdf: z.string() });

/** There is no printer here: whatever window asks for one gives its sheets as a PDF instead. */
async function printToMemory(app: ElectronApplication): Promise<void> {
  await app.evaluate((electron) => {
    const printed: object[] = [];
    Object.assign(globalThis, { printed });
    electron.app.on('web-contents-created', (_event, contents) => {
      contents.print = (options, answer) => {
        const url = contents.getURL();
        // Electron's types leave this one out.
        const preferences = Reflect.apply(Reflect.get(contents, 'getLastWebPreferences'), contents, []);
        const javascript: unknown = Reflect.get(Object(preferences), 'javascript');
        void contents.printToPDF({ preferCSSPageSize: true, printBackground: true }).then((pdf) => {
          printed.push({ url, paper: options?.pageSize, javascript, pdf: pdf.toString('base64') });
          answer?.(true, '');
        });
      };
    });
  });
}

const printedIn = async (app: ElectronApplication) =>
  z.array(Printed).parse(await app.evaluate((): unknown => Reflect.get(globalThis, 'printed')));

test('prints the very pages of the preview from a window that can do nothing else', async ({ program }) => {
  const { app, page } = program;
  await printToMemory(app);
  await page.getByRole('button', { name: 'Export summary…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Full report of one country').click();
  await dialog.getByText('US Letter').click();
  await dialog.getByText('Large, 14 pt').click();
  await expect(dialog.getByText('Page 1 of 2')).toBeVisible();
  await dialog.getByRole('button', { name: 'Print…' }).click();
  await expect.poll(async () => (await printedIn(app)).length).toBe(1);
  const [printed] = await printedIn(app);
  if (printed === undefined) throw new Error('nothing was printed');
  expect(printed).toMatchObject({ url: 'app://print/index.html', paper: 'Letter', javascript: false });
  const loading = getDocument({ data: new Uint8Array(Buffer.from(printed.pdf, 'base64')), verbosity: 0 });
  const document = await loading.promise;
  expect(document.numPages).toBe(2);
  const [, , width = 0, height = 0] = (await document.getPage(1)).view;
  expect([Math.round(width), Math.round(height)]).toEqual([612, 792]);
  await loading.destroy();
  // The window of the sheets goes again.
  await expect.poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  expect(program.errors).toEqual([]);
});

test('a note and a follow-up are kept while they are written, and outlive taking out and a restart', async ({
  program,
  desk,
}) => {
  const { page } = program;
  await page.getByRole('link', { name: 'Read the report' }).click();
  await box(page, 'BEL-2020-4').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Control+Shift+N');
  const fields = page.getByRole('group', { name: 'Note and follow-up, BEL-2020-4' });
  await expect(fields.getByLabel('Note', { exact: false }).first()).toBeFocused();
  await page.keyboard.type('Ask for the number of suspended sentences.');
  await fields.getByRole('radio', { name: 'Under way' }).check();
  await fields.getByLabel('What happened').fill('A circular was announced.');
  await expect(fields.getByText('Kept on this computer.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(fields).toHaveCount(0);
  await expect(page.getByText('1 tracked')).toBeVisible();

  await page.keyboard.press('Control+4');
  await page.getByRole('button', { name: /^Take out.*BEL-2020-4$/ }).click();
  await expect(page.getByText('BEL-2020-4 taken out.').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await program.app.close();

  const again = (await desk.start()).page;
  await again.getByRole('link', { name: 'Follow-up 1' }).click();
  await expect(heading(again, 'Follow-up')).toBeFocused();
  await expect(again.getByText('Ask for the number of suspended sentences.')).toBeVisible();
  await expect(again.getByText('A circular was announced.')).toBeVisible();
  await expect(box(again, 'BEL-2020-4')).not.toBeChecked();
});

test('what is in the Satchel is ordered by keys alone, and saved in that order', async ({ program, desk }) => {
  const { page } = program;
  await page.getByRole('link', { name: 'Read the report' }).click();
  for (const id of ['BEL-2020-2', 'BEL-2020-3', 'BEL-2020-6']) {
    await box(page, id).click();
    await expect(box(page, id)).toBeChecked();
  }
  await page.keyboard.press('Control+4');
  await page.getByRole('radio', { name: 'My order' }).click();
  await page.getByRole('button', { name: /^Move down.*BEL-2020-2$/ }).focus();
  await page.keyboard.press('Alt+End');
  await expect(page.getByText('BEL-2020-2 is now 3 of 3.').first()).toBeVisible();
  // Its own button rests at the end, so the other one has focus.
  await expect(page.getByRole('button', { name: /^Move up.*BEL-2020-2$/ })).toBeFocused();

  await answerSaveDialog(program, path.join(desk.folder, 'ordered.txt'));
  await page.keyboard.press('Control+e');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Format').selectOption({ label: 'Plain text' });
  await dialog.getByRole('button', { name: 'Save text file…' }).click();
  await expect(dialog.getByText('Saved ordered.txt in')).toBeVisible();
  await page.keyboard.press('Escape');
  expect(readdirSync(desk.folder)).toEqual(['ordered.txt']);

  await page.getByRole('button', { name: 'Copy as text' }).click();
  const ids = async () => {
    const text = await program.app.evaluate(({ clipboard }) => clipboard.readText());
    return [...text.matchAll(/BEL-2020-\d/g)].map(([id]) => id).slice(0, 3);
  };
  await expect.poll(ids).toEqual(['BEL-2020-3', 'BEL-2020-6', 'BEL-2020-2']);
});

test('several selections are filled, deleted and brought back', async ({ program }) => {
  const { page } = program;
  await page.getByRole('link', { name: 'Read the report' }).click();
  await box(page, 'BEL-2020-1').click();
  await page.keyboard.press('Control+4');
  await page.getByRole('button', { name: 'New selection' }).click();
  await expect(page.getByLabel('Name of this selection')).toBeFocused();
  await page.keyboard.type('Annual submission');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(heading(page, 'Belgium')).toBeVisible();
  await box(page, 'BEL-2020-9').click();
  await expect(box(page, 'BEL-2020-1')).not.toBeChecked();
  await page.getByRole('button', { name: 'Annual submission' }).click();
  await page.getByRole('menuitemradio', { name: /Selection 1/ }).click();
  await expect(box(page, 'BEL-2020-1')).toBeChecked();
  await expect(box(page, 'BEL-2020-9')).not.toBeChecked();

  await page.keyboard.press('Control+4');
  await page.getByRole('button', { name: 'Delete this selection' }).click();
  await expect(page.getByText('“Selection 1” deleted.').first()).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: /Selection 1/, pressed: true })).toBeVisible();
  await expect(page.getByText('BEL-2020-1', { exact: true })).toBeVisible();
});

test('the name of a new selection is typed at once, before the selection is there', async ({ program }) => {
  const { page } = program;
  await page.getByRole('link', { name: 'Read the report' }).click();
  await box(page, 'BEL-2020-1').click();
  await page.keyboard.press('Control+4');
  await page.getByRole('textbox', { name: 'Name of this selection' }).fill('Meeting');
  // In one go: no answer of the host can come between the press and the letters.
  await page.getByRole('button', { name: 'New selection' }).evaluate((button: HTMLButtonElement) => {
    button.click();
    document.execCommand('insertText', false, 'Train');
  });
  await page.keyboard.type('ing');
  await expect(page.getByRole('textbox', { name: 'Name of this selection' })).toHaveValue('Training');
  await expect(page.getByRole('button', { name: /^Training/, pressed: true })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Meeting/, pressed: false })).toBeVisible();
});
