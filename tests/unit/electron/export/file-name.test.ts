import { describe, expect, it } from 'vitest';
import type { ExportOptions } from '../../../../electron/contract';
import { proposedName, safeFileName } from '../../../../electron/export/file-name';
import { documentOf, optionsFor, summaryOf } from './workshop';

const proposed = async (subject: ExportOptions['subject'], more: Partial<ExportOptions> = {}) => {
  const options = optionsFor(subject, more);
  return proposedName(await documentOf(options), options);
};

describe('the proposed file name', () => {
  it('says country, edition and language', async () => {
    expect(await proposed(summaryOf('BEL-2020'))).toBe('belgium-2020-en.pdf');
    expect(await proposed(summaryOf('PLH-2020'), { format: 'docx' })).toBe('placeholder-islands-2020-en.docx');
    const full: ExportOptions['subject'] = { what: 'reports', reports: ['BEL-2020'], content: 'full' };
    expect(await proposed(full, { language: 'fr' })).toBe('belgium-2020-full-fr.pdf');
    expect(await proposed({ what: 'edition', year: 2020, content: 'summary' })).toBe('tip-2020-en.pdf');
    expect(await proposed(summaryOf('ARX-2020'), { language: 'ar' })).toBe('مثالستان-2020-ar.pdf');
  });

  it('begins with the day of the meeting where the title names it, else with that of making', async () => {
    const selection = { what: 'selection', selection: 's1' } as const;
    expect(await proposed(selection)).toBe('2026-12-02-shelter-meeting-en.pdf');
    expect(await proposed(selection, { title: 'Ministry, 3 March' })).toBe('2027-03-03-ministry-en.pdf');
    expect(await proposed(selection, { title: 'Ministry, 3 March 2025' })).toBe('2025-03-03-ministry-en.pdf');
    expect(await proposed(selection, { title: 'Training' })).toBe('2026-11-24-training-en.pdf');
    expect(await proposed(selection, { title: 'Réunion du 1er août', language: 'fr' })).toBe(
      '2027-08-01-reunion-du-fr.pdf',
    );
    expect(await proposed(selection, { title: '../../etc/passwd' })).toBe('2026-11-24-etc-passwd-en.pdf');
    expect(await proposed(selection, { title: '???' })).toBe('2026-11-24-en.pdf');
  });
});

describe('a file name as typed', () => {
  it('is made one that every system takes', () => {
    expect(safeFileName('My meeting.pdf', 'pdf')).toBe('My meeting.pdf');
    expect(safeFileName('My meeting', 'csv')).toBe('My meeting.csv');
    expect(safeFileName('a<b>:"c"/d\\e|f?*.pdf', 'pdf')).toBe('a-b---c--d-e-f.pdf');
    expect(safeFileName('CON.pdf', 'pdf')).toBe('_CON.pdf');
    expect(safeFileName('lpt1.x.pdf', 'pdf')).toBe('_lpt1.x.pdf');
    expect(safeFileName(' .hidden. ', 'txt')).toBe('hidden.txt');
    expect(safeFileName('', 'md')).toBe('satchel.md');
    expect(safeFileName('ends\u202Efdp.exe', 'pdf')).toBe('ends-fdp.exe.pdf');
    expect(safeFileName('line\nbreak\u0000', 'pdf')).toBe('line-break.pdf');
    expect(Buffer.byteLength(safeFileName('é'.repeat(400), 'pdf'))).toBeLessThanOrEqual(204);
    expect(safeFileName('日'.repeat(400), 'pdf')).toMatch(/^日{66}\.pdf$/);
  });
});
