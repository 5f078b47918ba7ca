import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { effectsOf } from '../../../../electron/library/adding';
import { LibraryFolder } from '../../../../electron/library/folder';
import { Library } from '../../../../electron/library/library';
import { packBytes } from '../../../../electron/library/write-pack';
import { folder, invented, packFile } from './packs';

const old = invented('BEL', 'Belgium', 2019, 'The old words.');
const renewed = invented('BEL', 'Belgium', 2019, 'The new words.');
const chad = invented('TCD', 'Chad', 2018);
const bytesOf = (...reports: ReturnType<typeof invented>[]) =>
  packBytes({ title: 'Added', madeBy: '', madeOn: null, reports });

async function wordsOf(library: Library, id: string): Promise<string | undefined> {
  const opened = await library.report(id);
  return opened.ok ? opened.value.sections[1]?.passages[0]?.text : undefined;
}

describe('the library', () => {
  test('lets a later pack take the place of an earlier one’s report', async () => {
    const library = await Library.open(await packFile([old]), [await packFile([renewed, chad])]);
    expect(await wordsOf(library, 'BEL-2019')).toBe('The new words.');
    expect(library.entries().map(({ id, source }) => [id, source])).toEqual([
      ['BEL-2019', 'added'],
      ['TCD-2018', 'added'],
    ]);
    await library.close();
  });

  test('names a pack that cannot be opened, and the others work', async () => {
    const bad = path.join(await folder(), 'bad.satchel');
    await writeFile(bad, 'x');
    const library = await Library.open(await packFile([old]), [bad]);
    expect(library.listing(false).unopened).toMatchObject([
      { file: 'bad.satchel', source: 'added', outside: path.dirname(bad), problem: { code: 'pack-corrupt' } },
    ]);
    expect(await wordsOf(library, 'BEL-2019')).toBe('The old words.');
    await library.close();
  });

  test('names a pack that is gone, as the stick’s fault and not the program’s', async () => {
    const gone = path.join(await folder(), 'added-000001.satchel');
    const library = await Library.open(await packFile([old]), [gone]);
    expect(library.listing(false).unopened).toMatchObject([
      { outside: null, problem: { code: 'pack-unreachable', message: 'added-000001.satchel is not there.' } },
    ]);
    await library.close();
  });

  test('lists a pack that is switched off, but none of its reports', async () => {
    const added = await packFile([renewed, chad]);
    const library = await Library.open(await packFile([old]), [added]);
    const key = library.listing(false).packs[1]?.key ?? '';
    await library.use([added], [key]);
    expect(library.listing(false).packs.map((pack) => [pack.key, pack.inUse])).toEqual([
      ['included', true],
      [key, false],
    ]);
    expect(library.entries().map(({ id }) => id)).toEqual(['BEL-2019']);
    // The report that the later pack would have replaced is there again.
    expect(await wordsOf(library, 'BEL-2019')).toBe('The old words.');
    expect(await library.searchable()).toHaveLength(1);
    await library.use([added], ['included']);
    expect(library.entries().map(({ id }) => id)).toEqual(['BEL-2019', 'TCD-2018']);
    await library.close();
  });

  test('carries the mark of what nobody has checked', async () => {
    const doubtful = {
      ...chad,
      reading: { split: null, doubts: [{ passage: 'TCD-2018-1', reason: 'cut' }], corrected: null },
    };
    const library = await Library.open(await packFile([old, doubtful]), []);
    expect(library.entries().map(({ id, doubts }) => [id, doubts])).toEqual([
      ['BEL-2019', undefined],
      ['TCD-2018', 1],
    ]);
    await library.close();
  });

  test('says what adding would do', async () => {
    const library = await Library.open(await packFile([old]), []);
    const effects = await effectsOf([renewed, chad, old], library);
    // Of one id twice in a run, the last counts.
    expect(effects.map(({ report, effect }) => [report.id, effect])).toEqual([
      ['BEL-2019', 'unchanged'],
      ['TCD-2018', 'added'],
    ]);
    expect((await effectsOf([renewed], library))[0]?.effect).toBe('replaced');
    await library.close();
  });
});

