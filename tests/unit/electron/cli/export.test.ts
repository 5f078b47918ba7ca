import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { Report } from '../../../../data/model';
import { run } from '../../../../electron/cli/main';
import type { Shelf } from '../../../../electron/contract';
import { ExportedDocument } from '../../../../electron/export/formats/json';
import { packBytes } from '../../../../electron/library/write-pack';
import { editions } from '../../../fixtures/export/editions';
import { belgium, exampleland, placeholder, scripts } from '../../../fixtures/export/reports';
import { fullAfter, mounted, NO_MOUNT, tornOut } from '../export/faulty-places';
import { pickOf, shelf, startPress, temporaryFolder, workshopAssets } from '../export/workshop';

vi.setConfig({ testTimeout: 60_000 });

const home = temporaryFolder();
const assets = { ...workshopAssets(), licences: '' };

/** A pack in which the named reports were spoiled after it was made. */
function packOf(name: string, reports: Report[], spoiled: string[] = []): string {
  const file = path.join(home, `${name}.satchel`);
  const bytes = Buffer.from(packBytes({ title: 'Invented', madeBy: '', madeOn: null, reports }));
  for (const id of spoiled) {
    const at = bytes.indexOf(`reports/${id}.json`) + `reports/${id}.json`.length;
    bytes[at + 12] = (bytes[at + 12] ?? 0) ^ 0xff;
  }
  writeFileSync(file, bytes);
  return file;
}

const pack = packOf('whole', [belgium, exampleland, placeholder, scripts, ...editions.slice(0, -1)]);

async function satchel(
  argv: string[],
  { bundled = pack, own = null as string | null, onOut = (_text: string) => {} } = {},
) {
  let [out, err] = ['', ''];
  const status = await run(argv, {
    io: {
      out: (text) => {
        out += text;
        onOut(text);
      },
      err: (text) => (err += text),
    },
    assets: { ...assets, pack: bundled },
    libraryFolder: null,
    ownFolder: own,
    spawn: startPress,
  });
  return { status, out, err };
}

/** The user's folder, with this in the Satchel. */
function ownFolder(kept: Shelf): string {
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, 'satchel.json'), JSON.stringify({ satchel: 1, value: kept }));
  return folder;
}

