import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { recommendationsOf } from '../../../../data/model';
import type { ExportFormat, ExportSubject } from '../../../../electron/contract';
import type { WrittenFormat } from '../../../../electron/export/document';
import { writeCsv } from '../../../../electron/export/formats/csv';
import { ExportedDocument } from '../../../../electron/export/formats/json';
import { escaped } from '../../../../electron/export/formats/markdown';
import { all, belgium, hostile } from '../../../fixtures/export/reports';
import { documentOf, optionsFor, summaryOf, writtenAs } from './workshop';

const selection: ExportSubject = { what: 'selection', selection: 's1' };

async function written(subject: ExportSubject, format: WrittenFormat | 'docx', language: 'en' | 'ar' = 'en') {
  return writtenAs(format, await documentOf(optionsFor(subject, { format, language })));
}
const textOf = async (subject: ExportSubject, format: WrittenFormat | 'docx') =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode((await written(subject, format)).bytes);

const partOf = async (subject: ExportSubject, part: string, language: 'en' | 'ar' = 'en') => {
  const { bytes } = await written(subject, 'docx', language);
  return new TextDecoder().decode(unzipSync(bytes)[part]);
};

/** By the rules of RFC 4180. */
function readCsv(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('every format', () => {
  const formats: ExportFormat[] = ['csv', 'docx', 'json', 'md', 'txt'];

  it.each(formats)('gives the same bytes again: %s', async (format) => {
    if (format === 'pdf') return;
    const subject = summaryOf(...all.map(({ id }) => id));
    const first = await written(subject, format);
    expect(Buffer.compare((await written(subject, format)).bytes, first.bytes)).toBe(0);
  });

  it.each(['csv', 'json', 'md', 'txt'] as const)(
    'carries texts, ids, source line, edition and date: %s',
    async (format) => {
      const text = await textOf(summaryOf('BEL-2020'), format);
      for (const recommendation of recommendationsOf(belgium)) {
        expect(text).toContain(recommendation.text);
        expect(text).toContain(recommendation.id);
      }
      expect(text).toContain('Extracted in part from U.S. State Dept TIP Report, June 2020');
      expect(text).toMatch(/2026-11-24|24 November 2026/);
    },
  );
});

describe('CSV', () => {
  it('has a row for each recommendation, behind a byte order mark', async () => {
    const csv = await textOf(selection, 'csv');
    expect(
      csv.startsWith(
        '\uFEFFid,country code,country,edition,tier,number,text,note,follow-up,years asked,source,made\r\n',
      ),
    ).toBe(true);
    const rows = readCsv(csv);
    expect(rows.map((row) => row.length)).toEqual(Array.from({ length: 6 }, () => 12));
    expect(rows[5]).toEqual([
      'PLH-2020-1',
      'PLH',
      'Placeholder Islands',
      '2020',
      'Tier 2 Watch List',
      '1',
      'Invented text: fund shelters run by civil society for more than one year at a time.',
      'First line.\nSecond line.',
      'Follow-up: No action, 1 March 2025.\nFollow-up: Under way, 3 November 2026. The ministry has drafted a budget line.',
      '',
      '',
      '2026-11-24',
    ]);
  });

  it('lets no cell run as a formula, and keeps hostile text in its cell', async () => {
    const rows = readCsv(await textOf(summaryOf('HOS-2020'), 'csv'));
    expect(rows).toHaveLength(1 + recommendationsOf(hostile).length);
    for (const row of rows) for (const cell of row) expect(cell).not.toMatch(/^\s*[=+\-@]/);
    expect(rows[1]?.[6]).toBe("'= heading");
    expect(rows[6]?.[6]).toBe('\'=HYPERLINK("http://example.invalid","x")');
  });

  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1+1',
    '\r=1+1',
    '\n=1+1',
    ' =1',
    '\uFF1D1+1',
    '\uFF0B1',
    '\uFF0D1',
    '\uFF20A',
  ])('makes a note of %j text', async (note) => {
    const document = await documentOf(optionsFor(selection, { format: 'csv' }));
    const [group] = document.groups;
    const [printed] = group?.parts.flatMap(({ passages }) => passages).filter((each) => each.recommendation) ?? [];
    if (printed === undefined) expect.fail();
    printed.note = note;
    const rows = readCsv(new TextDecoder().decode(writeCsv(document).bytes));
    expect(rows[1]?.[7]).toBe(`'${note}`);
  });
});

