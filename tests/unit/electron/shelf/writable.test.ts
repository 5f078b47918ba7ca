import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { isWritable } from '../../../../electron/shelf/writable';

describe('whether a folder can be written to', () => {
  it('is found by trying, and leaves nothing behind', async () => {
    const folder = path.join(mkdtempSync(path.join(tmpdir(), 'satchel-')), 'new', 'own');
    expect(await isWritable(folder)).toBe(true);
    expect(existsSync(folder)).toBe(true);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is false where no folder can be', async () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'satchel-')), 'file');
    writeFileSync(file, '');
    expect(await isWritable(path.join(file, 'own'))).toBe(false);
  });
});
