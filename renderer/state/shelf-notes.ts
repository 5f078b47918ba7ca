import type { FollowUpEntry, FollowUpState, Note, Shelf } from '../../electron/contract';
import { changeShelf, shelf } from './shelf';
import { createStore, derived, useStore } from './store';

const notesOf: (now: Shelf) => ReadonlyMap<string, Note> = derived(
  (now) => new Map(now.notes.map((note) => [note.passage, note])),
);
/** What the user wrote on a passage. */
export const useNote = (passage: string): Note | undefined => useStore(shelf, (now) => notesOf(now).get(passage));

/** The follow-up that counts now: the newest entry. */
export const lastEntry = (note: Note | undefined): FollowUpEntry | undefined => note?.followUp.at(-1);

/** Notes of recommendations that are tracked. */
export const trackedOf: (now: Shelf) => readonly Note[] = derived((now) =>
  now.notes.filter(({ followUp }) => followUp.length > 0),
);
export const useTracked = (): readonly Note[] => useStore(shelf, trackedOf);

export const ADVANCE: readonly FollowUpState[] = ['no-action', 'under-way', 'done'];

/** The passage whose note is being written; one at a time. `focus`: move into its first field. */
const editing = createStore<{ passage: string; focus: boolean } | null>(null);
export const editNote = (passage: string, focus = false): void => editing.set({ passage, focus });
export const closeNote = (passage: string): void => editing.change((now) => (now?.passage === passage ? null : now));
export const useEditing = (passage: string): { focus: boolean } | null =>
  useStore(editing, (now) => (now?.passage === passage ? now : null));

/** Moves tracking to a later recommendation: the entries come along, what was noted stays. */
export async function goOnWith(passage: string, later: string): Promise<boolean> {
  const notes = notesOf(shelf.get());
  const [before, there] = [notes.get(passage)?.followUp ?? [], notes.get(later)?.followUp ?? []];
  const followUp = [...before, ...there].toSorted((a, b) => a.date.localeCompare(b.date));
  if (!(await changeShelf({ do: 'follow-up', passage: later, followUp })).ok) return false;
  return (await changeShelf({ do: 'follow-up', passage, followUp: [] })).ok;
}

/** Keeps a note's words and entries; both empty removes it. False when they could not be kept. */
export async function keepNote(passage: string, text: string, followUp: FollowUpEntry[]): Promise<boolean> {
  const before = notesOf(shelf.get()).get(passage);
  if ((before?.text ?? '') !== text && !(await changeShelf({ do: 'note', passage, text })).ok) return false;
  const same = JSON.stringify(before?.followUp ?? []) === JSON.stringify(followUp);
  return same || (await changeShelf({ do: 'follow-up', passage, followUp })).ok;
}
