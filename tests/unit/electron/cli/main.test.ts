import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { zipSync } from 'fflate';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { compilePack } from '../../../../build/compile-pack';
import { assetsIn } from '../../../../electron/assets';
import type { Child } from '../../../../electron/child';
import { run } from '../../../../electron/cli/main';

const root = path.resolve(import.meta.dirname, '../../../..');
let assets: string;
let folder: string;
let out: string;
let err: string;

beforeAll(async () => {
  assets = await mkdtemp(path.join(tmpdir(), 'satchel-assets-'));
  await compilePack(assetsIn(assets).pack);
});

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'satchel-cli-'));
});

function reader(): Child {
  const child = fork(path.join(root, 'electron/reading/process.ts'), [], {
    execArgv: ['--import', 'tsx'],
    cwd: root,
    serialization: 'advanced',
  });
  return {
    send: (message) => void child.send(JSON.parse(JSON.stringify(message))),
    onMessage: (hear) => void child.on('message', hear),
    onExit: (hear) => void child.once('exit', hear),
    kill: () => void child.kill('SIGKILL'),
  };
}

async function satchel(...argv: string[]): Promise<number> {
  out = '';
  err = '';
  return run(argv, {
    io: { out: (text) => (out += text), err: (text) => (err += text) },
    assets: assetsIn(assets),
    libraryFolder: path.join(folder, 'library'),
    ownFolder: null,
    spawn: reader,
  });
}

const REPORT = `CHAD (Tier 2) Trafficking in Persons Report, June 2019

The Government of Chad does not fully meet the minimum standards for the elimination of trafficking but is making significant efforts to do so. The government demonstrated overall increasing efforts compared to the previous reporting period; therefore Chad remained on Tier 2.

PRIORITIZED RECOMMENDATIONS

• Open a shelter in each region and fund it every year.
• Train judges on the law of 2018.
• Publish figures on convictions.
`;

