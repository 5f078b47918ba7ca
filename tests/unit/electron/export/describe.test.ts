import { describe, expect, it } from 'vitest';
import { describe as describeDocument } from '../../../../electron/export/describe';
import type { Report } from '../../../../data/model';
import { yearsInWords } from '../../../../electron/export/years';
import { wordsOf } from '../../../../electron/export/words/words';
import { belgium, exampleland } from '../../../fixtures/export/reports';
import { documentOf, optionsFor, sourcesOf, summaryOf } from './workshop';

const ids = (document: Awaited<ReturnType<typeof documentOf>>) =>
  document.groups.map(({ parts }) => parts.flatMap(({ passages }) => passages.map(({ id }) => id)));

const partsOf = async (content: 'summary' | 'recommendations' | 'full') => {
  const document = await documentOf(optionsFor({ what: 'reports', reports: ['EXA-2020'], content }));
  return document.groups[0]?.parts.map(({ heading, passages }) => [heading, passages.length]);
};
const codes = async (subject: Parameters<typeof optionsFor>[0]) => {
  const described = await describeDocument(optionsFor(subject), sourcesOf());
  return described.ok ? 'described' : described.error.code;
};
/** Exampleland before it asked for more than shelters. */
const earlier: Report = {
  ...exampleland,
  sections: exampleland.sections.map((section) =>
    section.kind === 'recommendations' ? { ...section, passages: section.passages.slice(2) } : section,
  ),
};
const ofYear = (year: number, report: Report): Report => ({
  ...report,
  id: `EXA-${year}`,
  edition: { year },
  sections: report.sections.map((section) => ({
    ...section,
    passages: section.passages.map(({ id, text }) => ({ id: id.replace('2020', String(year)), text })),
  })),
});

describe('a report as a document', () => {
  it('of one country is titled by it and cited exactly', async () => {
    const document = await documentOf(optionsFor(summaryOf('BEL-2020')));
    expect(document).toMatchObject({
      title: 'Belgium',
      running: 'Belgium, TIP Report 2020',
      deck: 'Trafficking in Persons Report, June 2020',
      kindName: 'Country summary',
      dateInWords: '24 November 2026',
      passages: 10,
    });
    expect(document.citation).toEqual({
      heading: 'How to cite.',
      title: 'Trafficking in Persons Report',
      sentences: [
        'U.S. Department of State, Trafficking in Persons Report, June 2020, Belgium (extract in part).',
        'Cite a recommendation by its id, for example BEL-2020-4.',
        'Source line as received: “Extracted in part from U.S. State Dept TIP Report, June 2020”.',
        'Text as held in Satchel on 24 November 2026; SHA-256 ce79 a62a … 4522.',
        'Notes are the author’s and no part of the reports.',
      ],
    });
  });

  it('holds what was asked for, word for word', async () => {
    expect(await partsOf('summary')).toEqual([
      ['Summary', 1],
      ['Prioritized recommendations', 3],
    ]);
    expect(await partsOf('recommendations')).toEqual([['Prioritized recommendations', 3]]);
    expect(await partsOf('full')).toEqual([
      ['Summary', 1],
      ['Prioritized recommendations', 3],
      ['PROSECUTION', 2],
      ['An Empty Heading', 0],
    ]);
    const full = await documentOf(optionsFor({ what: 'reports', reports: ['EXA-2020'], content: 'full' }));
    const printed = full.groups[0]?.parts.flatMap(({ passages }) => passages.map(({ text }) => text));
    expect(printed).toEqual(exampleland.sections.flatMap(({ passages }) => passages.map(({ text }) => text)));
    expect(full.groups[0]?.parts.at(-1)?.empty).toBe('No text stands under this heading.');
  });

  it('says that there are no recommendations, and that no tier is given', async () => {
    const { groups } = await documentOf(optionsFor(summaryOf('UNT-2020')));
    expect(groups[0]?.tierInWords).toBe('No tier given');
    expect(groups[0]?.parts.at(-1)?.empty).toBe('This report has no prioritized recommendations.');
  });

  it('of a whole edition goes by country', async () => {
    const document = await documentOf(optionsFor({ what: 'edition', year: 2020, content: 'summary' }));
    expect(document).toMatchObject({
      title: 'Trafficking in Persons Report 2020',
      deck: '10 countries, summaries and prioritized recommendations',
      kindName: 'Whole edition',
    });
    expect(document.groups.map(({ heading }) => heading).slice(1, 4)).toEqual([
      'Belgium 2020',
      'Exampleland 2020',
      'Longland 2020',
    ]);
  });

  it('is not made of nothing, nor with a country missing', async () => {
    expect(await codes({ what: 'edition', year: 2001, content: 'full' })).toBe('nothing-to-export');
    expect(await codes({ what: 'selection', selection: 's3' })).toBe('nothing-to-export');
    expect(await codes({ what: 'selection', selection: 's9' })).toBe('no-such-selection');
    expect(await codes({ what: 'passages', passages: ['BEL-2020-99'] })).toBe('no-such-passage');
    expect(await codes(summaryOf('BEL-2020', 'ZZZ-2020'))).toBe('no-such-report');
  });
});

