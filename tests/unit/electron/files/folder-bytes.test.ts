import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { folderBytes } from '../../../../electron/files/folder-bytes';

it('the size of a folder is that of its files', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'satchel-bytes-'));
  expect(await folderBytes(folder)).toBe(0);
  writeFileSync(path.join(folder, 'a.json'), '12345');
  writeFileSync(path.join(folder, 'b.json'), '123');
  mkdirSync(path.join(folder, 'c'));
  expect(await folderBytes(folder)).toBe(8);
  expect(await folderBytes(path.join(folder, 'gone'))).toBe(0);
});
