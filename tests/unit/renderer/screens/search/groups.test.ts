import { describe, expect, it } from 'vitest';
import type { Hit } from '../../../../../electron/contract';
import { firstPartial, groupsOf } from '../../../../../renderer/screens/search/groups';

function hit(passage: string, without: string[] = []): Hit {
  return {
    passage,
    report: passage.replace(/-\d+$/, ''),
    country: { code: passage.slice(0, 3), name: 'Exampleland' },
    edition: { year: 2020 },
    tier: '2',
    kind: 'recommendation',
    section: 'recommendations',
    text: 'Invented text.',
    matches: [],
    score: 1,
    without,
  };
}

const shape = (hits: Hit[]) => groupsOf(hits).map((group) => group.hits.map(({ passage }) => passage));

describe('hits by report', () => {
  it('stand in the order of their first hit, best match first within', () => {
    expect(shape([hit('KEN-2020-7'), hit('BEL-2020-3'), hit('KEN-2020-1'), hit('BEL-2019-3')])).toEqual([
      ['KEN-2020-7', 'KEN-2020-1'],
      ['BEL-2020-3'],
      ['BEL-2019-3'],
    ]);
  });

  it('keep apart what lacks a word, also within one report', () => {
    const groups = groupsOf([hit('BEL-2020-3'), hit('KEN-2020-1', ['drones']), hit('BEL-2020-4', ['drones'])]);
    expect(groups.map(({ report, partial }) => [report, partial])).toEqual([
      ['BEL-2020', false],
      ['KEN-2020', true],
      ['BEL-2020', true],
    ]);
    expect(firstPartial(groups)).toBe(1);
    expect(new Set(groups.map(({ key }) => key)).size).toBe(3);
  });

  it('are not divided by a line where all lack some word', () => {
    expect(firstPartial(groupsOf([hit('BEL-2020-3', ['drones'])]))).toBe(-1);
  });

  it('stay as they are when more hits come', () => {
    const many = Array.from({ length: 500 }, (_, n) => hit(`${n % 2 === 0 ? 'BEL' : 'KEN'}-2020-${n + 1}`));
    const first = groupsOf(many.slice(0, 200));
    const all = groupsOf(many);
    expect(all.slice(0, first.length)).toEqual(first);
    expect(all.flatMap(({ hits }) => hits)).toHaveLength(500);
    expect(all.map(({ from }) => from)).toEqual([0, 100, 200, 300, 400, 450]);
  });

  it('go on in the same group where the next hits are of the same report', () => {
    const many = Array.from({ length: 250 }, (_, n) => hit(`BEL-2020-${n + 1}`));
    expect(groupsOf(many)).toHaveLength(1);
  });
});
