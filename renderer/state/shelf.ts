import type { Pick, Result, Selection, Shelf, ShelfChange } from '../../electron/contract';
import { ask } from '../host';
import { say } from '../words';
import { alertUser, announce } from './announcer';
import { createStore, derived, useStore } from './store';

/** The user's own things, as the host keeps them. Empty until the host has answered. */
export const shelf = createStore<Shelf>({
  selections: [{ id: 's1', name: '', order: 'country', picks: [] }],
  active: 's1',
  notes: [],
  bookmarks: [],
  volatile: false,
});

/** When the host last kept a change; null before the first one. */
let keptAt: Date | null = null;
export const lastKept = (): Date | null => keptAt;

export const useShelf = (): Shelf => useStore(shelf, (now) => now);

const NOTHING: Selection = { id: 's1', name: '', order: 'country', picks: [] };

/** The selection that ticked recommendations go into. */
export const activeSelection: (now: Shelf) => Selection = derived(
  (now) => now.selections.find(({ id }) => id === now.active) ?? now.selections[0] ?? NOTHING,
);

/** Its name, or "Selection 4" until it has one. */
export const nameOf = ({ id, name }: Selection): string =>
  name === '' ? say('satchel.unnamed', { number: Number(id.slice(1)) }) : name;
export const useSelection = (): Selection => useStore(shelf, activeSelection);

const idsOf: (selection: Selection) => ReadonlySet<string> = derived(
  (selection) => new Set(selection.picks.map(({ passage }) => passage)),
);
/** Passages in the active selection. */
export const usePicked = (): ReadonlySet<string> => useStore(shelf, (now) => idsOf(activeSelection(now)));

const bookmarkedIn: (now: Shelf) => ReadonlySet<string> = derived(
  (now) => new Set(now.bookmarks.map(({ passage }) => passage)),
);
export const useBookmarked = (): ReadonlySet<string> => useStore(shelf, bookmarkedIn);

/** Changes the shelf; a change that cannot be kept is said aloud and shown by the caller from the result. */
export async function changeShelf(change: ShelfChange): Promise<Result<Shelf>> {
  const changed = await ask('changeShelf', change);
  if (changed.ok) {
    shelf.set(changed.value);
    if (!changed.value.volatile) keptAt = new Date();
  } else alertUser(changed.error.message);
  return changed;
}

/** Puts one recommendation in, or takes it out, and says which. */
export async function setPicked(passage: string, inside: boolean): Promise<void> {
  const changed = await changeShelf(
    inside ? { do: 'pick', passages: [passage] } : { do: 'take-out', passages: [passage] },
  );
  if (!changed.ok) return;
  const all = activeSelection(changed.value).picks.length;
  announce(say(inside ? 'satchel.put-in' : 'satchel.taken-out', { id: passage, all }), 'detail');
}

/** Puts several in, or takes them out, and says how many the Satchel then holds. */
export async function setAllPicked(passages: string[], inside: boolean): Promise<void> {
  if (passages.length === 0) return;
  const changed = await changeShelf(inside ? { do: 'pick', passages } : { do: 'take-out', passages });
  if (!changed.ok) return;
  const all = activeSelection(changed.value).picks.length;
  announce(say(inside ? 'satchel.several-put-in' : 'satchel.several-taken-out', { n: passages.length, all }), 'detail');
}

/** Countries and editions that picks come from, in order of appearance. */
export function originsOf(picks: readonly Pick[]): { countries: Set<string>; reports: Set<string> } {
  return {
    countries: new Set(picks.map((pick) => pick.country?.code ?? pick.passage)),
    reports: new Set(picks.map((pick) => `${pick.country?.code ?? ''}-${pick.edition?.year ?? ''}`)),
  };
}
