import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { Kept } from '../../../../electron/shelf/kept';

const Schema = z.object({ word: z.string() });
const usual = { word: 'usual' };
let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'satchel-kept-'));
  file = path.join(folder, 'own/words.json');
});

const open = () => Kept.open(file, Schema, usual);

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
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({ word: 'first' });
  });

  test('keeps the version before', async () => {
    await written('first', 'second');
    expect(JSON.parse(await readFile(path.join(folder, 'own/words.previous.json'), 'utf8'))).toEqual({ word: 'first' });
  });

  test.each([
    ['truncated', '{"word": "sec'],
    ['emptied', ''],
    ['of another form', '{"word": 4}'],
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
