import { describe, expect, test } from 'vitest';
import type { Shelf, ShelfChange } from '../../../../electron/contract';
import { changed, passagesNeeded } from '../../../../electron/shelf/change';
import type { Known } from '../../../../electron/shelf/change';
import { EMPTY_SHELF } from '../../../../electron/shelf/usual';

const NOW = '2026-11-24T10:00:00.000Z';
const country = { code: 'EXA', name: 'Exampleland' };
const known: Known = new Map(
  ['EXA-2020-1', 'EXA-2020-2', 'EXA-2020-3', 'EXA-2020-P1'].map((passage) => [
    passage,
    { passage, text: `Text of ${passage}.`, country, edition: { year: 2020 }, tier: '2' as const },
  ]),
);

const after = (...changes: ShelfChange[]): Shelf =>
  changes.reduce((shelf, change) => changed(shelf, change, known, NOW), EMPTY_SHELF);
const picked = (shelf: Shelf): string[] =>
  shelf.selections.find(({ id }) => id === shelf.active)?.picks.map(({ passage }) => passage) ?? [];

describe('changed', () => {
  test('picks with the text as it stands, each once', () => {
    const shelf = after(
      { do: 'pick', passages: ['EXA-2020-2', 'EXA-2020-1', 'EXA-2020-2'] },
      { do: 'pick', passages: ['EXA-2020-1'] },
    );
    expect(picked(shelf)).toEqual(['EXA-2020-2', 'EXA-2020-1']);
    expect(shelf.selections[0]?.picks[0]).toMatchObject({ text: 'Text of EXA-2020-2.', country, added: NOW });
  });

  test('an unknown passage is refused and nothing changes', () => {
    expect(() => after({ do: 'pick', passages: ['EXA-2020-9'] })).toThrow('no EXA-2020-9');
  });

  test('takes out and puts back', () => {
    const full = after({ do: 'pick', passages: ['EXA-2020-1', 'EXA-2020-2'] });
    const less = changed(full, { do: 'take-out', passages: ['EXA-2020-1'] }, known, NOW);
    expect(picked(less)).toEqual(['EXA-2020-2']);
    const picks = full.selections[0]?.picks ?? [];
    expect(picked(changed(less, { do: 'put-back', picks }, known, NOW))).toEqual(['EXA-2020-2', 'EXA-2020-1']);
  });

  test('moves a pick, at the ends too', () => {
    const passages = ['EXA-2020-1', 'EXA-2020-2', 'EXA-2020-3'];
    const pick: ShelfChange = { do: 'pick', passages };
    expect(picked(after(pick, { do: 'move', passage: 'EXA-2020-3', to: 0 }))).toEqual([
      'EXA-2020-3',
      'EXA-2020-1',
      'EXA-2020-2',
    ]);
    expect(picked(after(pick, { do: 'move', passage: 'EXA-2020-1', to: 99 }))).toEqual([
      'EXA-2020-2',
      'EXA-2020-3',
      'EXA-2020-1',
    ]);
  });

  test('selections have names of their own', () => {
    const shelf = after({ do: 'rename', selection: 's1', name: 'Training' }, { do: 'new-selection', name: '' });
    expect(shelf.active).toBe('s2');
    expect(() => changed(shelf, { do: 'rename', selection: 's2', name: 'Training' }, known, NOW)).toThrow(
      'selection with this name',
    );
  });

  test('deleting the last selection leaves an empty one', () => {
    const shelf = after({ do: 'pick', passages: ['EXA-2020-1'] }, { do: 'delete-selection', selection: 's1' });
    expect(shelf.selections).toHaveLength(1);
    expect(picked(shelf)).toEqual([]);
  });

  test('deleting can be undone', () => {
    const full = after({ do: 'pick', passages: ['EXA-2020-1'] });
    const selection = full.selections[0];
    if (selection === undefined) throw new Error('no selection');
    const back = changed(
      changed(full, { do: 'delete-selection', selection: 's1' }, known, NOW),
      { do: 'restore-selection', selection },
      known,
      NOW,
    );
    expect(back.selections).toEqual([selection]);
  });

  test('notes outlive taking out, and an emptied one goes', () => {
    const noted = after(
      { do: 'pick', passages: ['EXA-2020-1'] },
      { do: 'note', passage: 'EXA-2020-1', text: 'Ask who pays.' },
      { do: 'take-out', passages: ['EXA-2020-1'] },
    );
    expect(noted.notes).toEqual([
      { passage: 'EXA-2020-1', text: 'Ask who pays.', followUp: [], about: 'Text of EXA-2020-1.' },
    ]);
    expect(changed(noted, { do: 'note', passage: 'EXA-2020-1', text: '' }, known, NOW).notes).toEqual([]);
  });

  test('follow-up keeps a note that has no text', () => {
    const followUp = [{ state: 'under-way' as const, date: '2026-11-03', text: 'Draft law tabled.' }];
    expect(after({ do: 'follow-up', passage: 'EXA-2020-1', followUp }).notes[0]).toMatchObject({ text: '', followUp });
  });

  test('bookmarks a passage once', () => {
    const mark: ShelfChange = { do: 'bookmark', passage: 'EXA-2020-P1' };
    expect(after(mark, mark).bookmarks).toHaveLength(1);
    expect(after(mark, { do: 'remove-bookmark', passage: 'EXA-2020-P1' }).bookmarks).toEqual([]);
  });

  test('asks only for the passages that it must know', () => {
    expect(passagesNeeded({ do: 'pick', passages: ['EXA-2020-1'] })).toEqual(['EXA-2020-1']);
    expect(passagesNeeded({ do: 'take-out', passages: ['EXA-2020-1'] })).toEqual([]);
  });

  test('a selection that comes back never takes the place of one made meanwhile', () => {
    const shelf = after({ do: 'new-selection', name: 'Training' }, { do: 'pick', passages: ['EXA-2020-1'] });
    const [, training] = shelf.selections;
    if (training === undefined) throw new Error('there is no second selection');
    const other = after(
      { do: 'new-selection', name: 'Other' },
      { do: 'pick', passages: ['EXA-2020-2'] },
      { do: 'restore-selection', selection: training },
    );
    expect(other.selections.map(({ id, name }) => [id, name])).toEqual([
      ['s1', ''],
      ['s2', 'Other'],
      ['s3', 'Training'],
    ]);
    expect(picked(other)).toEqual(['EXA-2020-1']);
  });

  test('a replaced text is taken over where the passage was picked and noted, or declined', () => {
    const old = after({ do: 'pick', passages: ['EXA-2020-1'] }, { do: 'note', passage: 'EXA-2020-1', text: 'Ask.' });
    const passage = 'EXA-2020-1';
    const replaced: Known = new Map([
      [passage, { passage, text: 'New text.', country, edition: { year: 2020 }, tier: '3' as const }],
    ]);
    const taken = changed(old, { do: 'use-new-text', passage }, replaced, NOW);
    expect(taken.selections[0]?.picks[0]).toMatchObject({ text: 'New text.', tier: '3', added: NOW });
    expect(taken.notes[0]?.about).toBe('New text.');
    const declined = changed(old, { do: 'keep-old-text', passage }, replaced, NOW);
    expect(declined.selections[0]?.picks[0]).toMatchObject({ text: `Text of ${passage}.`, declined: 'New text.' });
    expect(declined.notes[0]).toMatchObject({ about: `Text of ${passage}.`, declined: 'New text.' });
    const later = changed(declined, { do: 'use-new-text', passage }, replaced, NOW);
    expect(later.selections[0]?.picks[0]).not.toHaveProperty('declined');
    expect(later.notes[0]).not.toHaveProperty('declined');
  });

  test('a note can be written on what was picked from a report that is gone', () => {
    const full = after({ do: 'pick', passages: ['EXA-2020-1'] });
    const gone: Known = new Map();
    const noted = changed(full, { do: 'note', passage: 'EXA-2020-1', text: 'Ask.' }, gone, NOW);
    expect(noted.notes[0]).toMatchObject({ text: 'Ask.', about: 'Text of EXA-2020-1.' });
    expect(() => changed(full, { do: 'note', passage: 'EXA-2020-9', text: 'Ask.' }, gone, NOW)).toThrow('EXA-2020-9');
  });
});