describe('a selection', () => {
  it('goes by country, with notes, and follow-up by date', async () => {
    const document = await documentOf(optionsFor({ what: 'selection', selection: 's1' }));
    expect(document.deck).toBe('5 recommendations from 3 countries, 2020 edition');
    expect(ids(document)).toEqual([['BEL-2020-2', 'BEL-2020-3', 'BEL-2020-6'], ['EXA-2020-3'], ['PLH-2020-1']]);
    const printed = document.groups.flatMap(({ parts }) => parts.flatMap(({ passages }) => passages));
    expect(printed[0]?.noteInWords).toBe('Note: Ask who pays for the third year of the new shelter.');
    expect(printed[4]?.followUp.map(({ inWords }) => inWords)).toEqual([
      'Follow-up: No action, 1 March 2025.',
      'Follow-up: Under way, 3 November 2026. The ministry has drafted a budget line.',
    ]);
  });

  it('leaves out what is not wanted', async () => {
    const include = { notes: false, followUp: false, tiers: false, summaries: true, years: false, contents: false };
    const document = await documentOf(optionsFor({ what: 'selection', selection: 's1' }, { include }));
    const printed = document.groups.flatMap(({ parts }) => parts.flatMap(({ passages }) => passages));
    expect(
      printed.filter(({ note, years, followUp }) => note !== null || years !== null || followUp.length > 0),
    ).toEqual([]);
    expect(document.groups.map(({ tierInWords }) => tierInWords)).toEqual([null, null, null]);
    expect(document.groups[0]?.parts[0]).toMatchObject({ kind: 'overview', heading: 'Summary' });
    expect(document.citation.sentences.join(' ')).not.toContain('Notes are');
    expect(document.contents).toBeNull();
  });

  it('keeps an order of the user’s own, and what the library no longer has', async () => {
    const document = await documentOf(optionsFor({ what: 'selection', selection: 's2' }));
    expect(ids(document).flat()).toEqual([
      'PLH-2020-1',
      'EXA-2020-3',
      'BEL-2020-6',
      'BEL-2020-3',
      'BEL-2020-2',
      'GON-2019-2',
    ]);
    const last = document.groups.at(-1);
    expect(last?.parts[0]?.passages[0]).toMatchObject({
      from: 'Gonia 2019, No tier given',
      text: 'Invented text: keep what was chosen.',
    });
    expect(document.citation.sentences).toContain(
      'No longer in this library, printed as they stood when they were chosen: GON-2019-2.',
    );
  });

  it('prints the text as it was picked, not as a replaced report now has it', async () => {
    const replaced = {
      ...belgium,
      sections: belgium.sections.map((section) => ({
        ...section,
        passages: section.passages.map((passage) => ({ ...passage, text: `Changed. ${passage.text}` })),
      })),
    };
    const document = await documentOf(optionsFor({ what: 'selection', selection: 's1' }), sourcesOf([replaced]));
    expect(document.groups[0]?.parts[0]?.passages[0]?.text).toMatch(/^Continue to approve/);
  });

  it('of search results holds paragraphs as well, under their headings', async () => {
    const passages = ['EXA-2020-P3', 'BEL-2020-2', 'EXA-2020-1'];
    const document = await documentOf(optionsFor({ what: 'passages', passages }));
    expect(document.deck).toBe('2 recommendations and 1 passage of report text from 2 countries, 2020 edition');
    expect(document.groups[1]?.parts.map(({ heading }) => heading)).toEqual([
      'Prioritized recommendations',
      'PROSECUTION',
    ]);
  });
});

describe('years asked', () => {
  it('come from the editions that the library holds', async () => {
    const editions = [2017, 2018, 2019, 2020].map((year) => ofYear(year, year === 2020 ? exampleland : earlier));
    const document = await documentOf(optionsFor(summaryOf('EXA-2020')), sourcesOf(editions));
    const printed = document.groups[0]?.parts.flatMap(({ passages }) => passages) ?? [];
    expect(printed.map(({ years }) => years)).toEqual([
      null,
      'New in 2020.',
      'New in 2020.',
      'Asked every year since 2017.',
    ]);
    const alone = await documentOf(optionsFor(summaryOf('EXA-2020')));
    expect(alone.groups[0]?.parts[1]?.passages[2]?.years).toBeNull();
  });

  it('are said as the report view says them', () => {
    const words = wordsOf('en');
    expect(yearsInWords({ kind: 'since', since: 2019 }, words)).toBe('Asked since 2019.');
    expect(yearsInWords({ kind: 'in', years: [2018, 2020] }, words)).toBe('Asked in 2018 and 2020.');
    expect(yearsInWords({ kind: 'in', years: [2019] }, words)).toBe('Asked in 2019.');
  });
});

describe('the words of the documents', () => {
  it('are there in every language', async () => {
    for (const language of ['en', 'fr', 'es', 'ar'] as const) {
      const words = wordsOf(language);
      expect(words.months).toHaveLength(12);
      expect(words.columns).toHaveLength(12);
      const document = await documentOf(optionsFor({ what: 'selection', selection: 's1' }, { language }));
      const said = [document.deck, document.kindName, document.dateInWords, ...document.citation.sentences];
      for (const sentence of said) expect(sentence).not.toMatch(/undefined|NaN|\[object/);
      expect(document.direction).toBe(language === 'ar' ? 'rtl' : 'ltr');
    }
  });
});