describe('satchel export', () => {
  it('takes reports, an edition, countries of it, passages, search results, and a history', async () => {
    const file = path.join(home, 'any.json');
    const exported = async (...argv: string[]) => {
      const { status, err } = await satchel(['export', ...argv, '--to', file, '--date', '2026-11-24']);
      expect([status, err]).toEqual([0, '']);
      const { kind, reports } = JSON.parse(readFileSync(file, 'utf8'));
      return [kind, reports.map(({ report }: { report: string }) => report)];
    };
    expect(await exported('bel-2020', '--content', 'full')).toEqual(['full', ['BEL-2020']]);
    expect(await exported('--edition', '2019')).toEqual(['edition', ['EXA-2019']]);
    expect(await exported('--edition', '2020', '--country', 'BEL')).toEqual(['summary', ['BEL-2020']]);
    expect(await exported('EXA-2019-2', 'BEL-2020-1')).toEqual(['passages', ['BEL-2020', 'EXA-2019']]);
    expect(await exported('--search', 'consular handbook', '--edition', '2019')).toEqual(['passages', ['EXA-2019']]);
    expect(await exported('EXA-2020-3', '--content', 'history')).toEqual([
      'history',
      expect.arrayContaining(['EXA-2020']),
    ]);
  });

  it('takes selections and follow-up from the user’s folder, notes and all', async () => {
    const own = ownFolder({
      ...shelf,
      selections: [{ id: 's1', name: 'Shelter meeting', order: 'country', picks: [pickOf('PLH-2020-1')] }],
    });
    const file = path.join(home, 'own.txt');
    expect(await satchel(['export', '--selection', 'shelter MEETING', '--to', file], { own })).toMatchObject({
      status: 0,
    });
    expect(readFileSync(file, 'utf8')).toMatch(/^Shelter meeting\n[^]*Note: First line/);
    expect((await satchel(['export', '--follow-up', '--to', file], { own })).status).toBe(0);
    expect(readFileSync(file, 'utf8')).toContain('Follow-up: Under way, 3 November 2026.');
    const nothing = ['export', '--follow-up', '--include', 'nothing', '--to', file];
    expect((await satchel(nothing, { own })).status).toBe(0);
    expect(readFileSync(file, 'utf8')).not.toMatch(/Note:|Under way|Tier/);
    expect(await satchel(['export', '--selection', 'Gone', '--to', file], { own })).toMatchObject({
      status: 1,
      err: expect.stringContaining('There are: “Shelter meeting”'),
    });
    expect(await satchel(['export', '--follow-up', '--to', file])).toMatchObject({ status: 1, out: '' });
    // A summary shows what the user wrote only when that is asked for.
    expect((await satchel(['export', 'PLH-2020', '--to', file], { own })).status).toBe(0);
    expect(readFileSync(file, 'utf8')).not.toContain('Note:');
    expect((await satchel(['export', 'PLH-2020', '--include', 'notes', '--to', file], { own })).status).toBe(0);
    expect(readFileSync(file, 'utf8')).toContain('Note: First line');
  });

  it('follows paper, text size, language, title and date', async () => {
    const file = path.join(home, 'options.pdf');
    const argv = ['export', 'BEL-2020', '--to', file, '--paper', 'letter', '--large', '--language', 'fr'];
    const made = await satchel([...argv, '--title', 'Pour la réunion', '--date', '2026-12-01', '--json']);
    expect(made).toMatchObject({ status: 0, err: '' });
    expect(JSON.parse(made.out)).toEqual({ file, bytes: readFileSync(file).length, pages: 2, passages: 10 });
    expect(readFileSync(file, 'latin1')).toContain('/MediaBox [0 0 612 792]');
    const again = path.join(home, 'again.pdf');
    argv[3] = again;
    await satchel([...argv, '--title', 'Pour la réunion', '--date', '2026-12-01']);
    expect(readFileSync(again).equals(readFileSync(file))).toBe(true);
  });

  it.each([
    [['export', '--to', 'x.pdf'], 'one of them'],
    [['export', 'BEL-2020', '--edition', '2020', '--to', 'x.pdf'], 'one of them'],
    [['export', 'BEL-2020'], '--to FILE'],
    [['export', 'BEL-2020', '--to', 'x.pdf', '--include', 'flags'], '--include takes'],
    [['export', 'BEL-2020', '--to', 'x.pdf', '--language', 'de'], '--language takes'],
    [['export', 'BEL-2020', '--tier', '1', '--to', 'x.pdf'], 'narrow a --search'],
    [['export', '--each', 'BEL-2020-1', '--to', 'folder'], '--each'],
    [['export', '--each', 'BEL-2020', '--to', 'folder', '--format', 'xls'], '--format takes'],
    [['export', 'BEL-2020', 'EXA-2020', '--content', 'history', '--to', 'x.pdf'], 'one report'],
  ])('wrong usage %j ends with 2', async (argv, words) => {
    expect(await satchel(argv)).toMatchObject({ status: 2, out: '', err: expect.stringContaining(words) });
  });
});

/** How each format begins, and what a document in it holds besides. */
const FORMATS: [format: string, begins: string, holds: (bytes: Buffer) => boolean][] = [
  ['pdf', '%PDF-1.7', (bytes) => bytes.includes('pdfuaid:part')],
  ['docx', 'PK', (bytes) => bytes.includes('word/document.xml')],
  ['csv', '\uFEFFid,', (bytes) => bytes.includes('2020-1,')],
  ['md', '# ', (bytes) => bytes.includes('2020-1')],
  ['json', '{', (bytes) => ExportedDocument.safeParse(JSON.parse(bytes.toString())).success],
  ['txt', '', (bytes) => bytes.includes('2020-1')],
];

describe('every kind of document in every format', () => {
  const own = ownFolder({
    ...shelf,
    selections: [{ id: 's1', name: 'Meeting', order: 'own', picks: [pickOf('PLH-2020-1')] }],
  });
  it.each([
    ['summary', ['export', 'EXA-2020']],
    ['recommendations', ['export', 'EXA-2020', '--content', 'recommendations']],
    ['full', ['export', 'EXA-2020', '--content', 'full']],
    ['selection', ['export', '--selection', 'Meeting']],
    ['passages', ['export', 'EXA-2020-1']],
    ['follow-up', ['export', '--follow-up']],
    ['edition', ['export', '--edition', '2020']],
    ['comparison', ['compare', 'EXA-2019', 'EXA-2020']],
    ['history', ['export', 'EXA-2020', '--content', 'history']],
  ])('%s', async (kind, argv) => {
    for (const [format, begins, holds] of FORMATS) {
      const file = path.join(home, `${kind}.${format}`);
      expect(await satchel([...argv, '--to', file], { own })).toMatchObject({ status: 0, err: '' });
      const bytes = readFileSync(file);
      expect(bytes.subarray(0, Buffer.byteLength(begins)).toString(), file).toBe(begins);
      expect(holds(bytes), file).toBe(true);
      if (format === 'json') expect(JSON.parse(bytes.toString())).toMatchObject({ kind });
    }
  });
});

