import { describe, expect, it } from 'vitest';
import { differences, sideBySide } from '../../../../electron/compare/differences';
import type { Run } from '../../../../electron/compare/differences';
import { seriesOf } from '../../../bench/comparing-series/series';

const marked = (runs: Run[]): string =>
  runs.map(({ text, change }) => ({ same: text, added: `{${text}}`, removed: `[${text}]` })[change]).join('');
const holds = (runs: Run[], change: Run['change']): boolean => runs.some((run) => run.change === change);
const long = (word: string): string => Array.from({ length: 5_000 }, (_, at) => `${word}${at}`).join(' ');
const textOf = (runs: Run[]): string => runs.map(({ text }) => text).join('');

describe('differences', () => {
  it.each([
    [
      'Open a shelter in the capital.',
      'Open at least one shelter in every region and keep it open all year.',
      'Open [a shelter in the capital ]{at least one shelter in every region and keep it open all year}.',
    ],
    ['Consider opening a shelter.', 'Open a shelter.', '[Consider opening ]{Open} a shelter.'],
    [
      'Train police on how to question children.',
      'Train police and prosecutors on how to interview children.',
      'Train police {and prosecutors} on how to [question ]{interview} children.',
    ],
    ['Publish the law, and train officials.', 'Publish the law.', 'Publish the law.[ and train officials]'],
    ['Sell 1.5 million.', 'Sell 15 million.', 'Sell [1.5 ]{15} million.'],
    ['', 'Wholly new.', '{Wholly new}.'],
    ['فتح مأوى في العاصمة.', 'فتح مأوى للرجال في العاصمة.', 'فتح مأوى {للرجال} في العاصمة.'],
    ['培训警察识别受害者', '培训法官识别受害者', '培训[ 警察 ]{法官}识别受害者'],
  ])('%s → %s', (older, newer, expected) => expect(marked(differences(older, newer))).toBe(expected));

  it('marks nothing where words are the same, and shows them as they stand in the newer text', () => {
    const newer = 'Train officials on the “non punishment” clause.';
    expect(differences('train officials on the "non-punishment" clause;', newer)).toEqual([
      { text: newer, change: 'same' },
    ]);
  });

  it('never changes a letter of either text', () => {
    for (const [before, after] of pairsOfSeries()) {
      const { older, newer } = sideBySide(before, after);
      expect([textOf(older), textOf(newer)]).toEqual([before, after]);
      expect(textOf(differences(before, after).filter(({ change }) => change !== 'removed'))).toBe(after);
      expect([holds(older, 'added'), holds(newer, 'removed')]).toEqual([false, false]);
    }
  });

  it('answers for texts of absurd length', () => {
    expect(differences(long('a'), long('b')).map(({ change }) => change)).toEqual(['removed', 'added']);
  });
});

function* pairsOfSeries(): Generator<[string, string]> {
  const [before = [], after = []] = seriesOf(5, 2, 20);
  for (const one of before) for (const other of after) yield [one.text, other.text];
}
