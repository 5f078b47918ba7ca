import { mkdtemp, readFile, readdir, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { holding } from '../../../../electron/files/holding';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'satchel-holding-'));
});

const OTHER_COMPUTER = '.satchel-1-00000000-0123456789ab.lock';

describe('holding a folder', () => {
  it('lets one after another work, and leaves nothing behind', async () => {
    const file = path.join(folder, 'count');
    await writeFile(file, '0');
    const addOne = () => holding(folder, async () => writeFile(file, String(Number(await readFile(file, 'utf8')) + 1)));
    await Promise.all(Array.from({ length: 20 }, addOne));
    expect(await readFile(file, 'utf8')).toBe('20');
    expect(await readdir(folder)).toEqual(['count']);
  });

  it('is over when the work fails', async () => {
    await expect(holding(folder, () => Promise.reject(new Error('the work failed')))).rejects.toThrow(
      'the work failed',
    );
    expect(await readdir(folder)).toEqual([]);
    expect(await holding(folder, () => Promise.resolve('next'))).toBe('next');
  });

  it('does not wait for a program of this computer that died', async () => {
    const own = await holding(folder, async () => (await readdir(folder))[0] ?? '');
    const { pid } = spawnSync(process.execPath, ['--version']);
    const dead = own.replace(/^\.satchel-\d+/, `.satchel-${pid}`).replace(/[0-9a-f]{12}\.lock$/, '0123456789ab.lock');
    await writeFile(path.join(folder, dead), '');
    expect(await holding(folder, () => Promise.resolve('done'), 0)).toBe('done');
    expect(await readdir(folder)).toEqual([]);
  });

  it('waits for another computer, says so in the end, and does not touch its lock', async () => {
    await writeFile(path.join(folder, OTHER_COMPUTER), '');
    await expect(holding(folder, () => Promise.resolve('done'), 0)).rejects.toThrow(
      `Another Satchel is working in ${folder}.`,
    );
    expect(await readdir(folder)).toEqual([OTHER_COMPUTER]);
  });

  it('takes another computer for dead when it gives no sign of life for long, whatever its clock says', async () => {
    const lock = path.join(folder, OTHER_COMPUTER);
    await writeFile(lock, '');
    const future = new Date('2100-01-01T00:00:00Z');
    await utimes(lock, future, future);
    // The measure of time that is used is this program's own.
    const clock = vi.spyOn(performance, 'now');
    let now = 0;
    clock.mockImplementation(() => (now += 5_000));
    try {
      expect(await holding(folder, () => Promise.resolve('done'))).toBe('done');
    } finally {
      clock.mockRestore();
    }
    expect(await readdir(folder)).toEqual([]);
  });

  it('fails as the file system does where nothing can be written', async () => {
    await expect(holding(path.join(folder, 'not there'), () => Promise.resolve(1))).rejects.toThrow('ENOENT');
  });
});