describe('JSON', () => {
  it('keeps to its schema, and to the report', async () => {
    const exported = ExportedDocument.parse(JSON.parse(await textOf(selection, 'json')));
    expect(exported).toMatchObject({ kind: 'selection', title: 'Shelter meeting, 2 December', made: '2026-11-24' });
    expect(exported.reports[2]?.sections[0]?.passages[0]).toMatchObject({
      id: 'PLH-2020-1',
      note: 'First line.\nSecond line.',
      followUp: [
        { state: 'no-action', date: '2025-03-01', text: '' },
        { state: 'under-way', date: '2026-11-03', text: 'The ministry has drafted a budget line.' },
      ],
    });
    const whole = ExportedDocument.parse(JSON.parse(await textOf(summaryOf('BEL-2020'), 'json')));
    expect(whole.reports[0]).toMatchObject({
      report: 'BEL-2020',
      tier: '1',
      source: belgium.source.statement === null ? {} : { statement: belgium.source.statement },
    });
  });
});

describe('Markdown', () => {
  it('keeps the reports’ numbers and tells notes from report text', async () => {
    const text = await textOf(selection, 'md');
    expect(text).toContain('# Shelter meeting, 2 December\n');
    expect(text).toContain('## Belgium 2020, Tier 1\n');
    expect(text).toContain('**6.** Separate participation');
    expect(text).toContain('(BEL-2020-2)\n\n> Note: Ask who pays');
  });

  it('lets no text begin markup', () => {
    expect(escaped('# *a* [b](c) <i> `x` | ~~y~~')).toBe('\\# \\*a\\* \\[b\\](c) \\<i\\> \\`x\\` \\| \\~\\~y\\~\\~');
    expect(escaped('- x')).toBe('\\- x');
    expect(escaped('1. x')).toBe('1\\. x');
    expect(escaped('https://x')).toBe('https\\://x');
  });
});

describe('plain text', () => {
  it('says all in reading order', async () => {
    const text = await textOf(selection, 'txt');
    expect(text).toMatch(
      /^Shelter meeting, 2 December\n5 recommendations from 3 countries, 2020 edition\n\nBelgium 2020, Tier 1\n=+\n\n2\. Continue[^]*\(BEL-2020-2\)\n {4}Note: Ask who/,
    );
    expect(text).toMatch(/Selection of recommendations, 24 November 2026\n$/);
  });
});

describe('DOCX', () => {
  it('has real headings, and lists that carry the reports’ numbers', async () => {
    const xml = await partOf(selection, 'word/document.xml');
    expect(xml.match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(1);
    expect(xml.match(/<w:pStyle w:val="Heading2"\/>/g)).toHaveLength(3);
    expect(xml.match(/<w:numPr>/g)).toHaveLength(5);
    const numbering = await partOf(selection, 'word/numbering.xml');
    for (const start of [1, 2, 3, 6]) expect(numbering).toContain(`<w:start w:val="${start}"/>`);
  });

  it('names language and direction, and the date of making only', async () => {
    const xml = await partOf(summaryOf('ARX-2020'), 'word/document.xml', 'ar');
    expect(xml).toMatch(/<w:lang w:val="ar" w:bidi="ar"\/>|<w:lang w:bidi="ar" w:val="ar"\/>/);
    expect(xml).toMatch(/<w:bidi\/>/);
    expect(xml).toMatch(/<w:rtl\/>/);
    const core = await partOf(summaryOf('ARX-2020'), 'docProps/core.xml');
    expect(core).toContain('>2026-11-24T00:00:00Z<');
    expect(core).not.toMatch(/<dc:creator>[^<]/);
  });

  it('has contents when it is long, linked to its headings', async () => {
    const xml = await partOf(summaryOf('BEL-2020', 'LON-2020'), 'word/document.xml');
    expect(xml).toContain('w:docPartGallery w:val="Table of Contents"');
    expect(xml).toMatch(/w:anchor="_Toc1"[^]*w:name="_Toc1"/);
    expect(await partOf(summaryOf('BEL-2020'), 'word/document.xml')).not.toContain('Table of Contents');
  });

  it('replaces what XML cannot hold, and says so', async () => {
    const { bytes, replaced } = await written(summaryOf('HOS-2020'), 'docx');
    const xml = new TextDecoder().decode(unzipSync(bytes)['word/document.xml']);
    expect(xml).toContain('controls [U+0000][U+0007], none [U+FFFE]');
    expect(xml).toContain('&lt;b&gt;$x$&lt;/b&gt;');
    expect(replaced).toContain('U+0000');
  });
});
