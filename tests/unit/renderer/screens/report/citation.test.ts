import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Language } from '../../../../../electron/contract';
import type { Report } from '../../../../../data/model';
import { passageCitation, passagesCitation, reportCitation } from '../../../../../renderer/screens/report/citation';
import { speak } from '../../../../../renderer/words';
import { invented } from '../../../../e2e/invented';

// Outside a browser: the language is noted on the page's own element.
beforeAll(() => {
  vi.stubGlobal('document', { documentElement: {} });
  vi.useFakeTimers({ now: new Date(2026, 10, 24, 12), toFake: ['Date'] });
});
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const report = invented({ year: 2020, recommendations: ['Open a shelter.', 'Train border guards.'] });
const from = (statement: string | null): Report => ({ ...report, source: { ...report.source, statement } });
const sourceOf = (of: Report) => passageCitation(of, { id: 'EXA-2020-2' }).split(', recommendation')[0];
const speaking = (language: Language) => speak({ language, digits: 'latin', dates: 'long' });

const SUM = report.source.sha256;

/** A recommendation, a paragraph, two recommendations, the whole report. */
const CITED: [Language, string[]][] = [
  [
    'en',
    [
      'recommendation 2 of 2, EXA-2020-2.',
      'Prosecution, EXA-2020-P3.',
      'EXA-2020-1, EXA-2020-2.',
      `SHA-256 ${SUM}.`,
    ].map(
      (place) =>
        `U.S. Department of State, Trafficking in Persons Report, June 2020, Exampleland (extract in part), ${place} As held in Satchel on 24 November 2026.`,
    ),
  ],
  [
    'fr',
    [
      'recommandation 2 sur 2, EXA-2020-2.',
      'Poursuites, EXA-2020-P3.',
      'EXA-2020-1 et EXA-2020-2.',
      `SHA-256 ${SUM}.`,
    ].map(
      (place) =>
        `Département d’État des États-Unis, Rapport sur la traite des personnes, juin 2020, Exampleland (extrait partiel), ${place} Tel que conservé dans Satchel au 24 novembre 2026.`,
    ),
  ],
  [
    'es',
    [
      'recomendación 2 de 2, EXA-2020-2.',
      'Enjuiciamiento, EXA-2020-P3.',
      'EXA-2020-1 y EXA-2020-2.',
      `SHA-256 ${SUM}.`,
    ].map(
      (place) =>
        `Departamento de Estado de los EE. UU., Informe sobre la trata de personas, junio de 2020, Exampleland (extracto parcial), ${place} Tal como se conservaba en Satchel el 24 de noviembre de 2026.`,
    ),
  ],
  [
    'ar',
    [
      'التوصية 2 من 2، EXA-2020-2. كما هي',
      'الملاحقة القضائية، EXA-2020-P3. كما هي',
      'EXA-2020-1 وEXA-2020-2. كما هي',
      `SHA-256 ${SUM}. كما هو`,
    ].map(
      (place) =>
        `وزارة الخارجية الأمريكية، تقرير الاتجار بالأشخاص، يونيو 2020، Exampleland (مقتطف جزئي)، ${place} ${place.includes('SHA') ? 'محفوظ' : 'محفوظة'} في Satchel بتاريخ 24 نوفمبر 2026.`,
    ),
  ],
];

describe.each(CITED)('a citation in %s', (language, [recommendation, paragraph, several, whole]) => {
  beforeAll(() => speaking(language));

  it('names id, report, edition, place in it and date', () => {
    expect(passageCitation(report, { id: 'EXA-2020-2' })).toBe(recommendation);
    expect(passageCitation(report, { id: 'EXA-2020-P3' })).toBe(paragraph);
  });

  it('names every passage of several, and a single one as if it were alone', () => {
    expect(passagesCitation(report, ['EXA-2020-1', 'EXA-2020-2'])).toBe(several);
    expect(passagesCitation(report, ['EXA-2020-2'])).toBe(recommendation);
  });

  it('gives a whole report with the checksum of its text', () => {
    expect(reportCitation(report)).toBe(whole);
  });
});

describe('the source of a citation', () => {
  beforeAll(() => speaking('en'));

  it.each([
    ['Extracted in part from U.S. State Dept TIP Report, June 2020', 'June 2020, Exampleland (extract in part)'],
    ['U.S. State Dept TIP Report, June 2020', 'June 2020, Exampleland'],
    // Another year than the edition's is no date of it.
    ['Downloaded in March 2022', '2020, Exampleland'],
    [null, '2020, Exampleland'],
  ])('with the source line %j is of %s', (statement, when) => {
    expect(sourceOf(from(statement))).toBe(`U.S. Department of State, Trafficking in Persons Report, ${when}`);
  });

  it('has no date where the report names no edition, and its id where it names no country', () => {
    expect(sourceOf({ ...from(null), edition: null, country: null })).toBe(
      'U.S. Department of State, Trafficking in Persons Report, EXA-2020',
    );
  });
});