const each = (folder: string, ...more: string[]) => ['export', '--each', '--edition', '2020', '--to', folder, ...more];

describe('satchel export --each', () => {
  it('makes a file for each report with a name of its own, and says so one by one', async () => {
    const folder = path.join(home, 'new', 'folder');
    const { status, out, err } = await satchel(each(folder));
    expect([status, err]).toEqual([0, '']);
    expect(readdirSync(folder)).toEqual([
      'belgium-2020-en.pdf',
      'exampleland-2020-en.pdf',
      'placeholder-islands-2020-en.pdf',
      'scriptoria-2020-en.pdf',
    ]);
    expect(out).toMatch(/^1 of 4 {2}\S+belgium-2020-en\.pdf: \d+ bytes, 1 pages, 10 passages\n2 of 4/);
    expect(out).toMatch(new RegExp(`4 of 4 files are in ${folder}\\.\n$`));
  });

  it('leaves files alone that are there, unless told otherwise', async () => {
    const folder = path.join(home, 'there');
    mkdirSync(folder);
    const file = path.join(folder, 'belgium-2020-en.txt');
    writeFileSync(file, 'mine');
    const first = await satchel(each(folder, '--format', 'txt', '--json'));
    expect(first.status).toBe(1);
    expect(JSON.parse(first.out)).toMatchObject({
      of: 4,
      files: { length: 3 },
      problems: [{ report: 'BEL-2020', code: 'file-exists' }],
    });
    expect(readFileSync(file, 'utf8')).toBe('mine');
    expect((await satchel(each(folder, '--format', 'txt', '--force'))).status).toBe(0);
    expect(readFileSync(file, 'utf8')).toContain('Belgium');
  });

  it('names a damaged report and makes the others', async () => {
    const folder = path.join(home, 'damaged');
    const bundled = packOf('spoiled', [belgium, exampleland, placeholder], ['EXA-2020']);
    const { status, out, err } = await satchel(each(folder, '--format', 'md', '--json'), { bundled });
    expect(status).toBe(1);
    expect(err).toMatch(/^satchel: EXA-2020: /);
    expect(JSON.parse(out)).toMatchObject({ files: { length: 2 }, problems: [{ report: 'EXA-2020' }] });
    expect(readdirSync(folder)).toEqual(['belgium-2020-en.md', 'placeholder-islands-2020-en.md']);
  });

  it('stops when the disk is full, with whole files only', async ({ skip }) => {
    const disk = fullAfter(120);
    if (disk === null) {
      skip(NO_MOUNT);
      return;
    }
    const { status, err } = await satchel(each(disk));
    expect(status).toBe(1);
    expect(err).toMatch(/not enough room on [^]*MB needed/);
    expect(err.match(/satchel: /g)).toHaveLength(1);
    const left = readdirSync(disk);
    expect(left.length).toBeGreaterThan(0);
    expect(left.length).toBeLessThan(4);
    for (const name of left) expect(readFileSync(path.join(disk, name), 'latin1')).toMatch(/^%PDF-[^]*%%EOF\s*$/);
  });

  it('stops when the folder cannot be written to', async ({ skip }) => {
    const disk = mounted('-t', 'tmpfs', '-o', 'ro', 'tmpfs');
    if (disk === null) {
      skip(NO_MOUNT);
      return;
    }
    expect(await satchel(each(path.join(disk, 'below')))).toMatchObject({ status: 1 });
    const { status, err } = await satchel(each(disk));
    expect(status).toBe(1);
    expect(err).toBe('satchel: BEL-2020: This folder cannot be written to. Choose another folder.\n');
  });

  it('stops when the stick is taken out after the first file', async ({ skip }) => {
    const stick = tornOut();
    if (stick === null) {
      skip(NO_MOUNT);
      return;
    }
    const folder = path.join(stick.at, 'reports');
    const { status, out, err } = await satchel(each(folder), {
      onOut: (text) => text.startsWith('1 of 4  ') && stick.tear(),
    });
    expect(status).toBe(1);
    expect(err).toMatch(/^satchel: EXA-2020: .*was taken out/);
    expect(out).toContain('1 of 4 files');
    expect(readdirSync(stick.at)).toEqual([]);
  });

  it('says that the folder is gone when somebody removes it meanwhile', async () => {
    const folder = path.join(home, 'removed');
    const { status, err } = await satchel(each(folder, '--format', 'txt'), {
      onOut: (text) => text.startsWith('1 of 4  ') && rmSync(folder, { recursive: true }),
    });
    expect(status).toBe(1);
    expect(err).toBe(`satchel: EXA-2020: There is no folder ${folder}. Choose another folder.\n`);
  });
});
