import { describe, expect, it } from 'vitest';
import { historyInSteps, historyOf, tiersOf } from '../../../../electron/compare/history';
import type { History, HistoryRow } from '../../../../electron/compare/history';
import { inSlices } from '../../../../electron/compare/in-slices';
import { seriesOf } from '../../../bench/comparing-series/series';
import { edition } from './reports';

const CONSIDER = 'Consider opening a shelter in the capital.';
const OPEN = 'Open a shelter in the capital.';
const WIDER = 'Open a shelter in the capital and one in every province.';
const ROADS = 'Repair the road to the mines so that inspectors can reach them.';
const VISAS = 'Let workers change employers without a new visa.';

const historyIn = (reports: Parameters<typeof historyOf>[0], id: string): History => {
  const history = historyOf(reports).get(id);
  if (history === undefined) throw new Error(`${id} has no history`);
  return history;
};
/** A row in few words. */
const inShort = (row: HistoryRow): string =>
  row.state === 'asked'
    ? `${row.year} ${row.note}${row.before === null ? '' : ` ${row.before.year}`}`
    : `${row.state} ${(row.state === 'not-here' ? row.years : row.editions.map(({ year }) => year)).join(' ')}`;

describe('the history of a recommendation', () => {
  const reports = [
    edition(2015, [ROADS], '2'),
    edition(2016, [ROADS], '2'),
    edition(2017, [VISAS, CONSIDER], '2WL'),
    edition(2018, [OPEN, VISAS], '2WL'),
    edition(2019, [VISAS, OPEN], '2WL'),
    edition(2020, [WIDER, ROADS], '2'),
  ];

  it('tells each year, newest first, and what stands between', () => {
    const { rows, asked, editions } = historyIn(reports, 'EXA-2020-1');
    expect(rows.map(inShort)).toEqual([
      '2020 reworded 2019',
      '2019 same 2018',
      '2018 reworded 2017',
      '2017 first-asked',
      'not-asked 2016 2015',
      'not-here 2014',
    ]);
    expect(asked).toEqual([2017, 2018, 2019, 2020]);
    expect(editions).toEqual([2015, 2016, 2017, 2018, 2019, 2020]);
    expect(rows[2]).toEqual({
      state: 'asked',
      year: 2018,
      tier: '2WL',
      passage: 'EXA-2018-1',
      text: OPEN,
      note: 'reworded',
      before: { year: 2017, passage: 'EXA-2017-2', text: CONSIDER, sameWords: false },
      partOf: null,
      also: [],
    });
    expect(rows[4]).toEqual({
      state: 'not-asked',
      editions: [
        { year: 2016, tier: '2' },
        { year: 2015, tier: '2' },
      ],
    });
  });

  it('is the same from whichever edition it is looked at, and whatever order the reports come in', () => {
    const one = historyIn(reports, 'EXA-2017-2');
    expect(one).toEqual(historyIn(reports.toReversed(), 'EXA-2020-1'));
  });

  it('finds what is asked again after editions that did not ask it', () => {
    const { rows, summary } = historyIn(reports, 'EXA-2020-2');
    expect(rows.map(inShort)).toEqual([
      '2020 asked-again 2016',
      'not-asked 2019 2018 2017',
      '2016 same 2015',
      '2015 first-asked',
      'not-here 2014',
    ]);
    expect(summary).toEqual({ kind: 'in', years: [2015, 2016, 2020] });
  });

  it.each([
    ['EXA-2020-1', { kind: 'every-year', since: 2017 }],
    ['EXA-2019-1', { kind: 'in', years: [2017, 2018, 2019] }],
  ])('sums %s up', (id, expected) => expect(historyIn(reports, id).summary).toEqual(expected));

  it('says since, not every year, where years are few or missing here', () => {
    const some = [
      edition(2016, [ROADS]),
      edition(2017, [ROADS, OPEN]),
      edition(2019, [OPEN, VISAS]),
      edition(2020, [VISAS, OPEN]),
    ];
    expect(historyIn(some, 'EXA-2020-2').summary).toEqual({ kind: 'since', since: 2017 });
    expect(historyIn(some, 'EXA-2020-1').summary).toEqual({ kind: 'since', since: 2019 });
    expect(historyIn(some, 'EXA-2020-2').rows.map(inShort)).toContain('not-here 2018');
  });

  it('calls new what only the newest edition asks, and says nothing of a single edition', () => {
    expect(historyIn([edition(2019, [ROADS]), edition(2020, [OPEN])], 'EXA-2020-1').summary).toEqual({
      kind: 'new',
      year: 2020,
    });
    expect(historyIn([edition(2019, [ROADS]), edition(2020, [OPEN])], 'EXA-2019-1').summary).toEqual({
      kind: 'in',
      years: [2019],
    });
    expect(historyIn([edition(2020, [OPEN])], 'EXA-2020-1').summary).toBeNull();
  });

  it('does not count an edition without recommendations as one that stopped asking', () => {
    const { rows, editions } = historyIn(
      [edition(2018, [OPEN]), edition(2019, []), edition(2020, [OPEN])],
      'EXA-2020-1',
    );
    expect(rows.map(inShort)).toEqual([
      '2020 same 2018',
      'no-recommendations 2019',
      '2018 first-asked',
      'not-here 2017',
    ]);
    expect(editions).toEqual([2018, 2020]);
  });

  it('goes back no further than recommendations do', () => {
    expect(historyIn([edition(2004, [OPEN]), edition(2005, [OPEN])], 'EXA-2005-1').rows.map(inShort)).toEqual([
      '2005 same 2004',
      '2004 first-asked',
    ]);
  });

  it('tells the halves of a split and of a merger', () => {
    const split = [
      edition(2019, [
        'Publish standard procedures for the identification of victims among asylum-seekers, and train officials to use them.',
      ]),
      edition(2020, [
        'Publish standard procedures for the identification of victims among asylum-seekers.',
        'Train the port police of Arlen in the use of these procedures.',
      ]),
    ];
    const half = historyIn(split, 'EXA-2020-2').rows[0];
    expect(half?.state === 'asked' && [half.note, half.partOf]).toEqual(['first-asked', 'EXA-2019-1']);
    const merger = [
      edition(2019, [
        'Prosecute officials who issue false papers for travel abroad.',
        'Issue no more false birth certificates.',
      ]),
      edition(2020, ['Prosecute officials who issue false papers for travel abroad or false birth certificates.']),
    ];
    const whole = historyIn(merger, 'EXA-2020-1').rows[0];
    expect(whole?.state === 'asked' && whole.also).toEqual(['EXA-2019-2']);
  });

  it('matches 21 editions in slices, with the same outcome, and can be stopped', async () => {
    const long = seriesOf(3, 21, 20).map((asked, at) =>
      edition(
        2004 + at,
        asked.map(({ text }) => text),
      ),
    );
    const seen: number[] = [];
    let others = 0;
    const ticking = setInterval(() => (others += 1), 0);
    const histories = await inSlices(historyInSteps(long), { onStep: ({ done }) => seen.push(done) });
    clearInterval(ticking);
    expect(seen).toEqual(long.map((_, at) => at + 1));
    expect(others).toBeGreaterThan(3);
    expect(histories).toEqual(historyOf(long));
    expect(histories.size).toBe(long.flatMap(({ sections }) => sections[0]?.passages ?? []).length);
    await expect(inSlices(historyInSteps(long), { signal: AbortSignal.abort() })).rejects.toThrow('abort');
  });
});

describe('tiers by edition', () => {
  it('are told oldest first, with none where none was given', () => {
    expect(tiersOf([edition(2020, [], '1'), edition(2018, [], null)])).toEqual([
      { year: 2018, tier: null },
      { year: 2020, tier: '1' },
    ]);
  });
});
