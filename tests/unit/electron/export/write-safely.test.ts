import { chmodSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeSafely } from '../../../../electron/export/write-safely';
import { NO_MOUNT, boundToItself, fullAfter, mounted, tornOut } from './faulty-places';
import { temporaryFolder } from './workshop';

const folder = temporaryFolder();
const bytes = new TextEncoder().encode('a document '.repeat(20_000));
describe('writing a document', () => {
  it('puts it in place whole, over one that was there', async () => {
    const file = path.join(folder, 'plain.pdf');
    writeFileSync(file, 'before');
    expect(await writeSafely(file, bytes)).toEqual({ ok: true, value: null });
    expect(readFileSync(file).equals(bytes)).toBe(true);
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('says how much room is missing, and leaves nothing half-written nor harms what was there', async ({ skip }) => {
    const full = fullAfter(128);
    if (full === null) {
      skip(NO_MOUNT);
      return;
    }
    const file = path.join(full, 'report.pdf');
    writeFileSync(file, 'the one before');
    expect(await writeSafely(file, bytes)).toMatchObject({
      ok: false,
      error: {
        code: 'no-room',
        message: `Not saved: there is not enough room on ${full}`,
        hint: expect.stringMatching(/^0\.3 MB needed, 0\.2 MB free\. Nothing half-written was left there\./),
      },
    });
    expect(readdirSync(full)).toEqual(['report.pdf']);
    expect(readFileSync(file, 'utf8')).toBe('the one before');
  });

  it('says that a folder cannot be written to', async ({ skip }) => {
    const locked = path.join(folder, 'locked');
    mkdirSync(locked);
    chmodSync(locked, 0o555);
    const readOnly = process.getuid?.() === 0 ? mounted('-t', 'tmpfs', '-o', 'ro', 'tmpfs') : locked;
    if (readOnly === null) {
      skip(NO_MOUNT);
      return;
    }
    expect(await writeSafely(path.join(readOnly, 'x.pdf'), bytes)).toMatchObject({
      ok: false,
      error: { code: 'not-writable', message: 'This folder cannot be written to.', hint: 'Choose another folder.' },
    });
  });

  it('says that another program holds the file', async ({ skip }) => {
    const file = path.join(folder, 'held.pdf');
    writeFileSync(file, 'held');
    if (!boundToItself(file)) {
      skip(NO_MOUNT);
      return;
    }
    expect(await writeSafely(file, bytes)).toMatchObject({
      ok: false,
      error: { code: 'open-elsewhere', message: 'held.pdf is open in another program.' },
    });
    expect(readFileSync(file, 'utf8')).toBe('held');
  });

  it('tells a stick that was taken out from a folder that never was', async () => {
    expect(await writeSafely('/media/nobody/FIELD STICK/reports/x.pdf', bytes)).toMatchObject({
      ok: false,
      error: { code: 'taken-out', message: 'Not saved: FIELD STICK was taken out' },
    });
    const nowhere = path.join(folder, 'nowhere');
    expect(await writeSafely(path.join(nowhere, 'x.pdf'), bytes)).toMatchObject({
      ok: false,
      error: { code: 'no-folder', message: `There is no folder ${nowhere}.` },
    });
  });

  it('says that the stick was taken out, when it is', async ({ skip }) => {
    const stick = tornOut();
    if (stick === null) {
      skip(NO_MOUNT);
      return;
    }
    const file = path.join(stick.at, 'reports', 'x.pdf');
    mkdirSync(path.dirname(file));
    expect(await writeSafely(file, bytes)).toEqual({ ok: true, value: null });
    stick.tear();
    expect(await writeSafely(file, bytes)).toMatchObject({
      ok: false,
      error: {
        code: 'taken-out',
        message: `Not saved: ${path.basename(stick.at)} was taken out`,
        hint: expect.stringContaining('Nothing half-written was left there.'),
      },
    });
    expect(readdirSync(stick.at)).toEqual([]);
  });

  it('does not take a folder for a file', async () => {
    const taken = path.join(folder, 'taken.pdf');
    mkdirSync(taken);
    expect(await writeSafely(taken, bytes)).toMatchObject({ ok: false, error: { code: 'is-folder' } });
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
});
