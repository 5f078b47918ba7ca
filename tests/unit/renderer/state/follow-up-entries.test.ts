import { describe, expect, it } from 'vitest';
import type { FollowUpEntry } from '../../../../electron/contract';
import { draftOf, earlierThan, entriesAfter, withDate, withState } from '../../../../renderer/state/follow-up-entries';

const TODAY = '2026-11-24';
const letter: FollowUpEntry = { state: 'no-action', date: '2026-05-12', text: 'No answer to our letter.' };
const circular: FollowUpEntry = { state: 'under-way', date: '2026-11-03', text: 'A circular was announced.' };
const before = [letter, circular];

describe('the fields of a follow-up', () => {
  it('begin with the newest entry, or with nothing, as of today', () => {
    expect(draftOf(before, TODAY)).toEqual(circular);
    expect(draftOf([], TODAY)).toEqual({ state: null, date: TODAY, text: '' });
  });

  it('change the words of the newest entry in place', () => {
    const draft = { ...circular, text: 'Figures were promised by March.' };
    expect(entriesAfter(before, draft)).toEqual([letter, draft]);
    expect(earlierThan(before, draft)).toEqual([letter]);
  });

  it('keep the entry before when the state is another one', () => {
    const draft = withState(before, draftOf(before, TODAY), 'done', TODAY);
    expect(draft).toEqual({ state: 'done', date: TODAY, text: '' });
    expect(entriesAfter(before, draft)).toEqual([letter, circular, draft]);
    expect(earlierThan(before, draft)).toEqual(before);
  });

  it('keep the entry before when the date is another one', () => {
    const draft = withDate(before, draftOf(before, TODAY), '2026-11-20');
    expect(entriesAfter(before, { ...draft, text: 'It was published.' })).toEqual([
      ...before,
      { state: 'under-way', date: '2026-11-20', text: 'It was published.' },
    ]);
  });

  it('make one entry of what is set before they are closed', () => {
    let draft = withState([], draftOf([], TODAY), 'no-action', TODAY);
    draft = { ...draft, text: 'We wrote.' };
    draft = withDate([], draft, '2026-11-20');
    draft = withState([], draft, 'under-way', TODAY);
    expect(entriesAfter([], draft)).toEqual([{ state: 'under-way', date: '2026-11-20', text: 'We wrote.' }]);
  });

  it('give the newest entry back when state and date are set back', () => {
    const changed = withState(before, draftOf(before, TODAY), 'done', TODAY);
    expect(entriesAfter(before, withState(before, changed, 'under-way', TODAY))).toEqual(before);
    const moved = withDate(before, draftOf(before, TODAY), '2026-11-20');
    expect(entriesAfter(before, withDate(before, moved, circular.date))).toEqual(before);
  });

  it('track nothing without a state, and all again with one', () => {
    const none = withState(before, draftOf(before, TODAY), null, TODAY);
    expect(entriesAfter(before, none)).toEqual([]);
    const again = withState(before, none, 'done', TODAY);
    expect(entriesAfter(before, again).slice(0, 2)).toEqual(before);
  });
});
