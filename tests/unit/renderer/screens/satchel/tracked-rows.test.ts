import { describe, expect, it } from 'vitest';
import type { Entry, FollowUpState, History, Note, Shelf } from '../../../../../electron/contract';
import { laterOf } from '../../../../../renderer/screens/satchel/later';
import {
  countsOf,
  narrowed,
  NOT_NARROWED,
  rowsOf,
  runsOf,
  sorted,
} from '../../../../../renderer/screens/satchel/tracked-rows';

const TODAY = '2026-11-24';
const note = (passage: string, state: FollowUpState, date: string): Note => ({
  passage,
  text: '',
  followUp: [
    { state: 'no-action', date: '2020-01-01', text: '' },
    { state, date, text: '' },
  ],
  about: `Text of ${passage}.`,
});
const tracked = [
  note('EXA-2020-3', 'no-action', '2026-02-02'),
  note('BEL-2020-4', 'under-way', '2026-11-03'),
  note('BEL-2020-3', 'done', '2026-06-09'),
  note('GON-2019-1', 'under-way', '2025-03-01'),
];
const entry = (code: string, name: string): Entry => ({
  id: `${code}-2020`,
  country: { code, name },
  region: 'EUR',
  edition: { year: 2020 },
  tier: '1',
  language: 'en',
  recommendations: 9,
  source: 'bundled',
  pack: 'Included',
  damaged: false,
});
const shelf: Shelf = { selections: [], active: 's1', notes: tracked, bookmarks: [], volatile: false };
const rows = rowsOf(tracked, [entry('BEL', 'Belgium'), entry('EXA', 'Exampleland')], shelf);
const passages = (list: readonly { passage: string }[]) => list.map(({ passage }) => passage);

describe('tracked recommendations', () => {
  it('are known by their library, and where it lost one, by what is left', () => {
    expect(rows.map(({ country, year, tier }) => [country.name, year, tier])).toEqual([
      ['Exampleland', 2020, '1'],
      ['Belgium', 2020, '1'],
      ['Belgium', 2020, '1'],
      ['GON', null, null],
    ]);
  });

  it('are narrowed by the newest entry alone', () => {
    expect(passages(narrowed(rows, { ...NOT_NARROWED, states: ['no-action'] }, TODAY))).toEqual(['EXA-2020-3']);
    expect(passages(narrowed(rows, { ...NOT_NARROWED, when: 'this-year' }, TODAY))).toEqual([
      'EXA-2020-3',
      'BEL-2020-4',
      'BEL-2020-3',
    ]);
    expect(passages(narrowed(rows, { ...NOT_NARROWED, when: 'older' }, TODAY))).toEqual(['EXA-2020-3', 'GON-2019-1']);
  });

  it('six months are counted by the calendar', () => {
    const days = rowsOf(
      [note('BEL-2020-1', 'done', '2026-05-24'), note('BEL-2020-2', 'done', '2026-05-23')],
      [],
      shelf,
    );
    expect(passages(narrowed(days, { ...NOT_NARROWED, when: 'older' }, TODAY))).toEqual(['BEL-2020-2']);
  });

  it('are counted for each filter within the others', () => {
    const { states, countries } = countsOf(rows, { ...NOT_NARROWED, countries: ['BEL'] }, TODAY);
    expect(Object.fromEntries(states)).toEqual({ 'under-way': 1, done: 1 });
    expect(Object.fromEntries(countries)).toEqual({ EXA: 1, BEL: 2, GON: 1 });
  });

  it('are sorted by country, by the newest entry, or by the least advanced', () => {
    expect(passages(sorted(rows, 'country', 'en'))).toEqual(['BEL-2020-3', 'BEL-2020-4', 'EXA-2020-3', 'GON-2019-1']);
    expect(passages(sorted(rows, 'last-entry', 'en'))).toEqual([
      'BEL-2020-4',
      'BEL-2020-3',
      'EXA-2020-3',
      'GON-2019-1',
    ]);
    expect(passages(sorted(rows, 'state', 'en'))).toEqual(['EXA-2020-3', 'BEL-2020-4', 'GON-2019-1', 'BEL-2020-3']);
    expect(runsOf(sorted(rows, 'country', 'en')).map(({ all }) => all.length)).toEqual([2, 1, 1]);
  });
});

const asked = (year: number): History['rows'][number] => ({
  state: 'asked',
  year,
  tier: null,
  passage: `EXA-${year}-2`,
  runs: [],
  note: 'same',
  before: null,
  partOf: null,
  also: [],
});

describe('a later edition that asks again', () => {
  const history: History = {
    summary: { kind: 'every-year', since: 2019 },
    rows: [asked(2022), { state: 'not-asked', editions: [{ year: 2021, tier: null }] }, asked(2020), asked(2019)],
    asked: [2019, 2020, 2022],
    editions: [2019, 2020, 2021, 2022],
  };

  it('is the newest one', () => {
    expect(laterOf(history, 2019)).toEqual({ year: 2022, passage: 'EXA-2022-2' });
  });

  it('is none when the newest is the one that is tracked', () => {
    expect(laterOf(history, 2022)).toBeNull();
    expect(laterOf(history, null)).toBeNull();
  });
});
