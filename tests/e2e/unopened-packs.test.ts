import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { invented } from './invented';
import { expect, test } from './program';

test('a pack that cannot be opened is named by its file, and is taken out in Settings with the file kept', async ({
  desk,
}) => {
  desk.prepare();
  for (const year of [2017, 2018])
    await desk.add(`Sent in ${year}`, [invented({ year, recommendations: ['Train inspectors.'] })]);
  const library = path.join(desk.userFolder, 'library');
  writeFileSync(path.join(library, 'added-000001.satchel'), 'cut short');

  const { app, page } = await desk.start();
  const said = page.getByText(/^added-000001\.satchel is no whole pack/);
  await expect(said).toBeVisible();
  await page.keyboard.press('Control+Comma');
  await page.getByRole('navigation', { name: 'Settings', exact: true }).getByRole('link', { name: 'Reports' }).click();
  await expect(page.getByRole('region', { name: 'Reports' }).locator(said)).toBeVisible();
  expect(await page.getByRole('main').innerText()).not.toContain(`${desk.userFolder}/library/added`);

  await page.getByRole('button', { name: 'Remove… added-000001.satchel' }).click();
  const question = page.getByRole('alertdialog', { name: 'Remove “added-000001.satchel”?' });
  await question.getByRole('button', { name: 'Remove', exact: true }).click();
  const kept = page.getByText(/^“added-000001\.satchel” removed\. Its file is kept in the library folder as /);
  await expect(kept.first()).toBeVisible();
  await expect(said).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Remove… Sent in 2018' })).toBeVisible();
  const [aside = ''] = readdirSync(library).filter((name) => name.startsWith('added-000001.'));
  expect(await kept.first().innerText()).toContain(aside);
  expect(readFileSync(path.join(library, aside), 'utf8')).toBe('cut short');
  await app.close();

  // A later adding sweeps up what no list names, and leaves this.
  await desk.add('Sent in 2019', [invented({ year: 2019, recommendations: ['Fund shelters.'] })]);
  expect(readFileSync(path.join(library, aside), 'utf8')).toBe('cut short');
  const again = await desk.start();
  await expect(again.page.getByRole('button', { name: 'Remove… Sent in 2019' })).toBeVisible();
  await expect(again.page.getByText(/^added-000001\.satchel/)).toHaveCount(0);
});
