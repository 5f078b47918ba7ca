import { readFile, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { KnownPacks } from '../../../../electron/library/known-packs';
import { inUseOf, Library } from '../../../../electron/library/library';
import { folder, invented, packFile } from './packs';

const old = invented('BEL', 'Belgium', 2019, 'The old words.');
const renewed = invented('BEL', 'Belgium', 2019, 'The new words.');
const chad = invented('TCD', 'Chad', 2018);

/** A library that was opened once, as it is known at its next start. */
async function noted() {
  const [bundled, added, at] = [await packFile([old]), await packFile([renewed, chad]), await folder()];
  const library = await Library.open(bundled, [added]);
  const searchable = await library.searchable();
  expect(await library.note(at)).toBe(true);
  expect(await library.note(at)).toBe(false);
  await library.close();
  const within = { packs: [added], resting: [] };
  const known = () => KnownPacks.of(inUseOf(bundled, within), at);
  return { bundled, added, at, within, known, searchable };
}

async function wordsOf(library: Library, id: string): Promise<string | undefined> {
  const opened = await library.report(id);
  return opened.ok ? opened.value.sections[1]?.passages[0]?.text : opened.error.code;
}

describe('packs known from the last start', () => {
  test('say which of them holds a report, and where search looks', async () => {
    const { added, known, searchable } = await noted();
    const packs = await known();
    expect(packs?.holderOf('BEL-2019')).toBe(added);
    expect(packs?.holderOf('BEL-201')).toBeNull();
    expect(packs?.reports).toBe(2);
    expect(packs?.searchable).toEqual(searchable);
  });

  test('give a report before the others are opened', async () => {
    const { bundled, within, known } = await noted();
    // Were it opened, its fault would be listed.
    const packs = await known();
    await writeFile(bundled, 'x');
    const library = Library.beginning(bundled, within, packs);
    expect(await wordsOf(library, 'BEL-2019')).toBe('The new words.');
    expect(library.listing(false).unopened).toEqual([]);
    await library.whole();
    expect(library.listing(false).unopened).toHaveLength(1);
    expect(library.entries().map(({ id }) => id)).toEqual(['BEL-2019', 'TCD-2018']);
    await library.close();
  });

  test('are not known once one of them was changed, taken out or switched off', async () => {
    const { added, bundled, at, within, known } = await noted();
    expect(await KnownPacks.of(inUseOf(bundled, { ...within, packs: [] }), at)).toBeNull();
    expect(await KnownPacks.of(inUseOf(bundled, { ...within, resting: ['included'] }), at)).toBeNull();
    await utimes(added, new Date(), new Date(0));
    expect(await known()).toBeNull();
  });

  test('do not make a damaged report whole', async () => {
    const { bundled, added, within, known } = await noted();
    const packs = await known();
    const bytes = await readFile(added);
    bytes.fill(0, bytes.indexOf('reports/BEL-2019.json'), bytes.indexOf('reports/BEL-2019.json') + 200);
    await writeFile(added, bytes);
    const library = Library.beginning(bundled, within, packs);
    expect(await wordsOf(library, 'BEL-2019')).toBe('report-damaged');
    await library.close();
  });

  test('are believed of no report that their pack does not have', async () => {
    const { bundled, added, at, within } = await noted();
    const file = path.join(at, 'known-packs.json');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('"ids":"BEL-2019"', '"ids":"BEL-2019 GHA-2019"'));
    const packs = await KnownPacks.of(inUseOf(bundled, within), at);
    expect(packs?.holderOf('GHA-2019')).toBe(bundled);
    const library = Library.beginning(bundled, { packs: [added], resting: [] }, packs);
    expect(await wordsOf(library, 'GHA-2019')).toBe('no-such-report');
    await library.close();
  });

  test('list the country of a report as the whole library will', async () => {
    const { bundled, within, at, known } = await noted();
    const library = Library.beginning(bundled, within, await known());
    const early = library.editionsOf('BEL-2019');
    await library.whole();
    expect(early).toEqual(library.entries().filter(({ id }) => id === 'BEL-2019'));
    await library.close();
    const file = path.join(at, 'known-packs.json');
    await writeFile(file, (await readFile(file, 'utf8')).replaceAll('"recommendations":2', '"recommendations":"many"'));
    const forged = Library.beginning(bundled, within, await known());
    expect(forged.editionsOf('BEL-2019')).toEqual([]);
    await forged.close();
  });

  test('are nothing where the note is no note of ours', async () => {
    const { at, known } = await noted();
    for (const text of ['', '{}', '{"satchel":1,"packs":[{"file":"a"}]}', `{"satchel":1,"packs":[]}`]) {
      await writeFile(path.join(at, 'known-packs.json'), text);
      expect(await known()).toBeNull();
    }
  });
});
