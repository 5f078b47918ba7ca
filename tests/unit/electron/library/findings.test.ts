import { open, readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../../../data/model';
import { Findings } from '../../../../electron/library/findings';
import { LibraryFolder } from '../../../../electron/library/folder';
import { Library } from '../../../../electron/library/library';
import { verifyPack } from '../../../../electron/library/verify';
import { packBytes } from '../../../../electron/library/write-pack';
import { folder, invented, packFile } from './packs';

const chad = invented('TCD', 'Chad', 2019);
const mali = invented('MLI', 'Mali', 2019);
const NEVER = new AbortController().signal;
const TODAY = '2026-11-24';
const nothing = (): void => undefined;

async function atDesk() {
  const library = await Library.open(await packFile([invented('BEL', 'Belgium', 2020)]), []);
  const to = await LibraryFolder.open(await folder());
  const findings = new Findings({
    library,
    folder: to,
    lookAt: async () => [],
    makePack: async (contents) => packBytes(contents),
  });
  const look = (file: string) => findings.look([file], file, nothing, NEVER);
  const addAll = (finding: string, keys: number[]) => findings.add(finding, keys, TODAY, nothing, NEVER);
  return { library, to, findings, look, addAll };
}

async function opened(library: Library, id: string): Promise<Report> {
  const result = await library.report(id);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

/** Flips a bit in the middle of an entry that lies uncompressed in the file. */
async function damageIndex(file: string): Promise<void> {
  const bytes = await readFile(file);
  const at = bytes.indexOf('index/texts.bin') + 'index/texts.bin'.length + 200;
  const handle = await open(file, 'r+');
  await handle.write(Buffer.from([(bytes[at] ?? 0) ^ 1]), 0, 1, at);
  await handle.close();
}

describe('adding a pack', () => {
  test('takes it in as it is when all of it is whole and wanted', async () => {
    const file = await packFile([chad, mali]);
    const { look, addAll, to } = await atDesk();
    const { finding, reports } = await look(file);
    expect(
      await addAll(
        finding,
        reports.map(({ key }) => key),
      ),
    ).toMatchObject({ added: ['MLI-2019', 'TCD-2019'] });
    expect(await readFile(to.packs[0] ?? '')).toEqual(await readFile(file));
  });

  test('uses a whole one where it lies, until that is undone', async () => {
    const file = await packFile([chad, mali]);
    const { look, findings, to, library } = await atDesk();
    const { finding, reports, pack } = await look(file);
    expect(pack?.whole).toBe(true);
    const keys = reports.map(({ key }) => key);
    await expect(findings.useInPlace(finding, keys.slice(1))).rejects.toMatchObject({
      fault: { code: 'pack-in-part' },
    });
    expect(await findings.useInPlace(finding, keys)).toMatchObject({ added: ['MLI-2019', 'TCD-2019'] });
    expect(library.listing(true).packs[1]).toMatchObject({ outside: path.dirname(file), source: 'added', inUse: true });
    expect(await readdir(to.folder)).not.toContainEqual(expect.stringMatching(/\.satchel$/));
    await opened(library, 'TCD-2019');

    const again = await LibraryFolder.open(to.folder);
    expect(again.packs).toEqual([file]);
    await again.undo();
    expect(again.packs).toEqual([]);
    expect(await readFile(file)).not.toHaveLength(0);
  });

  test('is taken out by its key, and never deleted, where it lies outside', async () => {
    const file = await packFile([chad]);
    const { look, findings, to, library } = await atDesk();
    const { finding, reports } = await look(file);
    await findings.useInPlace(
      finding,
      reports.map(({ key }) => key),
    );
    const key = library.listing(true).packs[1]?.key ?? '';
    await to.setInUse(key, false);
    await library.use(to.packs, to.resting);
    expect(library.entries().map(({ id }) => id)).toEqual(['BEL-2020']);
    await to.remove(library.addedFile(key)?.file ?? '');
    await to.add(packBytes({ title: 'Mali', madeBy: '', madeOn: null, reports: [mali] }));
    expect(to.packs.map((each) => path.basename(each))).toEqual(['added-000001.satchel']);
    expect(await readFile(file)).not.toHaveLength(0);
  });

  test('cannot be used where it lies when it is damaged or was corrected', async () => {
    const file = await packFile([chad, mali]);
    await damageIndex(file);
    const { look, findings } = await atDesk();
    const damaged = await look(file);
    expect(damaged.pack?.whole).toBe(false);
    const keys = damaged.reports.map(({ key }) => key);
    await expect(findings.useInPlace(damaged.finding, keys)).rejects.toMatchObject({ fault: { code: 'pack-in-part' } });
    const whole = await look(await packFile([chad, mali]));
    await findings.correct(whole.finding, 0, { do: 'tier', tier: '3' }, TODAY);
    await expect(findings.useInPlace(whole.finding, keys)).rejects.toMatchObject({ fault: { code: 'pack-in-part' } });
  });

  test('remembers what it brought and when, until it is undone', async () => {
    const { look, addAll, to, library } = await atDesk();
    const { finding, reports } = await look(await packFile([chad, invented('BEL', 'Belgium', 2020, 'Other words.')]));
    await addAll(
      finding,
      reports.map(({ key }) => key),
    );
    const again = await LibraryFolder.open(to.folder);
    expect(library.listing(again.canUndo, again.lastAdding).lastAdding).toEqual({
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      reports: 2,
      replaced: 1,
    });
    await again.undo();
    expect((await LibraryFolder.open(to.folder)).lastAdding).toBeNull();
  });

  test('keeps what was corrected by hand', async () => {
    const { look, addAll, findings, library } = await atDesk();
    const { finding, reports } = await look(await packFile([chad, mali]));
    const [key = -1] = reports.filter(({ id }) => id === 'TCD-2019').map((each) => each.key);
    await findings.correct(finding, key, { do: 'tier', tier: '3' }, TODAY);
    await addAll(
      finding,
      reports.map((each) => each.key),
    );
    expect(await opened(library, 'TCD-2019')).toMatchObject({ tier: '3', reading: { corrected: { set: ['tier'] } } });
  });

  test('builds the index anew where the pack’s own is damaged', async () => {
    const file = await packFile([chad, mali]);
    await damageIndex(file);
    expect((await verifyPack(file)).ok).toBe(false);
    const { look, addAll, to } = await atDesk();
    const { finding, reports } = await look(file);
    await addAll(
      finding,
      reports.map(({ key }) => key),
    );
    expect((await verifyPack(to.packs[0] ?? '')).problems).toEqual([]);
  });

  test('adds what was looked at, not what the file became since', async () => {
    const file = await packFile([chad]);
    const { look, addAll, library } = await atDesk();
    const { finding, reports } = await look(file);
    const other = { ...invented('TCD', 'Chad', 2019, 'Quite other words.') };
    // In place, as somebody with the stick in hand could: the file that is open changes under us.
    await writeFile(file, packBytes({ title: 'Invented', madeBy: '', madeOn: null, reports: [other] }));
    const added = await addAll(
      finding,
      reports.map(({ key }) => key),
    ).then(
      () => opened(library, 'TCD-2019'),
      () => null,
    );
    expect(added === null || JSON.stringify(added.sections) === JSON.stringify(chad.sections)).toBe(true);
  });
});
