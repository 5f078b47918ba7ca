import { describe, expect, it } from 'vitest';
import type { History, HistoryRow } from '../../../../electron/contract';
import {
  absenceWords,
  type AskedRow,
  historyAsText,
  noteWords,
  partWords,
  summaryWords,
} from '../../../../renderer/screens/report/history-words';

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
