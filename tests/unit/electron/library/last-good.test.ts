import { readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { LIMITS } from '../../../../data/limits';
import { LastGood } from '../../../../electron/library/last-good';
import { Library } from '../../../../electron/library/library';
import { folder, invented, packFile } from './packs';

const ONE = 'a'.repeat(64);
const OTHER = 'b'.repeat(64);
const on = (at: string, day: string) => new LastGood(at, () => day);
const sumOf = (n: number) => n.toString(16).padStart(64, '0').split('').toReversed().join('');
const fileIn = (at: string) => path.join(at, 'last-good.json');

async function damage(file: string, id: string): Promise<void> {
  const entries = unzipSync(await readFile(file));
  const entry = `reports/${id}.json`;
  const changed = strFromU8(entries[entry] ?? new Uint8Array()).replace('is invented', 'is not true');
  await writeFile(file, zipSync({ ...entries, [entry]: strToU8(changed) }));
}

async function lastGoodOf(library: Library, id: string): Promise<string | null | undefined> {
  const opened = await library.open(id);
  await library.close();
  return opened.ok ? undefined : opened.error.damage?.lastGood;
}

test('a damaged report says on which day its text was last as it should be', async () => {
  const [bundled, at] = [
    await packFile([invented('BEL', 'Belgium', 2019), invented('TCD', 'Chad', 2019)]),
    await folder(),
  ];
  const opening = (day: string) => {
    const lastGood = on(at, day);
    return { lastGood, library: Library.beginning(bundled, { packs: [], resting: [] }, null, lastGood) };
  };
  for (const day of ['2026-10-11', '2026-10-12']) {
    const { library, lastGood } = opening(day);
    expect((await library.open('BEL-2019')).ok).toBe(true);
    await lastGood.settled();
    await library.close();
  }
  await damage(bundled, 'BEL-2019');
  await damage(bundled, 'TCD-2019');
  expect(await lastGoodOf(opening('2026-11-01').library, 'BEL-2019')).toBe('2026-10-12');
  // It was never opened.
  expect(await lastGoodOf(opening('2026-11-01').library, 'TCD-2019')).toBeNull();
  // It was opened, but what was noted is of the text that stood there before.
  const other = await packFile([invented('BEL', 'Belgium', 2019, 'The new words.')]);
  await damage(other, 'BEL-2019');
  const replaced = Library.beginning(other, { packs: [], resting: [] }, null, on(at, '2026-11-01'));
  expect(await lastGoodOf(replaced, 'BEL-2019')).toBeNull();
});

test('a damaged text is never noted as good', async () => {
  const [file, at] = [await packFile([invented('BEL', 'Belgium', 2019)]), await folder()];
  await damage(file, 'BEL-2019');
  const lastGood = on(at, '2026-10-12');
  const library = Library.beginning(file, { packs: [], resting: [] }, null, lastGood);
  expect(await library.open('BEL-2019', true)).toMatchObject({ ok: true, value: { damaged: true } });
  await lastGood.settled();
  expect(await readdir(at)).toEqual([]);
  await library.close();
});

test('what was noted before stays, and nothing is written twice', async () => {
  const at = await folder();
  const first = on(at, '2026-10-12');
  first.note(ONE);
  expect(await first.of(ONE)).toBe('2026-10-12');
  expect(await readdir(at)).toEqual([]);
  await first.settled();
  const second = on(at, '2026-10-13');
  second.note(OTHER);
  await second.settled();
  const third = on(at, '2026-10-14');
  expect([await third.of(ONE), await third.of(OTHER)]).toEqual(['2026-10-12', '2026-10-13']);
  expect(await readdir(at)).toEqual(['last-good.json']);

  await writeFile(fileIn(at), '');
  first.note(ONE);
  await first.settled();
  expect(await readFile(fileIn(at), 'utf8')).toBe('');
});

test('only the latest are kept, in a file that stays below its limit', async () => {
  const at = await folder();
  const lastGood = on(at, '2026-10-12');
  for (let n = 0; n < LIMITS.lastGoodTexts + 5; n += 1) lastGood.note(sumOf(n));
  await lastGood.settled();
  const later = on(at, '2026-10-13');
  expect(await later.of(sumOf(4))).toBeNull();
  expect(await later.of(sumOf(5))).toBe('2026-10-12');
  expect(await later.of(sumOf(LIMITS.lastGoodTexts + 4))).toBe('2026-10-12');
  expect((await readFile(fileIn(at))).length).toBeLessThan(LIMITS.lastGoodFile);
});

test.each([
  ['no JSON', '{'],
  ['of another form', '{"satchel":1,"days":{"aaaaaaaaaaaaaaaa":"yesterday"}}'],
  [
    'too large',
    JSON.stringify({ satchel: 1, days: { [ONE.slice(0, 16)]: '2026-10-12' } }).padEnd(LIMITS.lastGoodFile + 1),
  ],
])('notes that are %s say nothing, and are written anew', async (_what, text) => {
  const at = await folder();
  await writeFile(fileIn(at), text);
  const lastGood = on(at, '2026-10-13');
  expect(await lastGood.of(ONE)).toBeNull();
  lastGood.note(ONE);
  await lastGood.settled();
  expect(await on(at, '2026-10-14').of(ONE)).toBe('2026-10-13');
});

test('where nothing can be written, nothing is, and the report opens all the same', async () => {
  const at = path.join(await folder(), 'a file, no folder');
  await writeFile(at, 'x');
  const [file, lastGood] = [await packFile([invented('BEL', 'Belgium', 2019)]), on(at, '2026-10-12')];
  const library = Library.beginning(file, { packs: [], resting: [] }, null, lastGood);
  expect((await library.open('BEL-2019')).ok).toBe(true);
  await lastGood.settled();
  expect(await readFile(at, 'utf8')).toBe('x');
  await library.close();
});
