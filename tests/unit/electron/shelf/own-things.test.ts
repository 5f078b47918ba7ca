import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { OwnThings } from '../../../../electron/shelf/own-things';
import { USUAL_SETTINGS } from '../../../../electron/contract';

const folder = () => mkdtempSync(path.join(tmpdir(), 'satchel-own-'));

describe('the user’s own things', () => {
  it('say what became of damaged settings, and what was not affected', async () => {
    const at = folder();
    writeFileSync(path.join(at, 'settings.json'), '{"satchel":1,"value":{"theme":"plaid"}}');
    const own = await OwnThings.open(at);
    expect(own.settings).toEqual(USUAL_SETTINGS);
    expect(own.notices).toHaveLength(1);
    expect(own.notices[0]?.message).toBe('Your settings could not be read, so Satchel started with its usual ones.');
    expect(own.notices[0]?.hint).toMatch(
      /^The old file was kept as settings\.damaged-.*\.json\. Selections, notes and follow-up were read and are complete\.$/,
    );
  });

  it('offer the settings before damaged ones, and keep whichever is chosen', async () => {
    const at = folder();
    const first = await OwnThings.open(at);
    await first.saveSettings({ ...USUAL_SETTINGS, theme: 'dark' });
    await first.saveSettings({ ...USUAL_SETTINGS, theme: 'sepia' });
    writeFileSync(path.join(at, 'settings.json'), '{');
    const own = await OwnThings.open(at);
    expect(own.settings).toEqual(USUAL_SETTINGS);
    expect(own.earlierSettings?.value.theme).toBe('dark');
    expect(Date.parse(own.earlierSettings?.until ?? '')).not.toBeNaN();
    expect(own.notices.map(({ code }) => code)).toEqual(['settings-damaged']);
    await own.saveSettings(own.earlierSettings?.value ?? USUAL_SETTINGS);
    const again = await OwnThings.open(at);
    expect(again.settings.theme).toBe('dark');
    expect(again.notices).toEqual([]);
  });

  it('do not promise what was damaged too', async () => {
    const at = folder();
    writeFileSync(path.join(at, 'settings.json'), 'x');
    writeFileSync(path.join(at, 'satchel.json'), 'x');
    const own = await OwnThings.open(at);
    expect(own.notices.map(({ hint }) => hint).join(' ')).not.toContain('are complete');
    expect(own.notices).toHaveLength(2);
  });

  it('are called kept only when all of them are', async () => {
    const at = folder();
    const own = await OwnThings.open(at);
    // A folder where the file should be: that one file cannot be written, the others can.
    mkdirSync(path.join(at, 'satchel.json'));
    const shelf = own.shelf;
    expect((await own.replaceShelf(shelf)).volatile).toBe(true);
    await own.savePlace(own.place);
    expect(own.shelf.volatile).toBe(true);
    rmSync(path.join(at, 'satchel.json'), { recursive: true });
    expect((await own.replaceShelf(shelf)).volatile).toBe(false);
  });

  it('remember when they were last backed up', async () => {
    const at = folder();
    const own = await OwnThings.open(at);
    expect(own.lastBackup).toBeNull();
    await own.noteBackup('2026-10-02T09:30:00.000Z');
    expect((await OwnThings.open(at)).lastBackup).toBe('2026-10-02T09:30:00.000Z');
  });

  it('start without a word where there is nothing yet', async () => {
    expect((await OwnThings.open(folder())).notices).toEqual([]);
  });
});
