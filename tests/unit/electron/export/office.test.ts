import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { recommendationsOf } from '../../../../data/model';
import type { WrittenFormat } from '../../../../electron/export/document';
import type { ExportSubject } from '../../../../electron/contract';
import { all, belgium, hostile } from '../../../fixtures/export/reports';
import { readPdf } from './read-pdf';
import { documentOf, optionsFor, summaryOf, temporaryFolder, writtenAs } from './workshop';

const folder = temporaryFolder();
const office = spawnSync('soffice', ['--version']).status === 0;

/** What LibreOffice makes of the files: its own reading of them, written in another format. */
function converted(files: string[], to: string, ...options: string[]): void {
  const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
  const run = spawnSync('soffice', ['--headless', profile, ...options, '--convert-to', to, '--outdir', out, ...files], {
    encoding: 'utf8',
    timeout: 90_000,
  });
  expect(run.status, run.stderr).toBe(0);
}
const out = path.join(folder, 'out');

/** It is a package of its own; without it LibreOffice ends as if all were well. */
function hasCalc(): boolean {
  const plain = path.join(folder, 'plain.csv');
  writeFileSync(plain, 'id\n1\n');
  converted([plain], 'ods', '--infilter=Text - txt - csv (StarCalc):44,34,76,1');
  return existsSync(path.join(out, 'plain.ods'));
}

async function saved(
  name: string,
  subject: ExportSubject,
  format: WrittenFormat | 'docx',
  language: 'en' | 'ar' = 'en',
) {
  const { bytes } = await writtenAs(format, await documentOf(optionsFor(subject, { format, language })));
  const file = path.join(folder, `${name}.${format}`);
  writeFileSync(file, bytes);
  return file;
}

const read = async (name: string) => readPdf(readFileSync(path.join(out, `${name}.pdf`)));

describe('LibreOffice', () => {
  it('reads Word files as they were meant', { timeout: 200_000 }, async ({ skip }) => {
    if (!office) skip('LibreOffice is not here: apt-get install libreoffice-writer-nogui');
    const documents = [
      await saved('selection', { what: 'selection', selection: 's1' }, 'docx'),
      await saved('brief', summaryOf(...all.map(({ id }) => id)), 'docx'),
      await saved('arabic', summaryOf('ARX-2020'), 'docx', 'ar'),
    ];
    converted(documents, 'pdf');

    const selection = await read('selection');
    expect(selection.text).toMatch(/Belgium 2020, Tier 1 2 Continue to approve/);
    expect(selection.text).toMatch(/3 Allocate[^]*6 Separate[^]*Exampleland 2020[^]*3 Invented/);
    expect(selection.text).toContain('Note: Ask who pays');
    expect(selection.text).toContain('Page 1 of 1');
    const brief = await read('brief');
    expect(brief.text).toContain('Contents');
    for (const { text } of recommendationsOf(belgium)) expect(brief.text).toContain(text);
    expect(brief.text).toContain('word4999');
    expect((await read('arabic')).text).toContain('ARX-2020-2');
  });

  it('reads spreadsheets as they were meant', { timeout: 200_000 }, async ({ skip }) => {
    if (!office || !hasCalc()) skip('LibreOffice Calc is not here: apt-get install libreoffice-calc-nogui');
    // Comma, quotation mark, UTF-8: read by Calc, then written anew.
    const csv = await saved('hostile', summaryOf('HOS-2020'), 'csv');
    converted([csv], 'ods', '--infilter=Text - txt - csv (StarCalc):44,34,76,1');
    converted([path.join(out, 'hostile.ods')], 'csv:Text - txt - csv (StarCalc):44,34,76');
    const rows = readFileSync(path.join(out, 'hostile.csv'), 'utf8').trim().split('\n');
    expect(rows).toHaveLength(1 + recommendationsOf(hostile).length);
    expect(rows[0]).toMatch(/^\uFEFF?id,country code,country/);
    expect(rows[6]).toContain("'=HYPERLINK(");
    expect(rows.join('')).toContain('word4999');
  });
});
