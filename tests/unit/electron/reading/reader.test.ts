import { EventEmitter, once } from 'node:events';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Reader } from '../../../../electron/reading/reader';
import { readingProcess } from './child';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'satchel-reading-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const report = (name: string): string =>
  `${name.toUpperCase()} (Tier 2) [Extracted in part from U.S. State Dept TIP Report, June 2020]\n\nThe Government of ${name} does not fully meet the minimum standards for the elimination of trafficking; therefore ${name} remained on Tier 2.\n\nPrioritized Recommendations\n\nHear cases sooner.Pay for the shelter.`;

async function place(name: string, content: string | Uint8Array): Promise<string> {
  const file = path.join(folder, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
  return file;
}

/** So large and so entangled that reading it takes long and much memory. */
const heavy = (): string => `<html><body>${'<p><b><i>word <a href=x>word</a>'.repeat(400_000)}`;

test('files, folders and archives are one run; links and companions are left out, packs told apart', async () => {
  const inner = 'mixed/more/benin.txt';
  await place('mixed/togo.txt', report('Togo'));
  await place(inner, report('Benin'));
  await place('mixed/page.htm', 'x');
  await place('mixed/page_files/a.css', 'p {}');
  await place('mixed/z.zip', zipSync({ 'mali.txt': strToU8(report('Mali')), 'togo.txt': strToU8(report('Togo')) }));
  await symlink(folder, path.join(folder, 'mixed/loop'));
  const pack = await place('a.satchel', zipSync({ 'pack.json': strToU8('{}') }));
  const missing = path.join(folder, 'gone.txt');
  const progress: string[] = [];
  const { readings, packs, stopped } = await new Reader(() => readingProcess()).read(
    [path.join(folder, 'mixed'), pack, missing],
    ({ done, of, file }) => progress.push(`${done}/${of} ${file}`),
  );
  expect({ packs, stopped }).toEqual({ packs: [pack], stopped: false });
  expect(readings.map(({ read, chain }) => [read.file, read.outcome, chain])).toEqual([
    ['gone.txt', 'unreadable', []],
    ['mixed/more/benin.txt', 'read', []],
    ['mixed/page.htm', 'not-a-report', []],
    ['mixed/togo.txt', 'read', []],
    ['mixed/z.zip/mali.txt', 'read', ['mali.txt']],
    ['mixed/z.zip/togo.txt', 'read', ['togo.txt']],
  ]);
  expect(readings.at(-1)?.read.problems.map(({ code, message }) => [code, message])).toEqual([
    ['duplicate', expect.stringContaining('mixed/togo.txt')],
  ]);
  expect(readings[1]?.path).toBe(path.join(folder, inner));
  expect(readings[1]?.sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(progress).toEqual([
    '0/5 mixed/more/benin.txt',
    '1/5 mixed/page.htm',
    '2/5 mixed/togo.txt',
    '3/5 mixed/z.zip/mali.txt',
    '4/5 mixed/z.zip/togo.txt',
    '5/5 ',
  ]);
});

test('a file that takes too long is that file’s problem; the next is read by a new process', async () => {
  const slow = await place('slow.html', report('Mali'));
  const good = await place('good.txt', report('Chad'));
  const lives: string[] = [];
  // The first process never hears what to read: a file that takes for ever, on a machine of any speed.
  const spawn = () => {
    const child = readingProcess((how) => lives.push(how));
    if (lives.length > 1) return child;
    return {
      ...child,
      send: (message: object) => void ('do' in message && message.do === 'look' && child.send(message)),
    };
  };
  const { readings } = await new Reader(spawn, 5_000).read([slow, good]);
  expect(readings.map(({ read }) => [read.file, read.outcome, ...read.problems.map(({ code }) => code)])).toEqual([
    ['slow.html', 'unreadable', 'too-large'],
    ['good.txt', 'read'],
  ]);
  expect(lives.filter((how) => how === 'started')).toHaveLength(2);
});

test('a file that fills the memory is that file’s problem', async () => {
  const large = await place('large.html', heavy());
  const good = await place('good.txt', report('Chad'));
  const reader = new Reader(() => readingProcess(undefined, 300));
  const { readings } = await reader.read([large, good]);
  expect(readings.map(({ read }) => [read.outcome, read.problems[0]?.message ?? ''])).toEqual([
    ['unreadable', expect.stringContaining('memory')],
    ['read', ''],
  ]);
});

test('stopping keeps what was read and ends the process at once', async () => {
  const good = await place('good.txt', report('Chad'));
  const slow = await place('slow.html', heavy());
  const stop = new AbortController();
  const lives: string[] = [];
  const ended = new EventEmitter();
  const end = once(ended, 'ended');
  const spawn = () => readingProcess((how) => (how === 'ended' ? ended.emit('ended') : lives.push(how)));
  const { readings, stopped } = await new Reader(spawn).read(
    [good, slow],
    ({ file }) => file === 'slow.html' && stop.abort(),
    stop.signal,
  );
  expect(stopped).toBe(true);
  expect(readings.map(({ read }) => read.file)).toEqual(['good.txt']);
  await end;
});

test('a process that dies while it reads is that file’s problem', async () => {
  const slow = await place('slow.html', heavy());
  const good = await place('good.txt', report('Chad'));
  let first = true;
  const spawn = () => {
    const child = readingProcess();
    if (!first) return child;
    first = false;
    return {
      ...child,
      send: (message: object) => {
        child.send(message);
        if (JSON.stringify(message).includes('"read"')) child.kill();
      },
    };
  };
  const { readings } = await new Reader(spawn).read([slow, good]);
  expect(readings.map(({ read }) => [read.outcome, read.problems[0]?.code])).toEqual([
    ['unreadable', 'corrupt'],
    ['read', undefined],
  ]);
});
