import { describe, expect, it } from 'vitest';
import type { Pick } from '../../../../../electron/contract';
import { byReport, placedOf } from '../../../../../renderer/screens/satchel/arranged';

const NAMES: Record<string, string> = { BEL: 'Belgium', EXA: 'Exampleland', ALA: 'Åland' };
const pick = (passage: string): Pick => {
  const [code = '', year] = passage.split('-');
  return {
    passage,
    text: `Text of ${passage}.`,
    country: { code, name: NAMES[code] ?? code },
    edition: { year: Number(year) },
    tier: '2',
    added: '2026-11-24T10:00:00Z',
  };
};
const picks = ['EXA-2020-3', 'BEL-2020-10', 'BEL-2020-2', 'EXA-2019-1', 'ALA-2020-1'].map(pick);

describe('recommendations in the Satchel', () => {
  it('stand under their countries and editions, by their own numbers', () => {
    const groups = byReport(placedOf(picks, []), 'en');
    expect(groups.map(({ report, placed }) => [report, placed.map((each) => each.pick.passage)])).toEqual([
      ['ALA-2020', ['ALA-2020-1']],
      ['BEL-2020', ['BEL-2020-2', 'BEL-2020-10']],
      ['EXA-2019', ['EXA-2019-1']],
      ['EXA-2020', ['EXA-2020-3']],
    ]);
  });

  it('leave a line where they were when they are taken out', () => {
    const rest = picks.filter(({ passage }) => passage !== 'BEL-2020-2' && passage !== 'EXA-2020-3');
    const taken = [
      { pick: pick('BEL-2020-2'), at: 2 },
      { pick: pick('EXA-2020-3'), at: 0 },
    ];
    expect(
      placedOf(rest, taken).map(({ pick: { passage }, taken: gone }) => (gone ? `(${passage})` : passage)),
    ).toEqual(['(EXA-2020-3)', 'BEL-2020-10', '(BEL-2020-2)', 'EXA-2019-1', 'ALA-2020-1']);
  });

  it('leave none when they were put in again elsewhere', () => {
    expect(placedOf(picks, [{ pick: pick('BEL-2020-2'), at: 2 }])).toHaveLength(picks.length);
  });
});
