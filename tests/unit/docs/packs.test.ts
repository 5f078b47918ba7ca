/** Writes a pack by nothing but what docs/packs.md says, with a ZIP writer of its own, and opens it. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { LIMITS } from '../../../data/limits';
import { Findings } from '../../../electron/library/findings';
import { LibraryFolder } from '../../../electron/library/folder';
import { Library } from '../../../electron/library/library';
import { PACK_FORMAT } from '../../../electron/library/manifest';
import { verifyPack } from '../../../electron/library/verify';
import { packBytes } from '../../../electron/library/write-pack';
import { folder, invented, packFile } from '../electron/library/packs';

const page = readFileSync(path.join(import.meta.dirname, '../../../docs/packs.md'), 'utf8');

/** The JSON that stands under `<!-- example: NAME -->`. */
function example(name: string): string {
  const [, after = ''] = page.split(`<!-- example: ${name} -->\n\`\`\`json\n`);
  return after.slice(0, after.indexOf('```'));
}

/** Entries as they are, none of them deflated. */
function zipOf(entries: [name: string, bytes: Buffer][]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, bytes] of entries) {
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x0800, 2);
    common.writeUInt16LE(0x21, 8);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(bytes.length, 14);
    common.writeUInt32LE(bytes.length, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const central = Buffer.alloc(14);
    central.writeUInt32LE(at, 10);
    directory.push(Buffer.from('PK\u0001\u0002\u0014\0', 'latin1'), common, central, Buffer.from(name));
    const local = [Buffer.from('PK\u0003\u0004', 'latin1'), common, Buffer.from(name), bytes];
    parts.push(...local);
    at += local.reduce((sum, part) => sum + part.length, 0);
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, ...directory, end]);
}

const Listed = z.looseObject({
  entries: z.array(z.object({ path: z.string(), size: z.number(), sha256: z.string() })),
});

/** The example of the page, with the sizes and checksums that it says belong in it. */
function packAsDocumented(): Buffer {
  const list = Listed.parse(JSON.parse(example('pack.json')));
  const entries = list.entries.map(({ path: name }): [string, Buffer] => [name, Buffer.from(example(name))]);
  const listed = entries.map(([name, bytes]) => ({
    path: name,
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }));
  return zipOf([['pack.json', Buffer.from(JSON.stringify({ ...list, entries: listed }))], ...entries]);
}

test('a pack written by the page is whole, and its report can be added, read and searched', async () => {
  const file = path.join(await folder(), 'example.satchel');
  await writeFile(file, packAsDocumented());
  expect(await verifyPack(file)).toEqual({ ok: true, title: 'An example', editions: [2021], entries: 1, problems: [] });
  const library = await Library.open(await packFile([invented('BEL', 'Belgium', 2020)]), []);
  const findings = new Findings({
    library,
    folder: await LibraryFolder.open(await folder()),
    lookAt: async () => [],
    makePack: async (contents) => packBytes(contents),
  });
  const never = new AbortController().signal;
  const { finding, reports } = await findings.look([file], '', () => undefined, never);
  const keys = reports.map(({ key }) => key);
  expect(await findings.add(finding, keys, '2026-11-24', () => undefined, never)).toMatchObject({
    added: ['TCD-2021'],
  });
  const opened = await library.report('TCD-2021');
  expect(opened.ok && opened.value).toEqual(JSON.parse(example('reports/TCD-2021.json')));
  expect(Object.keys((await library.searchable()).at(-1)?.parts ?? {})).not.toEqual([]);
  await library.close();
});

const gigabytes = (bytes: number): string => `${bytes / 1024 ** 3} GB`;
const megabytes = (bytes: number): string => `${bytes / 1024 ** 2} MB`;

test('the page says the format and the limits that hold', () => {
  expect(page).toContain(`This is format ${PACK_FORMAT}`);
  expect(page).toContain(
    `Limits: ${gigabytes(LIMITS.packFile)} for the file, ${LIMITS.packEntries.toLocaleString('en')} entries, ${gigabytes(LIMITS.packUnfolded)} unfolded, ${megabytes(LIMITS.packEntry)} for one entry, ${megabytes(LIMITS.packManifest)} for \`pack.json\`, ${megabytes(LIMITS.reportJson)} for one report.`,
  );
});
