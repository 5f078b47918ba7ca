import { unzipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import type { Report } from '../../../../data/model';
import { failed } from '../../../../electron/contract';
import type { ExportOptions, ExportSubject } from '../../../../electron/contract';
import { describe as describeDocument } from '../../../../electron/export/describe';
import { printedInSections } from '../../../../electron/export/document';
import type { Document, WrittenFormat } from '../../../../electron/export/document';
import { proposedName } from '../../../../electron/export/file-name';
import { ExportedDocument } from '../../../../electron/export/formats/json';
import { OPENING_LETTERS, opening } from '../../../../electron/export/opening';
import type { ExportSources } from '../../../../electron/export/sources';
import { Typesetter } from '../../../../electron/export/typesetter';
import { wordsOf } from '../../../../electron/export/words/words';
import { countries, editions } from '../../../fixtures/export/editions';
import { readPdf } from './read-pdf';
import { documentOf, optionsFor, sourcesOf, workshopAssets, writtenAs } from './workshop';

vi.setConfig({ testTimeout: 60_000 });

const sources = sourcesOf([...editions, ...countries]);
const comparison: ExportSubject = { what: 'comparison', from: 'EXA-2019', to: 'EXA-2020' };
const history: ExportSubject = { what: 'history', report: 'EXA-2020', passage: null };
const made = (subject: ExportSubject, more: Partial<ExportOptions> = {}) =>
  documentOf(optionsFor(subject, more), sources);
const textOf = async (subject: ExportSubject, format: WrittenFormat | 'docx') =>
  new TextDecoder().decode((await writtenAs(format, await made(subject))).bytes);
const sections = ({ arranged }: Document) =>
  arranged?.sections.map((section) => [
    section.heading,
    ...printedInSections({ ...arranged, sections: [section] }).map(({ id }) => id),
  ]);

describe('a comparison', () => {
  it('of two editions says what became of each recommendation, and that this is by wording', async () => {
    const document = await made(comparison);
    expect(document).toMatchObject({
      title: 'Exampleland 2019 and 2020 compared',
      deck: '6 recommendations asked in 2020, 5 in 2019',
      kindName: 'Comparison',
      passages: 11,
      arranged: {
        caution: 'Matched by their wording. Read both before you rely on a match.',
        legend: { shown: expect.stringContaining('struck through') },
      },
    });
    expect(sections(document)).toEqual([
      ['Reworded (2)', 'EXA-2019-2', 'EXA-2020-3', 'EXA-2019-3', 'EXA-2020-5'],
      ['New in 2020 (2)', 'EXA-2020-2', 'EXA-2020-6'],
      ['Not in 2020 (1)', 'EXA-2019-5'],
      ['Same (2)', 'EXA-2020-1', 'EXA-2020-4'],
    ]);
    expect(document.citation.heading).toBe('Sources.');
    expect(document.citation.sentences.join(' ')).toMatch(/June 2019, Exampleland\.[^]*June 2020, Exampleland\./);
    expect(proposedName(document, optionsFor(comparison))).toBe('exampleland-2019-2020-en.pdf');
  });

  it('the other way round calls new what came later', async () => {
    const document = await made({ what: 'comparison', from: 'EXA-2020', to: 'EXA-2019' });
    expect(sections(document)?.map(([heading]) => heading)).toEqual([
      'Reworded (2)',
      'New in 2020 (2)',
      'Not in 2020 (1)',
      'Same (2)',
    ]);
  });

  it('of two countries goes by theme, and claims no match', async () => {
    const subject: ExportSubject = { what: 'comparison', from: 'EXA-2020', to: 'PLH-2020' };
    const document = await made(subject);
    expect(document.title).toBe('Exampleland and Placeholder Islands compared');
    expect(document.arranged?.caution).toContain('Nothing here says that two texts ask for the same');
    expect(sections(document)?.[0]).toEqual(['Shelter and care', 'EXA-2020-3', 'PLH-2020-1']);
    expect(printedInSections(document.arranged ?? expect.fail()).map(({ id }) => id)).toHaveLength(9);
    expect(proposedName(document, optionsFor(subject))).toBe('exampleland-2020-placeholder-islands-2020-en.pdf');
    expect(JSON.parse(await textOf(subject, 'json'))).toMatchObject({ comparison: { of: 'countries' } });
  });
});

describe('a history', () => {
  it('follows every demand of the country, those no longer made at the end', async () => {
    const document = await made(history);
    expect(document).toMatchObject({ title: 'Exampleland, asked year after year', deck: '4 editions, 2016 to 2020' });
    expect(sections(document)).toEqual([
      ['EXA-2020-1. Asked since 2016', 'EXA-2020-1', 'EXA-2019-1', 'EXA-2017-1', 'EXA-2016-1'],
      ['EXA-2020-2. New in 2020', 'EXA-2020-2'],
      ['EXA-2020-3. Asked since 2017', 'EXA-2020-3', 'EXA-2019-2', 'EXA-2017-2'],
      ['EXA-2020-4. Asked since 2017', 'EXA-2020-4', 'EXA-2019-4', 'EXA-2017-3'],
      ['EXA-2020-5. Asked since 2019', 'EXA-2020-5', 'EXA-2019-3'],
      ['EXA-2020-6. Asked in 2016 and 2020', 'EXA-2020-6', 'EXA-2016-2'],
      ['EXA-2019-5. Asked in 2019', 'EXA-2019-5'],
    ]);
    expect(proposedName(document, optionsFor(history))).toBe('exampleland-history-en.pdf');
  });

  it('of one recommendation says what is marked, missing and repeated', async () => {
    const subject: ExportSubject = { what: 'history', report: 'EXA-2020', passage: 'EXA-2020-6' };
    const [section] = (await made(subject)).arranged?.sections ?? [];
    const rows = section?.body.as === 'years' ? section.body.rows : [];
    expect(rows.map(({ year, words, asked }) => [year, words, asked?.id ?? null])).toEqual([
      [2020, 'Asked again', 'EXA-2020-6'],
      [2019, 'Not asked in 2019', null],
      [2018, 'This edition is not in the library', null],
      [2017, 'Not asked in 2017', null],
      [2016, 'First asked', 'EXA-2016-2'],
      [2015, 'This edition is not in the library', null],
    ]);
    expect(proposedName(await made(subject), optionsFor(subject))).toBe('exampleland-history-exa-2020-6-en.pdf');
  });

  it('needs two editions', async () => {
    const alone = sourcesOf(editions.slice(-1));
    expect(await describeDocument(optionsFor(history), alone)).toMatchObject({
      ok: false,
      error: { code: 'no-history' },
    });
  });

  it('names a damaged edition as damaged', async () => {
    const whole = sourcesOf(editions);
    const damaged: ExportSources = {
      ...whole,
      report: async (id) => (id === 'EXA-2019' ? failed('damaged', 'This report is damaged.') : whole.report(id)),
    };
    const document = await documentOf(optionsFor(history), damaged);
    const words = document.arranged?.sections.flatMap(({ body }) =>
      body.as === 'years' ? body.rows.map((row) => `${row.year} ${row.words}`) : [],
    );
    expect(words).toContain('2019 This edition is damaged and was not compared');
    expect(words?.join()).not.toContain('2019 Not asked');
  });
});

describe('every format of both', () => {
  it.each(['txt', 'md', 'csv', 'json', 'docx'] as const)('gives the same bytes again: %s', async (format) => {
    for (const subject of [comparison, history]) {
      const first = (await writtenAs(format, await made(subject))).bytes;
      expect(Buffer.compare((await writtenAs(format, await made(subject))).bytes, first)).toBe(0);
    }
  });

  it('marks what was removed and added in its own way', async () => {
    expect(await textOf(comparison, 'txt')).toContain(
      'open {+at least one shelter in every region and keep it open all year+}. (EXA-2020-3)',
    );
    expect(await textOf(comparison, 'md')).toContain('open <del>a shelter in the capital</del>. (EXA-2019-2)');
    expect(await textOf(history, 'txt')).toContain(
      '2019: Invented text: [-consider opening -]{+open+} a shelter in the capital. (EXA-2019-2)\n    Tier 2 Watch List. Reworded',
    );
    const docx = unzipSync((await writtenAs('docx', await made(comparison))).bytes);
    const xml = new TextDecoder().decode(docx['word/document.xml']);
    expect(xml).toMatch(/<w:strike\/>(?:(?!<w:t ).)*<w:t xml:space="preserve">a shelter in the capital<\/w:t>/);
    expect(xml).toContain('<w:tblHeader/>');
  });

  it('has a row for each recommendation in a spreadsheet, with what became of it', async () => {
    const rows = (await textOf(comparison, 'csv')).split('\r\n');
    expect(rows[0]).toMatch(/,source,made,change,matched with$/);
    expect(rows).toHaveLength(1 + 9 + 1);
    expect(rows[1]).toMatch(/^EXA-2019-2,EXA,Exampleland,2019,Tier 2 Watch List,2,.*,Reworded,EXA-2020-3$/);
    expect(rows.find((row) => row.startsWith('EXA-2020-1,'))).toMatch(/,Same,EXA-2019-1$/);
    expect((await textOf(history, 'csv')).split('\r\n')[2]).toMatch(/^EXA-2019-1,.*,Same as 2017,EXA-2020-1$/);
  });

  it('fits its schema as JSON, with what was compared', async () => {
    const compared = ExportedDocument.parse(JSON.parse(await textOf(comparison, 'json')));
    expect(compared.reports.map(({ report }) => report)).toEqual(['EXA-2019', 'EXA-2020']);
    expect(compared.comparison).toMatchObject({ of: 'editions', from: { id: 'EXA-2019' }, to: { id: 'EXA-2020' } });
    expect(compared.comparison?.rows).toHaveLength(7);
    const asked = ExportedDocument.parse(JSON.parse(await textOf(history, 'json')));
    expect(asked.histories?.map(({ passage, asked: years }) => [passage, years])[2]).toEqual([
      'EXA-2020-3',
      [2017, 2019, 2020],
    ]);
  });
});

const longText = (index: number, year: number) =>
  `Invented text ${index}: do thing${index} with means${index} for those${index}. `.repeat(10) + (year - 2010);

describe('as pages', () => {
  const typesetter = new Typesetter(workshopAssets());

  it('says aloud what is struck through or underlined, and has a bookmark a section', async () => {
    const read = await readPdf(typesetter.pdf(await made(comparison)).bytes);
    expect(read.text).toMatch(/open removed:\s*a shelter in the capital/);
    expect(read.text).toMatch(/open added:\s*at least one shelter/);
    expect(read.bookmarks.slice(1)).toEqual(['  Reworded (2)', '  New in 2020 (2)', '  Not in 2020 (1)', '  Same (2)']);
    const byYear = await readPdf(typesetter.pdf(await made(history)).bytes);
    expect(byYear.text).toMatch(/removed:\s*consider opening\s*added:\s*open a shelter/);
  });

  it('has contents when it is longer than three pages, and shows the opening of a long one', async () => {
    const many = Array.from({ length: 4 }, (_, at): Report => {
      const [first = expect.fail()] = editions;
      const year = 2017 + at;
      return {
        ...first,
        id: `EXA-${year}`,
        edition: { year },
        sections: [
          {
            kind: 'recommendations',
            heading: null,
            passages: Array.from({ length: 40 }, (_unused, index) => ({
              id: `EXA-${year}-${index + 1}`,
              text: longText(index, year),
            })),
          },
        ],
      };
    });
    const document = await documentOf(optionsFor(history), sourcesOf(many));
    const begin = opening(document);
    const shown = begin.document.arranged?.sections.length ?? 0;
    expect(shown).toBeLessThan(40);
    expect(begin.share).toBeCloseTo(shown / 40, 1);
    expect(begin.document.left).toHaveLength(40 - shown);
    expect(OPENING_LETTERS).toBeLessThan(40 * 4 * longText(1, 2017).length);
    const pdf = typesetter.pdf(begin.document);
    expect(pdf.pages).toBeGreaterThan(3);
    const read = await readPdf(pdf.bytes);
    expect(read.pages[0]).toContain('Contents');
    typesetter.pdf(document, () => expect.unreachable('One that is arranged needs no pace.'));
  });
});

describe('the words of both', () => {
  it('are there in every language', async () => {
    for (const language of ['en', 'fr', 'es', 'ar'] as const) {
      expect(Object.keys(wordsOf(language).comparing).toSorted()).toEqual(
        Object.keys(wordsOf('en').comparing).toSorted(),
      );
      for (const subject of [comparison, history]) {
        const document = await made(subject, { language });
        const said = [document.title, document.deck, document.kindName, document.arranged?.caution];
        for (const sentence of said) expect(sentence).not.toMatch(/undefined|NaN|\[object|^$/);
      }
    }
  });
});
