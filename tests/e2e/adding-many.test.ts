import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { generateReports } from '../bench/corpus';
import { writers } from '../bench/reading/samples';
import { answerOpenDialog } from './launch';
import { expect, test } from './program';
import { ENTANGLED } from './stick';

const REPORTS = 190;

/** A stick with a whole edition as saved web pages. */
function edition(folder: string): string {
  const stick = path.join(folder, 'edition');
  mkdirSync(stick);
  // All are of one edition, and none is of the country that is here already.
  for (const report of generateReports({ reports: REPORTS + 1, seed: 5 }).filter(({ id }) => !id.startsWith('BEL')))
    writeFileSync(path.join(stick, `${report.id.toLowerCase()}.html`), writers['web page']?.(report) ?? '');
  return stick;
}

async function chooseFolder(page: Page): Promise<void> {
  await page.keyboard.press('Control+o');
  await page.getByRole('button', { name: 'Choose folder…' }).click();
}

/** Presses Stop the moment that it is there: a slower hand may find everything added. */
const stopAtOnce = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const watching = new MutationObserver(() => {
          const stop = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Stop');
          if (!stop) return;
          watching.disconnect();
          stop.click();
          resolve();
        });
        watching.observe(document.body, { childList: true, subtree: true });
      }),
  );

test('a whole edition is one action: looked at, stopped, added, and taken back', async ({ program, desk }) => {
  test.setTimeout(480_000);
  const { page } = program;
  const main = page.getByRole('main');
  const stick = edition(desk.folder);
  const entangled = path.join(stick, 'zzz-entangled.html');
  writeFileSync(entangled, ENTANGLED);
  await answerOpenDialog(program, [stick]);

  await chooseFolder(page);
  await expect(
    main.getByText(`Looking at file ${REPORTS + 1} of ${REPORTS + 1}: edition/zzz-entangled.html`),
  ).toBeVisible({
    timeout: 120_000,
  });
  await expect(main.getByText(`from ${stick}, ${REPORTS + 1} files`)).toBeVisible();
  await expect(page.getByRole('progressbar', { name: 'Files looked at' })).toHaveAttribute('value', String(REPORTS));
  await expect(main.getByText(/^Found so far: 190 reports, .* nothing has been added yet\.$/)).toBeVisible();
  await page.getByRole('button', { name: 'Stop' }).click();
  // What was found stays; nothing was added.
  const add = page.getByRole('button', { name: `Add ${REPORTS} reports` });
  await expect(add).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  rmSync(entangled);

  await page.getByRole('button', { name: 'Choose folder…' }).click();
  await expect(add).toBeVisible({ timeout: 120_000 });
  const stopped = stopAtOnce(page);
  await add.click();
  await stopped;
  await expect(main.getByText('Stopped. Nothing was added.')).toBeVisible();

  await add.click();
  await expect(main.getByText(`${REPORTS} reports added.`)).toBeVisible({ timeout: 120_000 });
  await page.getByRole('button', { name: 'Open the library' }).click();
  await expect(main.getByText(`${REPORTS + 1} countries, 1 edition`)).toBeVisible();

  await page.keyboard.press('Control+Comma');
  await page.getByRole('link', { name: 'Reports', exact: true }).click();
  await page.getByRole('button', { name: 'Undo this adding' }).click();
  await expect(main.getByText('There is nothing to undo.')).toBeVisible();
  await page.keyboard.press('Control+1');
  await expect(main.getByText('1 country, 1 edition')).toBeVisible();
});
