import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SearchablePack } from '../../../../electron/search/engine';
import { keepNote, rebuiltFor } from '../../../../electron/search/rebuilt';
import { temporaryFolder } from './packs';

/** A stick with a pack and the index that was built anew for it. */
function stick(): string {
  const folder = path.join(temporaryFolder(), 'stick');
  for (const part of ['library', 'index']) fs.mkdirSync(path.join(folder, part), { recursive: true });
  fs.writeFileSync(path.join(folder, 'library/a.satchel'), 'a pack');
  fs.writeFileSync(path.join(folder, 'index/1-index.bin'), 'an index');
  keepNote(path.join(folder, 'index'), [packOn(folder)], [builtOn(folder)]);
  return folder;
}

const one = (file: string, size: number): SearchablePack['parts'] => ({ 'index/index.bin': { file, offset: 0, size } });
const packOn = (folder: string): SearchablePack => ({
  key: 'a',
  title: 'A',
  parts: one(path.join(folder, 'library/a.satchel'), 6),
});
const builtOn = (folder: string): SearchablePack => ({
  key: 'included',
  title: '1',
  parts: one(path.join(folder, 'index/1-index.bin'), 8),
});
const noteOn = (folder: string): string => path.join(folder, 'index/rebuilt.json');

describe('an index that was built anew', () => {
  it('is found again where the stick has another name', () => {
    const folder = stick();
    const elsewhere = `${folder}-on-another-computer`;
    fs.renameSync(folder, elsewhere);
    expect(rebuiltFor(path.join(elsewhere, 'index'), [packOn(elsewhere)])).toEqual([builtOn(elsewhere)]);
  });

  it('says nothing of where it lies', () => {
    const folder = stick();
    expect(fs.readFileSync(noteOn(folder), 'utf8')).not.toContain(path.basename(path.dirname(folder)));
  });

  it('is of no use for a pack that was written since', () => {
    const folder = stick();
    fs.utimesSync(path.join(folder, 'library/a.satchel'), 1, 1);
    expect(rebuiltFor(path.join(folder, 'index'), [packOn(folder)])).toBeNull();
  });

  it('opens nothing outside its folder, whatever the note says', () => {
    const folder = stick();
    const text = fs.readFileSync(noteOn(folder), 'utf8');
    fs.writeFileSync(noteOn(folder), text.replace('1-index.bin', '../../../etc/1-index.bin'));
    expect(rebuiltFor(path.join(folder, 'index'), [packOn(folder)])).toEqual([builtOn(folder)]);
  });
});
