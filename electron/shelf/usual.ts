import type { Place, Settings, Shelf } from '../contract';

/** What a person starts with. */
export const USUAL_SETTINGS: Settings = {
  welcomed: false,
  theme: 'light',
  followSystem: false,
  textSize: 100,
  typeface: 'serif',
  lineSpacing: 'standard',
  lineLength: 'standard',
  recommendationsBeside: true,
  pocket: true,
  language: 'en',
  digits: 'language',
  dates: 'long',
  countryOrder: 'name',
  documentLanguage: 'program',
  paper: 'a4',
  rememberSearches: true,
  wholeWords: false,
  announcements: 'all',
  cardMovement: true,
  underlineLinks: true,
  largerTargets: false,
  singleKeys: false,
  keys: {},
};

export const USUAL_PLACE: Place = { route: { at: 'welcome' }, lastReport: null, positions: {}, searches: [] };

export const EMPTY_SHELF: Shelf = {
  selections: [{ id: 's1', name: '', order: 'country', picks: [] }],
  active: 's1',
  notes: [],
  bookmarks: [],
  volatile: false,
};
