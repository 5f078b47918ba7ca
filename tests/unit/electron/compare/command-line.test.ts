import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { Report } from '../../../../data/model';
import { assetsIn } from '../../../../electron/assets';
import { run } from '../../../../electron/cli/main';
import { packBytes } from '../../../../electron/library/write-pack';
import { startPress } from '../export/workshop';
import { edition } from './reports';

const folder = mkdtempSync(path.join(tmpdir(), 'satchel-compare-'));
afterAll(() => rmSync(folder, { recursive: true }));
writeFileSync(
  path.join(folder, 'bundled.satchel'),
  packBytes({
    title: 'Invented',
    madeBy: '',
    madeOn: null,
    reports: [
      edition(2019, ['Fund the hotline.', 'Open a shelter for men.', 'Close the old prison.']),
      edition(2020, ['Open two shelters for men.', 'Fund the “hotline”.', 'Register all births.']),
      abroad(edition(2020, ['Prosecute and convict traffickers.', 'Open shelters.'])),
    ],
  }),
);

/** The same report, of another country. */
function abroad(report: Report): Report {
  const text = JSON.stringify(report).replaceAll('EXA', 'PLH').replaceAll('Exampleland', 'Placeholder Islands');
  return Report.parse(JSON.parse(text));
}

async function satchel(...argv: string[]) {
  let [out, err] = ['', ''];
  const status = await run(argv, {
    io: { out: (text) => (out += text), err: (text) => (err += text) },
    assets: assetsIn(folder),
    libraryFolder: null,
    ownFolder: null,
    spawn: startPress,
  });
  return { status, out, err };
}

describe('satchel compare', () => {
  it('prints the comparison as JSON and nothing else', async () => {
    const { status, out, err } = await satchel('compare', 'exa-2019', 'EXA-2020', '--json');
    expect([status, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toEqual({
      from: 'EXA-2019',
      to: 'EXA-2020',
      kept: [['EXA-2019-1', 'EXA-2020-2']],
      changed: [['EXA-2019-2', 'EXA-2020-1']],
      added: ['EXA-2020-3'],
      dropped: ['EXA-2019-3'],
    });
  });

  it('prints it for reading, with differences marked', async () => {
    const { status, out } = await satchel('compare', 'EXA-2019', 'EXA-2020');
    expect(status).toBe(0);
    expect(out).toBe(`EXA-2019 and EXA-2020, matched by their wording. Read both before you rely on a match.

Same (1)

EXA-2019-1 = EXA-2020-2  Fund the “hotline”.

Reworded (1)

EXA-2019-2 > EXA-2020-1  Open [-a shelter -]{+two shelters+} for men.

New in EXA-2020 (1)

EXA-2020-3  Register all births.

Not in EXA-2020 (1)

EXA-2019-3  Close the old prison.
`);
  });

  it('puts two countries beside each other by theme, and matches nothing', async () => {
    const { status, out } = await satchel('compare', 'EXA-2020', 'PLH-2020', '--json');
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      from: 'EXA-2020',
      to: 'PLH-2020',
      themes: expect.arrayContaining([
        { theme: 'shelter-and-care', from: ['EXA-2020-1'], to: ['PLH-2020-2'] },
        { theme: 'prosecution', from: [], to: ['PLH-2020-1'] },
      ]),
    });
    expect((await satchel('compare', 'EXA-2020', 'PLH-2020')).out).toContain('Nothing here says that two texts');
  });

  it.each(['csv', 'txt', 'md', 'json', 'docx'])('writes the comparison as a document: %s', async (ending) => {
    const file = path.join(folder, `comparison.${ending}`);
    const made = await satchel('compare', 'EXA-2019', 'EXA-2020', '--to', file, '--date', '2026-11-24', '--json');
    expect([made.status, made.err]).toEqual([0, '']);
    expect(JSON.parse(made.out)).toEqual({ file, bytes: readFileSync(file).length, passages: 6 });
    if (ending !== 'docx') expect(readFileSync(file, 'utf8')).toMatch(/Reworded|changed/);
    const countries = await satchel('compare', 'EXA-2020', 'PLH-2020', '--to', file);
    expect([countries.status, countries.err]).toEqual([0, '']);
  });

  it('says which endings a document may have', async () => {
    const { status, err } = await satchel('compare', 'EXA-2019', 'EXA-2020', '--to', path.join(folder, 'x.xls'));
    expect([status, err]).toEqual([2, expect.stringContaining('.docx')]);
  });

  it('names a report that is not there, and asks for two', async () => {
    const missing = await satchel('compare', 'EXA-2019', 'EXA-2031', '--json');
    expect([missing.status, missing.out]).toEqual([1, '']);
    expect(missing.err).toContain('EXA-2031');
    expect((await satchel('compare', 'EXA-2019')).status).toBe(2);
  });
});
