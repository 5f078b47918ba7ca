import { cpSync, mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { USUAL_SETTINGS } from '../../../../electron/contract';
import { LibraryFolder } from '../../../../electron/library/folder';
import { BOUNDS_FORM } from '../../../../electron/shelf/forms';
import { Kept } from '../../../../electron/shelf/kept';
import { OwnThings } from '../../../../electron/shelf/own-things';

const FIXTURES = path.resolve(import.meta.dirname, '../../../fixtures/forms');

/** A folder with the files of a Satchel that is older, of the same form but later, or newer. */
function brought(from: 'older' | 'same' | 'newer'): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'satchel-forms-'));
  cpSync(path.join(FIXTURES, from), folder, { recursive: true });
  return folder;
}

const textOf = (folder: string, name: string): string => readFileSync(path.join(folder, name), 'utf8');
const noReport = () => Promise.resolve({ ok: false as const, error: { code: 'none', message: '', hint: '' } });
const boundsIn = (folder: string) => Kept.open(path.join(folder, 'window.json'), BOUNDS_FORM, null);

describe('files of an older Satchel', () => {
  it('are read without a word, and what came later has its usual value', async () => {
    const own = await OwnThings.open(brought('older'));
    expect(own.notices).toEqual([]);
    expect(own.settings).toEqual({ ...USUAL_SETTINGS, welcomed: true, theme: 'sepia', textSize: 120 });
    expect(own.shelf.selections[0]?.picks.map(({ passage }) => passage)).toEqual(['BEL-2020-4']);
    expect(own.shelf.notes[0]?.followUp).toHaveLength(1);
    expect(own.shelf.bookmarks).toHaveLength(1);
    expect(own.place).toMatchObject({ lastReport: { report: 'BEL-2020' }, positions: {}, searches: [] });
  });

  it('of the library and the window too', async () => {
    const folder = brought('older');
    const library = await LibraryFolder.open(folder);
    expect(library.notice).toBeNull();
    expect(library.packs.map((file) => path.basename(file))).toEqual(['added-000001.satchel']);
    expect(library.canUndo).toBe(true);
    await library.setInUse('included', false);
    expect((await LibraryFolder.open(folder)).resting).toEqual(['included']);
    const { kept, notice } = await boundsIn(folder);
    expect(notice).toBeNull();
    expect(kept.value?.width).toBe(1000);
    expect(await kept.set(kept.value)).toBe(true);
    expect((await boundsIn(folder)).kept.value?.width).toBe(1000);
  });
});

describe('files of the same form with fields of a later Satchel', () => {
  it('keep them, whatever this one changes', async () => {
    const folder = brought('same');
    const own = await OwnThings.open(folder);
    expect(own.notices).toEqual([]);
    await own.saveSettings({ ...own.settings, theme: 'dark' });
    await own.savePlace({ ...own.place, positions: {} });
    await own.changeShelf({ do: 'note', passage: 'BEL-2020-4', text: 'Other words.' }, noReport);
    expect(JSON.parse(textOf(folder, 'settings.json'))).toMatchObject({
      value: { theme: 'dark', readAloud: { voice: 'low' } },
    });
    expect(JSON.parse(textOf(folder, 'place.json'))).toMatchObject({ value: { positions: {}, scroll: 4 } });
    expect(JSON.parse(textOf(folder, 'satchel.json'))).toMatchObject({
      value: {
        selections: [{ id: 's1', colour: 'green', picks: [{ passage: 'BEL-2020-4', weight: 3 }] }],
        notes: [{ text: 'Other words.', mood: 'hopeful' }],
        folders: [{ id: 'f1' }],
      },
    });
    expect((await OwnThings.open(folder)).notices).toEqual([]);
  });

  it('do not bring back what was deleted', async () => {
    const folder = brought('same');
    const own = await OwnThings.open(folder);
    await own.changeShelf({ do: 'take-out', passages: ['BEL-2020-4'] }, noReport);
    await own.changeShelf({ do: 'remove-bookmark', passage: 'BEL-2020-P1' }, noReport);
    expect(JSON.parse(textOf(folder, 'satchel.json'))).toMatchObject({
      value: { selections: [{ picks: [] }], bookmarks: [] },
    });
  });

  it('of the library and the window too', async () => {
    const folder = brought('same');
    const library = await LibraryFolder.open(folder);
    await library.setInUse('included', false);
    expect(JSON.parse(textOf(folder, 'library.json'))).toMatchObject({
      value: { resting: ['included'], names: { 'added-000001.satchel': 'Mine' } },
    });
    const { kept } = await boundsIn(folder);
    await kept.set({ x: 0, y: 0, width: 900, height: 600, maximized: true });
    expect(JSON.parse(textOf(folder, 'window.json'))).toMatchObject({ value: { width: 900, screen: 'left' } });
  });
});

describe('files of a newer Satchel', () => {
  it('are refused kindly, never written over, never set aside', async () => {
    const folder = brought('newer');
    const names = readdirSync(folder);
    const before = names.map((name) => textOf(folder, name));
    const own = await OwnThings.open(folder);
    expect(own.notices.map(({ code }) => code)).toEqual(['own-file-newer', 'own-file-newer', 'own-file-newer']);
    for (const { message, hint } of own.notices) {
      expect(message).toMatch(/^\w+\.json was saved by a newer Satchel\./);
      expect(hint).toMatch(/^Open it with the newer Satchel\./);
    }
    await own.saveSettings({ ...own.settings, theme: 'dark' });
    await own.savePlace(own.place);
    expect((await own.replaceShelf(own.shelf)).volatile).toBe(true);
    await own.settled();
    const library = await LibraryFolder.open(folder);
    expect(library.notice?.code).toBe('own-file-newer');
    await expect(library.add(new Uint8Array([1]))).rejects.toThrow('newer Satchel');
    const bounds = await boundsIn(folder);
    expect(await bounds.kept.set(null)).toBe(false);
    expect(readdirSync(folder)).toEqual(names);
    expect(names.map((name) => textOf(folder, name))).toEqual(before);
  });
});
