import { describe, expect, it } from 'vitest';
import { findInReport, findInText } from '../../../../electron/search/find-in-report';
import { reportOf } from './packs';

const report = reportOf('CIV-2020', {
  recommendations: ['Identify victims.', 'Train police on victim identification in Côte d’Ivoire.'],
  text: { protection: ['Victim identification was weak; police identified few victims.'] },
});

const wordsIn = (text: string, ranges: [number, number][]): string[] =>
  ranges.map(([start, end]) => text.slice(start, end));

describe('finding in one report', () => {
  it('takes words in a row where they stand in a row, each row as one match', () => {
    expect(findInReport(report, 'victim identification', false)).toEqual([
      { passage: 'CIV-2020-2', matches: [[16, 37]] },
      { passage: 'CIV-2020-P1', matches: [[0, 21]] },
    ]);
  });

  it('else each word, in reading order', () => {
    expect(findInReport(report, 'police weak', false).map(({ passage }) => passage)).toEqual([
      'CIV-2020-2',
      'CIV-2020-P1',
    ]);
  });

  it('finds as search does: accents, compounds, relatives, a beginning', () => {
    const text = 'Re-traumatization of children in Côte d’Ivoire; NGO-run shelters prosecuted it.';
    for (const [query, words] of [
      ['retraumatization', ['Re-traumatization']],
      ['cote divoire', ['Côte', 'd’Ivoire']],
      ['child', ['children']],
      ['prosecution', ['prosecuted']],
      ['shel', ['shelters']],
      ['ngo', ['NGO']],
      ['"run shelters"', ['run shelters']],
    ] as const) {
      expect(wordsIn(text, findInText(text, query)), query).toEqual(words);
    }
  });

  it('takes whole words only, when asked', () => {
    expect(findInText('shelters', 'shel', true)).toEqual([]);
    expect(findInText('shelters', 'shelter', true)).toEqual([[0, 8]]);
  });

  it('finds nothing without a fuss', () => {
    for (const query of ['', ' ', '"', '-', 'zzz', '\ud800', 'x'.repeat(9_999)])
      expect(findInReport(report, query, false)).toEqual([]);
  });
});
