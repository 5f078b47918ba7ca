import { createHash } from 'node:crypto';
import { open, readFile, truncate, writeFile } from 'node:fs/promises';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { Pack } from '../../../../electron/library/pack';
import { verifyPack } from '../../../../electron/library/verify';
import { packBytes } from '../../../../electron/library/write-pack';
import { folder, invented, packFile } from './packs';

const belgium = invented('BEL', 'Belgium', 2019);
const chad = invented('TCD', 'Chad', 2019);

/** Flips one bit of a word that stands in the file; packed text is compressed, so the words are looked for by place. */
async function damage(file: string, at: number): Promise<void> {
  const handle = await open(file, 'r+');
  const byte = Buffer.alloc(1);
  await handle.read(byte, 0, 1, at);
  byte[0] = (byte[0] ?? 0) ^ 1;
  await handle.write(byte, 0, 1, at);
  await handle.close();
}

async function placeOf(file: string, name: string): Promise<number> {
  const bytes = await readFile(file);
  return bytes.indexOf(name) + name.length + 40;
}

describe('a pack', () => {
  test('gives its reports back as they were', async () => {
    const pack = await Pack.open(await packFile([belgium, chad]));
    expect(await pack.report('BEL-2019')).toEqual(belgium);
    expect(pack.manifest.reports.map(({ id, recommendations }) => [id, recommendations])).toEqual([
      ['BEL-2019', 2],
      ['TCD-2019', 2],
    ]);
    await pack.close();
  });

  test('has the same bytes whatever the order in which its reports came', () => {
    const contents = { title: 'Invented', madeBy: '', madeOn: null };
    expect(packBytes({ ...contents, reports: [belgium, chad] })).toEqual(
      packBytes({ ...contents, reports: [chad, belgium] }),
    );
  });

  test('keeps the index where it can be read in place', async () => {
    const file = await packFile([belgium]);
    const pack = await Pack.open(file);
    const { parts } = await pack.searchable();
    expect(Object.keys(parts).length).toBeGreaterThan(0);
    const bytes = await readFile(file);
    for (const [path, part] of Object.entries(parts))
      expect(bytes.subarray(part.offset, part.offset + part.size)).toEqual(await pack.entry(path));
    await pack.close();
  });

  test('names a damaged report and still gives the others', async () => {
    const file = await packFile([belgium, chad]);
    await damage(file, await placeOf(file, 'reports/BEL-2019.json'));
    const pack = await Pack.open(file);
    await expect(pack.report('BEL-2019')).rejects.toThrow('BEL-2019');
    const promised = pack.manifest.entries.find(({ path }) => path === 'reports/BEL-2019.json');
    await expect(pack.report('BEL-2019')).rejects.toMatchObject({
      fault: { damage: { file: 'reports/BEL-2019.json', expected: promised?.sha256 } },
    });
    expect(await pack.report('TCD-2019')).toEqual(chad);
    await pack.close();
    expect(await verifyPack(file)).toMatchObject({
      ok: false,
      problems: [{ code: 'report-damaged', entry: 'reports/BEL-2019.json' }],
    });
  });

  test('tells the checksum of a text that was changed beside the one that it promised', async () => {
    const contents = { title: 'x', madeBy: '', madeOn: null, reports: [belgium] };
    const entries = unzipSync(packBytes(contents));
    const changed = Buffer.from(JSON.stringify({ ...belgium, tier: '1' }));
    const file = `${await folder()}/x.satchel`;
    await writeFile(file, zipSync({ ...entries, 'reports/BEL-2019.json': changed }));
    const pack = await Pack.open(file);
    await expect(pack.report('BEL-2019')).rejects.toMatchObject({
      fault: { damage: { found: createHash('sha256').update(changed).digest('hex') } },
    });
    await pack.close();
  });

  test('verifies when it is whole', async () => {
    expect(await verifyPack(await packFile([belgium, chad]))).toMatchObject({
      ok: true,
      editions: [2019],
      problems: [],
    });
  });

  test.each([
    ['empty', Buffer.alloc(0)],
    ['no ZIP', Buffer.from('this is a text')],
    ['a ZIP of something else', Buffer.from(zipSync({ 'readme.txt': Buffer.from('hello') }))],
    ['of another form', Buffer.from(zipSync({ 'pack.json': Buffer.from('{"format":1}') }))],
    ['with a list that is no JSON', Buffer.from(zipSync({ 'pack.json': Buffer.from('{') }))],
  ])('that is %s is refused as corrupt', async (_what, bytes) => {
    const file = `${await folder()}/x.satchel`;
    await writeFile(file, bytes);
    await expect(Pack.open(file)).rejects.toMatchObject({ fault: { code: 'pack-corrupt' } });
    expect((await verifyPack(file)).ok).toBe(false);
  });

  test('made by a newer program is refused kindly', async () => {
    const file = `${await folder()}/x.satchel`;
    await writeFile(file, zipSync({ 'pack.json': Buffer.from('{"format":99}') }));
    await expect(Pack.open(file)).rejects.toThrow('made by a newer Satchel');
  });

  test('cut short is refused', async () => {
    const file = await packFile([belgium]);
    await truncate(file, 2_000);
    await expect(Pack.open(file)).rejects.toMatchObject({ fault: { code: 'pack-corrupt' } });
  });

  test.each(['../evil.json', '/etc/passwd', 'reports/../../evil.json', 'a\\b.json'])(
    'with an entry named %s is refused',
    async (name) => {
      const file = `${await folder()}/x.satchel`;
      const sum = 'a'.repeat(64);
      const manifest = {
        format: 1,
        title: 'x',
        madeBy: '',
        madeOn: null,
        reports: [],
        entries: [{ path: name, size: 1, sha256: sum }],
      };
      await writeFile(file, zipSync({ 'pack.json': Buffer.from(JSON.stringify(manifest)) }));
      await expect(Pack.open(file)).rejects.toMatchObject({ fault: { code: 'pack-corrupt' } });
    },
  );

  test('cannot pass off another report under an id', async () => {
    const file = `${await folder()}/x.satchel`;
    const honest = packBytes({ title: 'x', madeBy: '', madeOn: null, reports: [chad] });
    const text = Buffer.from(honest).toString('latin1');
    expect(text).toContain('reports/TCD-2019.json');
    await writeFile(file, Buffer.from(text.replaceAll('reports/TCD-2019.json', 'reports/BEL-2019.json'), 'latin1'));
    await expect((await Pack.open(file)).report('TCD-2019')).rejects.toMatchObject({
      fault: { code: 'report-damaged' },
    });
  });
});
