import { describe, expect, it } from 'vitest';
import { countries } from '../../../../../data/countries';
import type { Entry } from '../../../../../electron/contract';
import { byLetter, linesOf, shows, usualEdition } from '../../../../../renderer/screens/library/countries';
import { namesByCode } from '../../../../../renderer/screens/library/finding-names';
import { trackedIn } from '../../../../../renderer/screens/library/tracked';

const entry = (code: string, name: string, year: number, more: Partial<Entry> = {}): Entry => ({
  id: `${code}-${year}`,
  country: { code, name },
  region: 'EUR',
  edition: { year },
  tier: '2',
  language: 'en',
  recommendations: 3,
  source: 'bundled',
  pack: 'Included',
  damaged: false,
  ...more,
});

const LIBRARY = [
  entry('XAA', 'Åland Coast', 2020),
  entry('XAA', 'Åland Coast', 2021, { tier: '1' }),
  entry('XBB', 'Bexample', 2020, { region: 'AF', tier: '3' }),
  entry('XAB', 'Aexample', 2020, { tier: null, damaged: true }),
];
const ALL = { find: '', edition: 'newest', region: 'all', show: 'all' } as const;
const NONE_TRACKED = new Map();
const NO_NAMES = new Map();
const idsOf = (lines: { entry: Entry }[]) => lines.map((line) => line.entry.id);

describe('the lines of the library', () => {
  it('are the newest report of each country', () => {
    expect(idsOf(linesOf(LIBRARY, ALL, NONE_TRACKED, NO_NAMES))).toEqual(['XAA-2021', 'XBB-2020', 'XAB-2020']);
  });

  it('of one edition leave out countries that are not in it', () => {
    expect(idsOf(linesOf(LIBRARY, { ...ALL, edition: 2021 }, NONE_TRACKED, NO_NAMES))).toEqual(['XAA-2021']);
  });

  it('are found by name without marks and case, or by code', () => {
    expect(idsOf(linesOf(LIBRARY, { ...ALL, find: ' aland' }, NONE_TRACKED, NO_NAMES))).toEqual(['XAA-2021']);
    expect(idsOf(linesOf(LIBRARY, { ...ALL, find: 'xbb' }, NONE_TRACKED, NO_NAMES))).toEqual(['XBB-2020']);
    expect(linesOf(LIBRARY, { ...ALL, find: '(.*' }, NONE_TRACKED, NO_NAMES)).toEqual([]);
  });

  it('do not count a damaged report by a tier', () => {
    const lines = linesOf(LIBRARY, ALL, NONE_TRACKED, NO_NAMES);
    expect(idsOf(lines.filter((line) => shows('3', line)))).toEqual(['XBB-2020']);
    expect(lines.filter((line) => shows('2', line))).toEqual([]);
  });
});

describe('names', () => {
  const listed = [
    entry('DEU', 'Germany', 2020),
    entry('MMR', 'Burma', 2020),
    entry('CIV', "Cote d'Ivoire", 2020),
    entry('ANT', 'Netherlands Antilles', 2020),
  ];
  const known = countries.map(({ code, alpha2, name, others, before }) => ({
    code,
    alpha2,
    name,
    others: [...others, ...before.map((old) => old.name)],
  }));
  const found = (find: string, language: string) =>
    idsOf(linesOf(listed, { ...ALL, find }, NONE_TRACKED, namesByCode(known, language)));

  it('are those of the language of the interface too, with or without marks', () => {
    expect(found('allemagne', 'fr')).toEqual(['DEU-2020']);
    expect(found('Aleman', 'es')).toEqual(['DEU-2020']);
    expect(found('ألمانيا', 'ar')).toEqual(['DEU-2020']);
    expect(found('المانيا', 'ar')).toEqual(['DEU-2020']);
    expect(found('germany', 'fr')).toEqual(['DEU-2020']);
    expect(found('allemagne', 'en')).toEqual([]);
  });

  it('are those that others use', () => {
    expect(found('myanmar', 'en')).toEqual(['MMR-2020']);
    expect(found('ivory', 'en')).toEqual(['CIV-2020']);
    expect(found('cote d’ivoire', 'fr')).toEqual(['CIV-2020']);
    expect(found('antill', 'ar')).toEqual(['ANT-2020']);
  });
});

describe('the usual edition', () => {
  it('is the newest when every country has it', () => {
    expect(usualEdition([entry('XAA', 'A', 2020), entry('XBB', 'B', 2020), entry('XBB', 'B', 2019)])).toBe(2020);
  });

  it('is the newest of each when that would hide one', () => {
    expect(usualEdition(LIBRARY)).toBe('newest');
  });
});

describe('letters', () => {
  it('stand without marks, in order, with what names no country last', () => {
    const unnamed = entry('XZZ', 'x', 2020, { id: 'unknown-1', country: null });
    const lines = linesOf([unnamed, ...LIBRARY], ALL, NONE_TRACKED, NO_NAMES);
    const letters = byLetter(lines, 'name', 'en');
    expect(letters.map(({ letter, lines: under }) => [letter, ...idsOf(under)])).toEqual([
      ['A', 'XAB-2020', 'XAA-2021'],
      ['B', 'XBB-2020'],
      ['?', 'unknown-1'],
    ]);
  });
});

const note = (passage: string, ...states: ('no-action' | 'under-way' | 'done')[]) => ({
  passage,
  text: '',
  followUp: states.map((state) => ({ state, date: '2026-11-03', text: '' })),
  about: 'x',
});

describe('letters of codes', () => {
  it('stand where a country is listed by its code', () => {
    const lines = linesOf([entry('CHE', 'Switzerland', 2020), entry('CUB', 'Cuba', 2020)], ALL, NONE_TRACKED, NO_NAMES);
    expect(byLetter(lines, 'code', 'en').map(({ letter, lines: under }) => [letter, ...idsOf(under)])).toEqual([
      ['C', 'CHE-2020', 'CUB-2020'],
    ]);
  });
});

describe('tracked countries', () => {
  it('show the least advanced state, and count what is tracked now', () => {
    const tracked = trackedIn({
      selections: [],
      active: 's1',
      notes: [note('XAA-2020-1', 'no-action', 'done'), note('XAA-2021-2', 'under-way'), note('XBB-2020-1')],
      bookmarks: [],
      volatile: false,
    });
    expect([...tracked]).toEqual([['XAA', { count: 2, state: 'under-way' }]]);
  });
});
