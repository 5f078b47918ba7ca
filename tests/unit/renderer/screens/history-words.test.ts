import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { historyOf } from '../../../../electron/compare/history';
import type { History, HistoryRow, Language } from '../../../../electron/contract';
import {
  absenceWords,
  type AskedRow,
  historyAsText,
  noteWords,
  partWords,
  summaryWords,
} from '../../../../renderer/screens/report/history-words';
import { speak } from '../../../../renderer/words';
import { edition } from '../../electron/compare/reports';

const asked: AskedRow = {
  state: 'asked',
  year: 2020,
  tier: '2',
  passage: 'EXA-2020-3',
  runs: [
    { text: 'Invented text: open ', change: 'same' },
    { text: 'a shelter ', change: 'removed' },
    { text: 'two shelters', change: 'added' },
    { text: '.', change: 'same' },
  ],
  note: 'reworded',
  before: { year: 2019, passage: 'EXA-2019-2', sameWords: false },
  partOf: null,
  also: [],
};

const tiers = (years: number[]) => years.map((year) => ({ year, tier: null }));

describe('a history in one phrase', () => {
  it.each([
    [{ kind: 'every-year', since: 2017 }, 'Asked every year since 2017'],
    [{ kind: 'since', since: 2019 }, 'Asked since 2019'],
    [{ kind: 'new', year: 2020 }, 'New in 2020'],
    [{ kind: 'in', years: [2018, 2020] }, 'Asked in 2018 and 2020'],
    [{ kind: 'in', years: [2017, 2019, 2020] }, 'Asked in 2017, 2019 and 2020'],
  ] as const)('%j is "%s"', (summary, words) => {
    expect(summaryWords(summary.kind === 'in' ? { kind: 'in', years: [...summary.years] } : summary)).toBe(words);
  });
});

describe('the years of a recommendation, found and said', () => {
  // Outside a browser: the language is noted on the page's own element.
  beforeAll(() => vi.stubGlobal('document', { documentElement: {} }));
  afterAll(async () => {
    await speak({ language: 'en', digits: 'language', dates: 'long' });
    vi.unstubAllGlobals();
  });

  const CONSIDER = 'Consider opening a shelter in the capital.';
  const OPEN = 'Open a shelter in the capital.';
  const WIDER = 'Open a shelter in the capital and one in every province.';
  const ROADS = 'Repair the road to the mines so that inspectors can reach them.';
  const CASES: Record<string, { asks: Record<number, string[]>; of: string }> = {
    'every year, in other words each': { asks: { 2017: [CONSIDER], 2018: [OPEN], 2019: [WIDER] }, of: 'EXA-2019-1' },
    'two editions without a gap': { asks: { 2018: [ROADS], 2019: [OPEN], 2020: [OPEN] }, of: 'EXA-2020-1' },
    'an edition that is missing between': { asks: { 2016: [OPEN], 2018: [OPEN], 2019: [OPEN] }, of: 'EXA-2019-1' },
    'an edition between that does not ask': { asks: { 2018: [OPEN], 2019: [ROADS], 2020: [OPEN] }, of: 'EXA-2020-1' },
    'the newest edition alone': { asks: { 2019: [ROADS], 2020: [ROADS, OPEN] }, of: 'EXA-2020-2' },
    'asked, then dropped': { asks: { 2017: [OPEN], 2018: [OPEN], 2019: [ROADS] }, of: 'EXA-2018-1' },
  };
  const SAID: [Language, string[]][] = [
    [
      'en',
      [
        'Asked every year since 2017',
        'Asked since 2019',
        'Asked since 2016',
        'Asked in 2018 and 2020',
        'New in 2020',
        'Asked in 2017 and 2018',
      ],
    ],
    [
      'fr',
      [
        'Demandée chaque année depuis 2017',
        'Demandée depuis 2019',
        'Demandée depuis 2016',
        'Demandée en 2018 et 2020',
        'Nouvelle en 2020',
        'Demandée en 2017 et 2018',
      ],
    ],
    [
      'es',
      [
        'Pedida cada año desde 2017',
        'Pedida desde 2019',
        'Pedida desde 2016',
        'Pedida en 2018 y 2020',
        'Nueva en 2020',
        'Pedida en 2017 y 2018',
      ],
    ],
    [
      'ar',
      [
        'طُلبت كل سنة منذ 2017',
        'مطلوبة منذ 2019',
        'مطلوبة منذ 2016',
        'طُلبت في 2018 و2020',
        'جديدة في 2020',
        'طُلبت في 2017 و2018',
      ],
    ],
  ];
  const summaries = Object.entries(CASES).map(([what, { asks, of }]) => {
    const editions = Object.entries(asks).map(([year, texts]) => edition(Number(year), texts));
    return { what, summary: historyOf(editions).get(of)?.summary };
  });

  it.each(SAID)('are a sentence in %s', async (language, expected) => {
    await speak({ language, digits: 'latin', dates: 'long' });
    expect(summaries.map(({ what, summary }) => [what, summary && summaryWords(summary)])).toEqual(
      expected.map((words, at) => [summaries[at]?.what, words]),
    );
  });

  it('are none of a single edition: it says nothing about years', () => {
    expect(historyOf([edition(2020, [OPEN])]).get('EXA-2020-1')?.summary).toBeNull();
  });
});

describe('a line of a history', () => {
  it('says what became of the wording', () => {
    expect(noteWords(asked)).toBe('Reworded');
    expect(noteWords({ ...asked, note: 'same' })).toBe('Same as 2019');
    expect(noteWords({ ...asked, note: 'first-asked', before: null })).toBe('First asked');
    expect(noteWords({ ...asked, note: 'asked-again' })).toBe('Asked again');
  });

  it('says what was split and what went together', () => {
    expect(partWords(asked)).toEqual([]);
    expect(partWords({ ...asked, partOf: 'EXA-2018-4', also: ['EXA-2018-5', 'EXA-2018-6'] })).toEqual([
      'Part of EXA-2018-4',
      'Also EXA-2018-5 and EXA-2018-6',
    ]);
  });

  it.each<[Exclude<HistoryRow, AskedRow>, string]>([
    [{ state: 'not-asked', editions: tiers([2016]) }, 'Not asked in 2016'],
    [{ state: 'not-asked', editions: tiers([2016, 2015]) }, 'Not asked in 2016 and 2015'],
    [{ state: 'not-asked', editions: tiers([2016, 2015, 2014]) }, 'Not asked from 2014 to 2016'],
    [{ state: 'no-recommendations', editions: tiers([2016]) }, 'No recommendations in this edition'],
    [{ state: 'not-here', years: [2014] }, 'This edition is not in the library'],
    [{ state: 'not-here', years: [2014, 2013] }, 'The editions from 2013 to 2014 are not in the library'],
    [{ state: 'damaged', years: [2014] }, 'This edition is damaged and was not compared'],
  ])('%j is "%s"', (row, words) => {
    expect(absenceWords(row)).toBe(words);
  });
});

describe('a copied history', () => {
  it('has each year with its text as it stood, its id and what became of it, and says how it was matched', () => {
    const history: History = {
      summary: { kind: 'since', since: 2020 },
      rows: [asked, { state: 'not-here', years: [2019] }],
      asked: [2020],
      editions: [2019, 2020],
    };
    expect(historyAsText('History of EXA-2020-3', history)).toBe(
      [
        'History of EXA-2020-3',
        '2020: Invented text: open two shelters.\nEXA-2020-3, Tier 2, Reworded',
        '2019: This edition is not in the library',
        'Matched by their wording.',
      ].join('\n\n'),
    );
  });
});