describe('the library folder', () => {
  test('takes packs in, in order, and undoes the last adding', async () => {
    const at = await folder();
    const first = await LibraryFolder.open(at);
    await first.add(bytesOf(old));
    await first.add(bytesOf(renewed));
    const again = await LibraryFolder.open(at);
    expect(again.packs.map((file) => path.basename(file))).toEqual(['added-000001.satchel', 'added-000002.satchel']);
    expect(again.canUndo).toBe(true);
    await again.undo();
    const library = await Library.open(await packFile([chad]), (await LibraryFolder.open(at)).packs);
    expect(await wordsOf(library, 'BEL-2019')).toBe('The old words.');
    await expect(again.undo()).rejects.toMatchObject({ fault: { code: 'nothing-to-undo' } });
    await library.close();
  });

  test('sets a pack aside that cannot be opened, and no later adding sweeps it up', async () => {
    const at = await folder();
    const opened = await LibraryFolder.open(at);
    const bad = await opened.add(bytesOf(old));
    await opened.add(bytesOf(chad));
    await writeFile(bad, 'no pack');
    const keptAs = (await opened.removeUnopened(bad)) ?? '';
    expect(keptAs).toMatch(/^added-000001\.damaged-.+\.satchel$/);
    expect(opened.packs.map((file) => path.basename(file))).toEqual(['added-000002.satchel']);
    // An undo would name a file that is not there.
    expect(opened.canUndo).toBe(false);
    await opened.add(bytesOf(renewed));
    expect(opened.packs.map((file) => path.basename(file))).toEqual(['added-000002.satchel', 'added-000003.satchel']);
    expect(await readFile(path.join(at, keptAs), 'utf8')).toBe('no pack');
  });

  test('takes out a pack that is gone, and one on a stick without touching its file', async () => {
    const at = await folder();
    const opened = await LibraryFolder.open(at);
    const gone = await opened.add(bytesOf(old));
    await rm(gone);
    const outside = path.join(await folder(), 'of a friend.satchel');
    await writeFile(outside, 'no pack');
    await opened.use(outside, { at: new Date(0).toISOString(), reports: 1, replaced: 0 });
    expect(await opened.removeUnopened(gone)).toBeNull();
    expect(await opened.removeUnopened(outside)).toBeNull();
    expect((await LibraryFolder.open(at)).packs).toEqual([]);
    expect(await readFile(outside, 'utf8')).toBe('no pack');
  });

  test('remembers which packs are switched off, whatever comes and goes', async () => {
    const at = await folder();
    const first = await LibraryFolder.open(at);
    await first.add(bytesOf(old));
    await first.setInUse('added-000001.satchel', false);
    await first.setInUse('included', false);
    await first.add(bytesOf(chad));
    await first.undo();
    await first.setInUse('included', true);
    expect((await LibraryFolder.open(at)).resting).toEqual(['added-000001.satchel']);
  });

  test('a pack file that no list names does not count, and goes with the next adding', async () => {
    const at = await folder();
    await writeFile(path.join(at, 'added-000007.satchel'), 'half written');
    const opened = await LibraryFolder.open(at);
    expect(opened.packs).toEqual([]);
    await opened.add(bytesOf(chad));
    expect(opened.packs).toHaveLength(1);
    await expect(rm(path.join(at, 'added-000007.satchel'))).rejects.toThrow('ENOENT');
  });

  test('a folder that cannot be written says so and keeps what it had', async () => {
    const at = path.join(await folder(), 'file');
    await writeFile(at, 'a file where the folder should be');
    const opened = await LibraryFolder.open(path.join(at, 'library'));
    await expect(opened.add(bytesOf(chad))).rejects.toMatchObject({ fault: { code: 'library-not-writable' } });
    expect(opened.packs).toEqual([]);
  });
});
