import { describe, expect, it } from 'vitest';
import { changeWords, shownIn, toggleWords } from '../../../../../renderer/screens/compare/change-words';

const forward = { from: 2019, to: 2020 };
const swapped = { from: 2020, to: 2019 };

describe('what happened between two editions', () => {
  it('is new or gone by year, on whichever side it stands', () => {
    expect(changeWords('added', forward)).toBe('New in 2020');
    expect(changeWords('dropped', forward)).toBe('Not in 2020');
    expect(changeWords('added', swapped)).toBe('Not in 2020');
    expect(changeWords('dropped', swapped)).toBe('New in 2020');
  });

  it('is the same or reworded either way', () => {
    expect(changeWords('kept', swapped)).toBe('Same');
    expect(changeWords('changed', forward)).toBe('Reworded');
  });

  it('is named shorter on the buttons', () => {
    expect(toggleWords('added', forward)).toBe('New');
    expect(toggleWords('dropped', forward)).toBe('Not in 2020');
    expect(toggleWords('dropped', swapped)).toBe('New');
    expect(toggleWords('added', swapped)).toBe('Not in 2020');
    expect(toggleWords('all', forward)).toBe('All');
    const order = ['All', 'Reworded', 'New', 'Not in 2020', 'Same'];
    for (const years of [forward, swapped])
      expect(shownIn(years).map((shown) => toggleWords(shown, years))).toEqual(order);
  });
});
