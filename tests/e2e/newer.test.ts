import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { PACK_FORMAT } from '../../electron/library/manifest';
import { LibraryFolder } from '../../electron/library/folder';
import { packBytes } from '../../electron/library/write-pack';
import { EXAMPLELAND } from './invented';
import { answerOpenDialog } from './launch';
import { expect, test } from './program';

/** A whole pack in a form that this program does not know yet. What a newer one does to the user's own files: faults. */
function ofNewerProgram(): Uint8Array {
  const files = unzipSync(packBytes({ title: 'Tomorrow', madeBy: '', madeOn: null, reports: [...EXAMPLELAND] }));
  const list = Buffer.from(files['pack.json'] ?? []).toString('utf8');
  const newer = list.replace(`"format":${PACK_FORMAT},`, `"format":${PACK_FORMAT + 1},`);
  expect(newer).not.toBe(list);
  return zipSync({ ...files, 'pack.json': strToU8(newer) }, { level: 0 });
}

test('a pack of a newer Satchel in the library is said to be one, stays as it is, and the rest is read', async ({
  desk,
}) => {
  desk.prepare();
  const library = await LibraryFolder.open(path.join(desk.userFolder, 'library'));
  const pack = ofNewerProgram();
  const name = await library.add(pack);
  desk.own(desk.userFolder);
  const { page, app, errors } = await desk.start();
  await expect(page.getByText('made by a newer Satchel').first()).toBeVisible();
  await page.getByRole('link', { name: 'Read the report' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Belgium' })).toBeVisible();
  await app.close();
  expect(errors).toEqual([]);
  const file = path.resolve(desk.userFolder, 'library', name);
  expect(readFileSync(file).equals(pack)).toBe(true);
  expect((await LibraryFolder.open(path.dirname(file))).packs).toEqual([file]);
});

test('a pack of a newer Satchel that is offered is refused with what to do', async ({ program, desk }) => {
  const { page } = program;
  const file = path.join(desk.folder, 'tomorrow.satchel');
  writeFileSync(file, ofNewerProgram());
  desk.own(file);
  await answerOpenDialog(program, [file]);
  await page.keyboard.press('Control+o');
  await page.getByRole('button', { name: 'Choose files…' }).click();
  await expect(page.getByText('made by a newer Satchel', { exact: false }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: /^Add \d/ })).toHaveCount(0);
});