describe('the command line', () => {
  test('lists what there is', async () => {
    expect(await satchel('list', '--json')).toBe(0);
    expect(JSON.parse(out)).toEqual({
      reports: [
        {
          id: 'BEL-2020',
          country: { code: 'BEL', name: 'Belgium' },
          edition: { year: 2020 },
          tier: '1',
          recommendations: 9,
          source: 'bundled',
        },
      ],
    });
  });

  test('shows a report', async () => {
    expect(await satchel('show', 'BEL-2020', '--json')).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      id: 'BEL-2020',
      tier: '1',
      source: { statement: 'Extracted in part from U.S. State Dept TIP Report, June 2020' },
    });
  });

  test('finds a word by its beginning, with ranges that cover it', async () => {
    expect(await satchel('search', 'shelt', '--json')).toBe(0);
    const { hits, totals } = JSON.parse(out);
    expect(hits.map((hit: { passage: string }) => hit.passage)).toEqual(['BEL-2020-2', 'BEL-2020-3', 'BEL-2020-P1']);
    expect(totals).toEqual({ recommendations: 2, text: 1 });
    const [{ text, matches }] = hits;
    expect(text.slice(...matches[0])).toBe('shelters');
  });

  test('adds a file, finds it, makes a pack of it, and verifies that', async () => {
    const file = path.join(folder, 'chad.txt');
    const pack = path.join(folder, 'chad.satchel');
    await writeFile(file, REPORT);
    expect(await satchel('add', file, '--json')).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ added: ['TCD-2019'], replaced: [], unchanged: [] });
    expect(await satchel('add', file, '--json')).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ added: [], unchanged: ['TCD-2019'] });
    expect(await satchel('search', 'shelter', '--country', 'Chad', '--json')).toBe(0);
    expect(JSON.parse(out).hits[0].passage).toBe('TCD-2019-1');
    expect(await satchel('pack', '--to', pack, '--country', 'TCD')).toBe(0);
    expect(await satchel('verify', pack, '--json')).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ ok: true, editions: [2019] });
    const bytes = await readFile(pack);
    bytes[bytes.indexOf('reports/TCD-2019.json') + 60] = 0;
    await writeFile(pack, bytes);
    expect(await satchel('verify', pack, '--json')).toBe(1);
    expect(err).toContain('TCD-2019');
  });

  test('adds a report that was cut across two files as one, and keeps both', async () => {
    const at = REPORT.indexOf('and fund it');
    const parts = [REPORT.slice(0, at), REPORT.slice(at)];
    const files = parts.map((_, i) => path.join(folder, `chad-${i + 1}.txt`));
    for (const [i, file] of files.entries()) await writeFile(file, parts[i] ?? '');
    expect(await satchel('add', ...files, '--json')).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      added: ['TCD-2019'],
      files: files.map(() => ({ outcome: 'read', problems: [{ code: 'joined' }] })),
    });
    const added = (await readFile(path.join(folder, 'library/added-000001.satchel'))).toString('latin1');
    for (const part of parts) expect(added).toContain(`sources/${createHash('sha256').update(part).digest('hex')}.txt`);
  });

  test('adds a pack, whatever it is called, and what of a damaged one is whole', async () => {
    const chad = path.join(folder, 'chad.txt');
    const mali = path.join(folder, 'mali.txt');
    const pack = path.join(folder, 'two.satchel');
    const renamed = path.join(folder, 'two.zip');
    const far = path.join(folder, 'far');
    await writeFile(chad, REPORT);
    await writeFile(mali, REPORT.replaceAll('Chad', 'Mali').replaceAll('CHAD', 'MALI'));
    expect(await satchel('add', chad, mali)).toBe(0);
    expect(await satchel('pack', '--to', pack)).toBe(0);
    await writeFile(renamed, await readFile(pack));
    expect(await satchel('add', renamed, '--library', far, '--json')).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ added: ['MLI-2019', 'TCD-2019'], unchanged: ['BEL-2020'] });
    const bytes = await readFile(pack);
    const at = bytes.indexOf('reports/TCD-2019.json') + 60;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    await writeFile(pack, bytes);
    expect(await satchel('add', pack, '--library', path.join(folder, 'farther'), '--json')).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      added: ['MLI-2019'],
      files: [{ file: 'two.satchel', outcome: 'partly-read', problems: [{ code: 'corrupt' }] }],
    });
    expect(err).toContain('TCD-2019');
    await writeFile(pack, bytes.subarray(0, 3_000));
    expect(await satchel('add', pack, '--library', path.join(folder, 'farthest'), '--json')).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ added: [], files: [{ outcome: 'unreadable' }] });
  });

  test.each([
    ['Rich Text Format', '{\\rtf1\\ansi The Government of Chad}', 'save it as .docx'],
    [
      'an old Word file',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]),
      'save it as .docx',
    ],
    [
      'an OpenDocument text',
      zipSync({ mimetype: Buffer.from('application/vnd.oasis.opendocument.text') }),
      'save it as .docx',
    ],
  ])('%s under another name is refused with what to do', async (_, bytes, advice) => {
    const file = path.join(folder, 'chad.txt');
    await writeFile(file, bytes);
    expect(await satchel('add', file, '--json')).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      added: [],
      files: [{ outcome: 'unreadable', problems: [{ code: 'corrupt' }] }],
    });
    expect(out).toContain(advice);
  });

  test('a dry run adds nothing', async () => {
    const file = path.join(folder, 'chad.txt');
    await writeFile(file, REPORT);
    expect(await satchel('add', file, '--dry-run')).toBe(0);
    expect(await satchel('show', 'TCD-2019')).toBe(1);
  });

  test('says what it cannot read, and reads the rest', async () => {
    const [good, bad] = [path.join(folder, 'chad.txt'), path.join(folder, 'noise.pdf')];
    await writeFile(good, REPORT);
    await writeFile(bad, Buffer.from([0, 1, 2, 3, 255]));
    expect(await satchel('read', bad, good, '--json')).toBe(1);
    expect(JSON.parse(out).files.map((each: { outcome: string }) => each.outcome)).toEqual(['unreadable', 'read']);
    expect(err).toContain('noise.pdf');
  });

  test.each([
    [['nonsense'], 'There is no “nonsense”'],
    [['show'], 'Give one report id'],
    [['list', '--colour'], 'colour'],
    [['search', 'x', '--tier', '7'], '--tier takes'],
    [['search', 'x', '--country', 'Atlantis'], 'Atlantis'],
    [['export', 'BEL-2020', '--to', 'b.xls'], '.pdf'],
    [['export', 'BEL-2020', 'BEL-2020-1', '--to', 'b.pdf'], 'not both'],
    [['export', 'BEL-2020', '--to', 'b.pdf', '--date', '2020-02-31'], '2020-02-31'],
  ])('wrong usage %j ends with 2 and the usage', async (argv, words) => {
    expect(await satchel(...argv)).toBe(2);
    expect(err).toContain(words);
    expect(err).toContain('Exit status');
    expect(out).toBe('');
  });

  test('a report that is not there ends with 1', async () => {
    expect(await satchel('show', 'FRA-2020')).toBe(1);
    expect(err).toContain('FRA-2020');
  });

  test('explains itself', async () => {
    expect(await satchel('--help')).toBe(0);
    expect(out).toContain('satchel search');
  });
});
