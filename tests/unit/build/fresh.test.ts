import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inRoot } from '../../../build/folders';
import { unlessFresh } from '../../../build/fresh';

let folder: string;
let stamp: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'satchel-fresh-'));
  stamp = path.basename(folder);
  writeFileSync(path.join(folder, 'from'), '1');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  rmSync(inRoot('dist/.fresh', stamp), { force: true });
});

/** True when it was made. */
function make(what = 'made'): Promise<boolean> {
  const made = path.join(folder, 'made');
  return unlessFresh(stamp, [path.join(folder, 'from')], made, async () => writeFileSync(made, what));
}

describe('what is made from something', () => {
  it('is made once', async () => {
    expect([await make(), await make()]).toEqual([true, false]);
  });

  it('is made again when what it comes from changed, or appeared', async () => {
    await make();
    writeFileSync(path.join(folder, 'from'), '22');
    expect(await make()).toBe(true);
    rmSync(path.join(folder, 'from'));
    expect(await make()).toBe(true);
  });

  it('is made again when it was changed or removed since', async () => {
    await make();
    writeFileSync(path.join(folder, 'made'), 'something else');
    expect(await make()).toBe(true);
    rmSync(path.join(folder, 'made'));
    expect(await make()).toBe(true);
  });

  it('is not held to be made when making it failed', async () => {
    const failing = unlessFresh(stamp, [path.join(folder, 'from')], path.join(folder, 'made'), () =>
      Promise.reject(new Error('no')),
    );
    await expect(failing).rejects.toThrow('no');
    expect(await make()).toBe(true);
  });
});
