import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { docxOf, paragraph } from '../unit/data/formats/make-docx';
import { pdfOf } from '../unit/data/formats/make-pdf';
import { answerOpenDialog } from './launch';
import type { Program } from './launch';
import { expect, test } from './program';
import { ENTANGLED, FOUR, report } from './stick';

const good = (country: string): string => report(country, 'Tier 2', FOUR);

/** What each file is called, what it holds, and what is said of it. */
const HOSTILE: [name: string, content: string | Uint8Array, said: string][] = [
  ['bomb.zip', zipSync({ 'bomb.txt': new Uint8Array(30 * 1024 * 1024) }), 'out of all proportion to its size'],
  ['cut.docx', docxOf(paragraph('Some words.'.repeat(200))).subarray(0, 500), 'The archive is incomplete.'],
  ['cut.pdf', pdfOf([[]]).subarray(0, 60), 'The PDF is incomplete.'],
  ['cut.zip', zipSync({ 'togo.txt': strToU8(good('Togo')) }).subarray(0, 200), 'The archive is incomplete.'],
  ['line.txt', 'The government made efforts. '.repeat(1_100_000), 'The file is larger than can be read safely.'],
  ['locked.pdf', pdfOf([[]], true), 'The file is locked with a password.'],
];

/** The process that reads files; undefined when there is none. */
const readingProcess = ({ app }: Program): Promise<number | undefined> =>
  app.evaluate(({ app: program }) => program.getAppMetrics().find(({ name }) => name === 'Satchel reading')?.pid);

test('hostile and broken files are each named, and the reports among them are read and added', async ({
  program,
  desk,
}) => {
  const { page } = program;
  const stick = path.join(desk.folder, 'stick');
  mkdirSync(stick);
  const put = (name: string, content: string | Uint8Array): void => writeFileSync(path.join(stick, name), content);
  for (const [name, content] of HOSTILE) put(name, content);
  put('aaa-stuck.html', ENTANGLED);
  put('albania.txt', good('Albania'));
  put('climbing.zip', zipSync({ '../../../andorra.txt': strToU8(good('Andorra')) }));
  put('nested.html', `${'<div>'.repeat(50_000)}${good('Benin').replaceAll('\n\n', '<p>')}`);
  symlinkSync('/etc/passwd', path.join(stick, 'passwords.txt'));
  symlinkSync(stick, path.join(stick, 'round'));
  desk.own(desk.folder);
  const before = readdirSync(desk.folder, { recursive: true });

  await answerOpenDialog(program, [stick]);
  await page.keyboard.press('Control+o');
  await page.getByRole('button', { name: 'Choose folder…' }).click();
  await expect(page.getByRole('main').getByText('stick/aaa-stuck.html')).toBeVisible();
  await expect.poll(() => readingProcess(program)).toBeDefined();
  process.kill((await readingProcess(program)) ?? 0, 'SIGKILL');

  await expect(page.getByRole('button', { name: 'Add 3 reports' })).toBeVisible();
  const problemOf = (name: string) =>
    page.locator('.notice').filter({ has: page.getByText(`stick/${name} cannot be read`, { exact: true }) });
  await expect(problemOf('aaa-stuck.html')).toContainText('Reading it broke the reader');
  for (const [name, , said] of HOSTILE) await expect(problemOf(name)).toContainText(said);
  await expect(page.getByText('passwords.txt')).toHaveCount(0);
  await expect(page.getByRole('row', { name: 'Cannot be read' })).toHaveCount(HOSTILE.length + 1);
  for (const country of ['Albania', 'Andorra', 'Benin'])
    await expect(page.getByRole('row', { name: country })).toContainText('New');

  await page.getByRole('button', { name: 'Add 3 reports' }).click();
  await expect(page.getByRole('main').getByText('3 reports added.')).toBeVisible();
  expect(readdirSync(desk.folder, { recursive: true })).toEqual(before);
});
