/** Names of the contract's verbs, apart from their schemas: the preload needs no more and starts the quicker for it. */
export const VERB_NAMES = [
  'begin',
  'listLibrary',
  'openReport',
  'search',
  'searchState',
  'rebuildSearch',
  'changeShelf',
  'saveSettings',
  'savePlace',
  'previewExport',
  'saveExport',
  'cancelJob',
  'printExport',
  'showSaved',
  'copy',
] as const;

export type VerbName = (typeof VERB_NAMES)[number];
