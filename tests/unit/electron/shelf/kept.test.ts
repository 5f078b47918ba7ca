import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Fault } from '../../../../electron/contract';
import { Kept } from '../../../../electron/shelf/kept';

const FORM = { number: 1, schema: z.object({ word: z.string() }), later: {}, steps: {} };
const usual = { word: 'usual' };
let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'satchel-kept-'));
  file = path.join(folder, 'own/words.json');
});

const open = () => Kept.open(file, FORM, usual);
const valueIn = async (name: string): Promise<unknown> =>
  z.object({ value: z.unknown() }).parse(JSON.parse(await readFile(path.join(folder, 'own', name), 'utf8'))).value;
const names = async () => (await readdir(path.dirname(file))).toSorted();

async function written(...words: string[]): Promise<void> {
  const { kept } = await open();
  for (const word of words) await kept.set({ word });
}

describe('Kept', () => {
  test('starts with the usual value and writes nothing until something is set', async () => {
    const { kept, notice } = await open();
    expect(kept.value).toEqual(usual);
    expect(notice).toBeNull();
    await expect(readdir(path.dirname(file))).rejects.toThrow('ENOENT');
  });

  test('is read again after a restart, as plain JSON', async () => {
    await written('first');
    expect((await open()).kept.value).toEqual({ word: 'first' });
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ satchel: 1, value: { word: 'first' } });
  });

  test('keeps the version before', async () => {
    await written('first', 'second');
    expect(await valueIn('words.previous.json')).toEqual({ word: 'first' });
  });

  test.each([
    ['truncated', '{"word": "sec'],
    ['emptied', ''],
    ['of another form', '{"satchel":1,"value":{"word":4}}'],
    ['without its number', '{"value":{"word":"second"}}'],
    ['no JSON', '\u0000\u0001\u0002'],
  ])('a file that is %s is set aside, and the version before is used', async (_how, text) => {
    await written('first', 'second');
    await writeFile(file, text);
    const { kept, notice } = await open();
    expect(kept.value).toEqual({ word: 'first' });
    expect(notice?.code).toBe('own-file-recovered');
    const aside = (await readdir(path.dirname(file))).find((name) => name.includes('.damaged-'));
    expect(aside).toBeDefined();
    expect(notice?.hint).toContain(aside);
    expect(await readFile(path.join(path.dirname(file), aside ?? ''), 'utf8')).toBe(text);
    // Told once: the version before stands in its place again.
    expect(await open()).toMatchObject({ notice: null, kept: { value: { word: 'first' } } });
  });

  test('a letter that was changed by the disk is found out, though the file can be read', async () => {
    await written('first', 'second');
    await writeFile(file, (await readFile(file, 'utf8')).replace('second', 'seconf'));
    const { kept, notice } = await open();
    expect(kept.value).toEqual({ word: 'first' });
    expect(notice?.code).toBe('own-file-recovered');
  });

  test('what was changed by hand, without a checksum, is taken as it is', async () => {
    await written('first', 'second');
    await writeFile(file, '{"satchel":1,"value":{"word":"by hand"}}');
    expect(await open()).toMatchObject({ notice: null, kept: { value: { word: 'by hand' } } });
  });

  test('with no version before, a doubtful one is used, said, and kept as it was found', async () => {
    await written('first');
    const doubtful = (await readFile(file, 'utf8')).replace('first', 'fjrst');
    await writeFile(file, doubtful);
    const { kept, notice } = await open();
    expect(kept.value).toEqual({ word: 'fjrst' });
    expect(notice?.code).toBe('own-file-doubtful');
    const aside = (await names()).find((name) => name.includes('.damaged-')) ?? '';
    expect(notice?.hint).toContain(aside);
    expect(await readFile(path.join(path.dirname(file), aside), 'utf8')).toBe(doubtful);
  });

  test('of two damaged in the same second, both are kept', async () => {
    await written('first', 'second');
    await writeFile(file, 'x');
    await open();
    await writeFile(file, 'y');
    await open();
    expect((await names()).filter((name) => name.includes('.damaged-'))).toHaveLength(2);
  });

  test('the file and the one before it both damaged: both are kept, and both are named', async () => {
    await written('first', 'second');
    await writeFile(file, 'x');
    await writeFile(path.join(path.dirname(file), 'words.previous.json'), 'y');
    const { kept, notice } = await open();
    expect(kept.value).toEqual(usual);
    const asides = (await names()).filter((name) => name.includes('.damaged-'));
    expect(asides).toHaveLength(2);
    for (const aside of asides) expect(notice?.hint).toContain(aside);
  });

  test('one that cannot be moved out of the way is not written over', async () => {
    await written('first');
    await rm(file);
    await mkdir(file);
    const { kept, notice } = await open();
    expect(notice?.code).toBe('own-file-unreadable');
    expect(await kept.set({ word: 'new' })).toBe(false);
    expect(kept.value).toEqual({ word: 'new' });
    expect(await names()).toEqual(['words.json']);
  });

  test('one of a newer Satchel is refused, and stays to the letter', async () => {
    const newer = '{ "satchel": 2, "value": { "sentence": "A newer form." } }';
    await mkdir(path.dirname(file));
    await writeFile(file, newer);
    const { kept, notice } = await open();
    expect(notice?.code).toBe('own-file-newer');
    expect(notice?.hint).toContain('newer Satchel');
    expect(await kept.set({ word: 'older' })).toBe(false);
    await expect(kept.update(() => ({ word: 'older' }))).rejects.toThrow('newer Satchel');
    expect(await readFile(file, 'utf8')).toBe(newer);
    expect(await names()).toEqual(['words.json']);
  });

  test('one that a newer Satchel saved meanwhile is not written over either', async () => {
    const heard: Fault[] = [];
    const { kept } = await Kept.open(file, FORM, usual, { tell: (notice) => heard.push(notice) });
    await kept.set({ word: 'ours' });
    const newer = '{"satchel":2,"value":{}}';
    await writeFile(file, newer);
    expect(await kept.set({ word: 'again' })).toBe(false);
    expect(heard.map(({ code }) => code)).toEqual(['own-file-newer']);
    expect(await readFile(file, 'utf8')).toBe(newer);
  });

  test('what another program saved meanwhile stays, and this one goes on beside it', async () => {
    const heard: Fault[] = [];
    const tell = (notice: Fault) => void heard.push(notice);
    const { kept: one } = await Kept.open(file, FORM, usual, { apart: true, tell });
    const { kept: other } = await Kept.open(file, FORM, usual, { apart: true, tell });
    await one.set({ word: 'of one' });
    await other.set({ word: 'of the other' });
    await other.set({ word: 'of the other, later' });
    await one.set({ word: 'of one, later' });
    expect(await valueIn('words.json')).toEqual({ word: 'of one, later' });
    expect(heard.map(({ code }) => code)).toEqual(['own-file-apart']);
    const apart = (await names()).find((name) => /^words\.apart-.*Z?\d\.json$/.test(name)) ?? '';
    expect(heard[0]?.hint).toContain(apart);
    expect(await valueIn(apart)).toEqual({ word: 'of the other, later' });
  });

  test('without that wish the later one counts, and the one before is the other’s', async () => {
    const [{ kept: one }, { kept: other }] = [await open(), await open()];
    await one.set({ word: 'of one' });
    await other.set({ word: 'of the other' });
    expect(await valueIn('words.json')).toEqual({ word: 'of the other' });
    expect(await valueIn('words.previous.json')).toEqual({ word: 'of one' });
  });

  test('damaged while it is open, it is kept aside and saved again from memory', async () => {
    const heard: Fault[] = [];
    const { kept } = await Kept.open(file, FORM, usual, { tell: (notice) => heard.push(notice) });
    await kept.set({ word: 'first' });
    await writeFile(file, '{"satc');
    expect(await kept.set({ word: 'second' })).toBe(true);
    expect(await valueIn('words.json')).toEqual({ word: 'second' });
    expect(heard.map(({ code }) => code)).toEqual(['own-file-recovered']);
    expect((await names()).filter((name) => name.includes('.damaged-'))).toHaveLength(1);
  });

  test('a folder that vanishes and comes back gets what was kept meanwhile, at the latest at the end', async () => {
    const { kept } = await open();
    await kept.set({ word: 'first' });
    await rm(path.dirname(file), { recursive: true });
    await writeFile(path.dirname(file), 'something else in its place');
    expect(await kept.set({ word: 'second' })).toBe(false);
    await rm(path.dirname(file));
    await kept.settled();
    expect((await open()).kept.value).toEqual({ word: 'second' });
  });

  test('what a newer Satchel of the same form added is kept', async () => {
    await mkdir(path.dirname(file));
    await writeFile(file, '{"satchel":1,"value":{"word":"one","colour":"red"}}');
    const { kept } = await open();
    await kept.set({ word: 'two' });
    expect(await valueIn('words.json')).toEqual({ word: 'two', colour: 'red' });
    expect((await open()).notice).toBeNull();
  });

  test('the version before is offered, not taken, where that is wished', async () => {
    await written('first', 'second');
    await writeFile(file, 'x');
    const { earlier, kept } = await Kept.open(file, FORM, usual, { offersEarlier: true });
    expect(kept.value).toEqual(usual);
    expect(earlier?.value).toEqual({ word: 'first' });
    expect(Date.parse(earlier?.until ?? '')).not.toBeNaN();
  });

  test('leaves nothing beside its two files', async () => {
    await written('first', 'second', 'third');
    expect(await names()).toEqual(['words.json', 'words.previous.json']);
  });

  test('sweeps up what a program that was cut off left', async () => {
    await written('first');
    await writeFile(path.join(path.dirname(file), '.satchel-0123456789ab.part'), 'half');
    await written('second');
    expect(await names()).toEqual(['words.json', 'words.previous.json']);
  });

  test('with no good version left it starts anew and says so', async () => {
    await written('first');
    await writeFile(file, 'x');
    const { kept, notice } = await open();
    expect(kept.value).toEqual(usual);
    expect(notice?.code).toBe('own-file-damaged');
  });

  test('a missing file with a version before it is a recovery', async () => {
    await written('first', 'second');
    await rm(file);
    const { kept, notice } = await open();
    expect(kept.value).toEqual({ word: 'first' });
    expect(notice?.code).toBe('own-file-recovered');
  });

  test('the last of many quick changes is what stands in the file', async () => {
    const { kept } = await open();
    await Promise.all(Array.from({ length: 20 }, (_, index) => kept.set({ word: String(index) })));
    expect((await open()).kept.value).toEqual({ word: '19' });
  });

  test('a folder that cannot be made leaves the value in memory and tells', async () => {
    await writeFile(path.join(folder, 'own'), 'a file where the folder should be');
    const { kept } = await open();
    expect(await kept.set({ word: 'kept' })).toBe(false);
    expect(kept.value).toEqual({ word: 'kept' });
  });
});
