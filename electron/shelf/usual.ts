import type { Place, Shelf } from '../contract';

export const USUAL_PLACE: Place = { route: { at: 'welcome' }, lastReport: null, positions: {}, searches: [] };

export const EMPTY_SHELF: Shelf = {
  selections: [{ id: 's1', name: '', order: 'country', picks: [] }],
  active: 's1',
  notes: [],
  bookmarks: [],
  volatile: false,
};
