/** Drives the packaged program through its three jobs and keeps pictures of them, and the document, in docs/pictures. */
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { inRoot } from '../../build/folders';
import { packagedProgram } from '../../build/packaged';
import { launchable } from '../../build/plain-user';
import { answerSaveDialog, launch } from '../e2e/launch';

const pictures = inRoot('docs/pictures');
const satchel = launchable(packagedProgram('twin'));
const saved = satchel.folder('tour');
const program = await launch(satchel, satchel.folder('user'));
const { app, page } = program;
const heading = (name: string) => page.getByRole('heading', { level: 1, name });
const picture = (name: string) => page.screenshot({ path: path.join(pictures, `${name}.png`), animations: 'disabled' });

try {
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  await page.evaluate(() => document.fonts.ready);

  await picture('1-first-run');
  await page.getByRole('button', { name: 'Open the library' }).click();
  await heading('Library').waitFor();
  await picture('2-library');

  await page.getByRole('link', { name: 'Read the report' }).click();
  await heading('Belgium').waitFor();
  await page.getByRole('checkbox', { name: /BEL-2020-6/ }).click();
  await page.getByText('In Satchel').first().waitFor();
  await picture('3-read');

  await page.keyboard.press('Control+k');
  await page.keyboard.type('shelter');
  await page.getByRole('checkbox', { name: /BEL-2020-2/ }).waitFor();
  for (let hit = 0; hit < 2; hit += 1) {
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
  }
  await page.getByText('3 from Belgium 2020').waitFor();
  await picture('4-search');

  await page.getByRole('link', { name: 'Open Satchel' }).click();
  await heading('Satchel').waitFor();
  await page.getByText('1 page, A4').waitFor();
  await picture('5-satchel');

  await page.getByRole('button', { name: 'Export PDF…' }).first().click();
  await page.getByRole('dialog').getByText('Page 1 of 1').waitFor();
  await picture('6-export');
  await answerSaveDialog(program, path.join(saved, 'satchel.pdf'));
  await page.getByRole('button', { name: 'Save PDF…' }).click();
  await page.getByRole('dialog').getByText('Saved satchel.pdf').waitFor();
  copyFileSync(path.join(saved, 'satchel.pdf'), path.join(pictures, 'satchel.pdf'));
} finally {
  await app.close();
}
