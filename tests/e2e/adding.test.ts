import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { packagedProgram } from '../../build/packaged';
import { launchable } from '../../build/plain-user';
import { packBytes } from '../../electron/library/write-pack';
import { invented } from './invented';
import { answerOpenDialog, answerSaveDialog } from './launch';
import { expect, test } from './program';
import { FOUR, report } from './stick';

/** A folder as it comes on a stick: two reports, and a file that is none. */
function stick(folder: string): string {
  const from = path.join(folder, 'stick');
  mkdirSync(from);
  writeFileSync(path.join(from, 'albania.txt'), report('Albania', 'Tier 2', FOUR));
  writeFileSync(path.join(from, 'andorra.txt'), report('Andorra', 'Tier 2 Watch List', FOUR));
  writeFileSync(path.join(from, 'shopping.txt'), 'Milk, bread and two apples. Nothing else is needed today.');
  return from;
}

const row = (page: Page, name: string) => page.getByRole('row', { name });

async function chooseFolder(page: Page): Promise<void> {
  await page.keyboard.press('Control+o');
  await page.getByRole('button', { name: 'Choose folder…' }).click();
}

test('a folder is looked at, corrected, added and taken back', async ({ program, desk }) => {
  const { page } = program;
  await answerOpenDialog(program, [stick(desk.folder)]);
  await chooseFolder(page);
  await expect(row(page, 'Albania')).toContainText('New');
  await expect(row(page, 'shopping.txt')).toContainText('Not a report');
  await expect(page.getByRole('button', { name: 'Add 2 reports' })).toBeVisible();
  await expect(page.getByText('shopping.txt is not a report')).toBeVisible();

  await page.getByRole('button', { name: 'Albania' }).click();
  await page.getByRole('button', { name: 'Correct…' }).click();
  const second = page.getByRole('textbox', { name: /^Recommendation 2\./ });
  await second.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Backspace');
  await expect(page.getByRole('textbox', { name: /^Recommendation 1\./ })).toHaveValue(
    'Train labour inspectors on the invented protocol. Fund shelters in every invented region.',
  );
  await expect(row(page, 'Albania')).toContainText('3');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('textbox', { name: /^Recommendation 4\./ })).toBeVisible();
  await page.getByRole('combobox', { name: 'Tier' }).selectOption('3');
  await expect(row(page, 'Albania')).toContainText('Tier 3');

  await page.getByRole('button', { name: 'Add 2 reports' }).click();
  await expect(page.getByRole('main').getByText('2 reports added.')).toBeVisible();
  await page.getByRole('button', { name: 'Open the library' }).click();
  await expect(page.getByText('3 countries, 2 editions')).toBeVisible();
  await page.getByRole('link', { name: 'Albania' }).click();
  await expect(page.getByText(/^Corrected by hand on .*: tier set\.$/)).toBeVisible();

  await page.keyboard.press('Control+Comma');
  await page.getByRole('link', { name: 'Reports', exact: true }).click();
  const inUse = page.getByRole('checkbox', { name: /^Use Added/ });
  await inUse.click();
  await expect(page.getByText('off: not searched, not listed')).toBeVisible();
  await page.keyboard.press('Control+1');
  await expect(page.getByText('1 country, 1 edition')).toBeVisible();
  await page.keyboard.press('Alt+ArrowLeft');
  await page.getByRole('button', { name: 'Reset this page' }).click();
  await expect(inUse).toBeChecked();
  await expect(page.getByText('off: not searched, not listed')).toBeHidden();
  await expect(page.getByText(/^2 reports added on \d+ \w+ \d{4} at \d\d:\d\d\.$/)).toBeVisible();
  await page.getByRole('button', { name: 'Undo this adding' }).click();
  await expect(page.getByRole('main').getByText('There is nothing to undo.')).toBeVisible();
  await page.keyboard.press('Control+1');
  await expect(page.getByText('1 country, 1 edition')).toBeVisible();
});

/** As from a window of the system's files. */
async function drop(page: Page, file: string): Promise<void> {
  const handle = await page.evaluateHandle(() => {
    const field = document.createElement('input');
    field.type = 'file';
    document.body.append(field);
    return field;
  });
  await handle.setInputFiles(file);
  await handle.evaluate((field) => {
    const data = new DataTransfer();
    for (const each of field.files ?? []) data.items.add(each);
    field.remove();
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  });
}

interface Dragged {
  items: { mimeType: string; data: string }[];
  files?: string[];
  dragOperationsMask: number;
}
const EVERY_OPERATION = 19;

/** Moves something over the middle of the window, as the system's own drag does, and tells how to let it go. */
async function dragOver(page: Page, data: Dragged): Promise<() => Promise<void>> {
  const devtools = await page.context().newCDPSession(page);
  const send = async (type: 'dragEnter' | 'dragOver' | 'drop') =>
    void (await devtools.send('Input.dispatchDragEvent', { type, x: 400, y: 400, data }));
  await send('dragEnter');
  await send('dragOver');
  return () => send('drop');
}

