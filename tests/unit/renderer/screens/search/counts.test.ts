import { describe, expect, it } from 'vitest';
import { roughly } from '../../../../../renderer/screens/search/counts';
import { withChosen } from '../../../../../renderer/screens/search/facet';
import { yearsSet } from '../../../../../renderer/screens/search/filter-names';
import { withSearch } from '../../../../../renderer/screens/search/remembering';
import { secondsLeft } from '../../../../../renderer/screens/search/search-state';

describe('counts and filters', () => {
  it('round a count that is not exact to two digits', () => {
    expect([41_234, 999, 1, 0, 57, 104].map(roughly)).toEqual([41_000, 1_000, 1, 0, 57, 100]);
  });

  it('keep a chosen value in sight that would leave nothing', () => {
    expect(withChosen([{ value: '1', count: 3 }], ['1', '3'])).toEqual([
      { value: '1', count: 3 },
      { value: '3', count: 0 },
    ]);
  });

  it('name editions by their runs', () => {
    expect(yearsSet([2020, 2018, 2019, 2015])).toEqual([
      [2015, 2015],
      [2018, 2020],
    ]);
    expect(yearsSet([])).toEqual([]);
  });
});

describe('searches that are remembered', () => {
  it('are the last five, newest first, each once', () => {
    expect(withSearch(['b', 'c', 'd', 'e', 'f'], 'C')).toEqual(['C', 'b', 'd', 'e', 'f']);
    expect(withSearch(['b', 'c', 'd', 'e', 'f'], 'a')).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('drop what the newest was typed from', () => {
    expect(withSearch(['shel', 'she'], 'shelter')).toEqual(['shelter', 'she']);
  });
});

describe('the time that rebuilding takes', () => {
  const state = 'rebuilding' as const;

  it('is told from how fast it has been', () => {
    expect(secondsLeft({ state, done: 300, of: 900, since: { time: 0, done: 0 } }, 10_000)).toBe(20);
  });

  it('is a guess before anything is ready, and never nothing', () => {
    const begun = { state, done: 0, of: 4_000, since: { time: 0, done: 0 } };
    expect(secondsLeft(begun, 5_000)).toBeGreaterThan(5);
    expect(secondsLeft(begun, 500_000)).toBe(500);
    expect(secondsLeft({ state, done: 900, of: 900, since: null }, 0)).toBe(1);
  });
});
