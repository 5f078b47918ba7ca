import { createStore, useStore } from '../../state/store';
import type { EditionShown, LibraryFilter } from './countries';

/** Until the user chooses an edition, the usual one of the library as it then is. */
export type Chosen = Omit<LibraryFilter, 'edition'> & { edition: EditionShown | null };

/** Kept while the program runs, so that the way back to the library leads to the same list. */
const filter = createStore<Chosen>({ find: '', edition: null, region: 'all', show: 'all' });

export const useFilter = (): Chosen => useStore(filter, (now) => now);
export const changeFilter = (patch: Partial<Chosen>): void => filter.change((now) => ({ ...now, ...patch }));