test('files can be dropped on any page; links and words that are dropped do nothing', async ({ program, desk }) => {
  const { page } = program;
  const whereItGoes = page.getByText(/^Drop here to look at them in Add reports/);
  const file = path.join(stick(desk.folder), 'albania.txt');
  desk.own(desk.folder);
  for (const [mimeType, data] of [
    ['text/uri-list', 'https://example.org/'],
    ['text/plain', 'words'],
    ['text/html', '<a href="https://example.org/">words</a>'],
  ] as const) {
    const letGo = await dragOver(page, { items: [{ mimeType, data }], dragOperationsMask: EVERY_OPERATION });
    await expect(whereItGoes).toBeHidden();
    await letGo();
  }
  await expect(page.getByRole('heading', { level: 1, name: 'Library' })).toBeVisible();
  expect(program.requests.filter((address) => address.includes('example.org'))).toEqual([]);

  const letGo = await dragOver(page, { items: [], files: [file], dragOperationsMask: EVERY_OPERATION });
  await expect(whereItGoes).toBeVisible();
  await letGo();
  await expect(whereItGoes).toBeHidden();
  await expect(page.getByRole('heading', { level: 1, name: 'Add reports' })).toBeVisible();
  await expect(row(page, 'Albania')).toContainText('New');
});

/** A pack on a stick; its name says nothing of what is in it. */
function packOnStick(folder: string, title: string, year: number): string {
  const file = path.join(folder, `${year} from a colleague.satchel`);
  const packed = invented({ year, recommendations: ['Train invented inspectors.', 'Fund invented shelters.'] });
  writeFileSync(file, packBytes({ title, madeBy: 'A colleague', madeOn: '2026-11-20', reports: [packed] }));
  return file;
}

test('a pack is opened by a second start, and by dropping it', async ({ program, desk }) => {
  const { page } = program;
  const first = packOnStick(desk.folder, 'Sent by mail', 2018);
  const second = packOnStick(desk.folder, 'Brought on a stick', 2019);
  desk.own(desk.folder);
  const started = spawn(launchable(packagedProgram('twin')).executablePath, [
    `--user-data-dir=${desk.userFolder}`,
    first,
  ]);
  expect(await new Promise((resolve) => started.once('exit', resolve))).toBe(0);
  await expect(page.getByRole('heading', { level: 1, name: 'Sent by mail' })).toBeVisible();
  await expect(page.getByText('A colleague', { exact: true })).toBeVisible();
  await expect(row(page, 'Exampleland')).toContainText('2018');
  await page.getByRole('button', { name: 'Add 1 report' }).click();
  await expect(page.getByRole('main').getByText('1 report added.')).toBeVisible();
  await page.getByRole('button', { name: 'Add more…' }).click();
  await page.getByRole('button', { name: 'Choose folder…' }).waitFor();

  await drop(page, second);
  await expect(page.getByRole('heading', { level: 1, name: 'Brought on a stick' })).toBeVisible();
  await expect(row(page, 'Exampleland')).toContainText('2019');
  await expect(row(page, 'Exampleland')).toContainText('New');

  const library = path.join(desk.userFolder, 'library');
  const before = readdirSync(library);
  await page.getByRole('checkbox', { name: 'Use from the stick, do not copy' }).click();
  await page.getByRole('button', { name: 'Add 1 report' }).click();
  await expect(page.getByRole('main').getByText('1 report added.')).toBeVisible();
  expect(readdirSync(library).filter((name) => name.endsWith('.satchel'))).toEqual(
    before.filter((name) => name.endsWith('.satchel')),
  );
  await page.keyboard.press('Control+k');
  await page.keyboard.type('inspectors');
  await expect(page.getByText('Train invented inspectors.').first()).toBeVisible();
});

test('a pack is made, and opened in another library by its name on the command line', async ({ program, desk }) => {
  const { page } = program;
  await page.keyboard.press('Control+Comma');
  await page.getByRole('link', { name: 'Reports', exact: true }).click();
  const pack = path.join(desk.folder, 'belgium.satchel');
  await answerSaveDialog(program, pack);
  await page.getByRole('button', { name: 'Make a pack…' }).click();
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Belgium, 2020');
  await page.getByRole('button', { name: 'Save pack…' }).click();
  await expect(page.getByRole('dialog').getByText(/^Saved belgium\.satchel in /)).toBeVisible();
  expect(readFileSync(pack).subarray(0, 2).toString()).toBe('PK');
  await program.app.close();

  const again = await desk.start([pack]);
  await expect(again.page.getByRole('heading', { level: 1, name: 'Belgium, 2020' })).toBeVisible();
  await expect(again.page.getByText('1 of 1 report is as it was packed')).toBeVisible();
  await expect(row(again.page, 'Belgium')).toContainText('Already here');
});
