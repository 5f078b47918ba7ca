import { Failure } from '../library/faults';
import type { Note, Pick, Selection, Shelf, ShelfChange } from '../contract';

/** What a change needs to know of a passage that is picked, noted or bookmarked for the first time. */
export type Known = Map<string, Omit<Pick, 'added'>>;

/** The passages that a change needs to know before it can be made. */
export function passagesNeeded(change: ShelfChange): string[] {
  switch (change.do) {
    case 'pick':
      return change.passages;
    case 'note':
    case 'follow-up':
    case 'bookmark':
    case 'use-new-text':
    case 'keep-old-text':
      return [change.passage];
    default:
      return [];
  }
}

/** The shelf after a change. Pure; `now` is an ISO date-time. @throws Failure when the change names what is not there. */
export function changed(shelf: Shelf, change: ShelfChange, known: Known, now: string): Shelf {
  switch (change.do) {
    case 'pick':
      return inActive(shelf, (selection) => ({
        ...selection,
        picks: [...selection.picks, ...newPicks(selection, change.passages, known, now)],
      }));
    case 'take-out':
      return inActive(shelf, (selection) => ({
        ...selection,
        picks: selection.picks.filter((pick) => !change.passages.includes(pick.passage)),
      }));
    case 'put-back':
      return inActive(shelf, (selection) => {
        const there = new Set(selection.picks.map((pick) => pick.passage));
        return {
          ...selection,
          picks: [...selection.picks, ...change.picks.filter((pick) => !there.has(pick.passage))],
        };
      });
    case 'move':
      return inActive(shelf, (selection) => ({
        ...selection,
        picks: moved(selection.picks, change.passage, change.to),
      }));
    case 'order':
      return inActive(shelf, (selection) => ({ ...selection, order: change.order }));
    case 'rename':
      return renamed(shelf, change.selection, change.name);
    case 'new-selection':
      return withNewSelection(shelf, change.name);
    case 'activate':
      return { ...shelf, active: selectionOf(shelf, change.selection).id };
    case 'delete-selection':
      return withoutSelection(shelf, change.selection);
    case 'restore-selection':
      return withRestored(shelf, change.selection);
    case 'note':
      return withNote(shelf, change.passage, known, (note) => ({ ...note, text: change.text }));
    case 'follow-up':
      return withNote(shelf, change.passage, known, (note) => ({ ...note, followUp: change.followUp }));
    case 'bookmark':
      return withBookmark(shelf, change.passage, known, now);
    case 'remove-bookmark':
      return { ...shelf, bookmarks: shelf.bookmarks.filter((bookmark) => bookmark.passage !== change.passage) };
    case 'use-new-text':
      return withNewText(shelf, change.passage, knownOf(known, change.passage));
    case 'keep-old-text':
      return withOldText(shelf, change.passage, knownOf(known, change.passage).text);
    default:
      return change satisfies never;
  }
}

function inActive(shelf: Shelf, change: (selection: Selection) => Selection): Shelf {
  return {
    ...shelf,
    selections: shelf.selections.map((selection) => (selection.id === shelf.active ? change(selection) : selection)),
  };
}

function newPicks(selection: Selection, passages: string[], known: Known, now: string): Pick[] {
  const there = new Set(selection.picks.map((pick) => pick.passage));
  return [...new Set(passages)]
    .filter((passage) => !there.has(passage))
    .map((passage) => ({ ...knownOf(known, passage), added: now }));
}

function moved(picks: Pick[], passage: string, to: number): Pick[] {
  const pick = picks.find((each) => each.passage === passage);
  if (pick === undefined) return picks;
  const rest = picks.filter((each) => each !== pick);
  return [...rest.slice(0, to), pick, ...rest.slice(to)];
}

function renamed(shelf: Shelf, id: string, name: string): Shelf {
  const taken = name !== '' && shelf.selections.some((selection) => selection.id !== id && selection.name === name);
  if (taken) throw Failure.of('name-taken', 'You have a selection with this name.', 'Choose another name.');
  selectionOf(shelf, id);
  return {
    ...shelf,
    selections: shelf.selections.map((selection) => (selection.id === id ? { ...selection, name } : selection)),
  };
}

function withNewSelection(shelf: Shelf, name: string): Shelf {
  const selection: Selection = { id: nextId(shelf.selections), name, order: 'country', picks: [] };
  return { ...shelf, selections: [...shelf.selections, selection], active: selection.id };
}

const nextId = (selections: readonly Selection[]): string =>
  `s${Math.max(...selections.map(({ id }) => Number(id.slice(1)))) + 1}`;

function withoutSelection(shelf: Shelf, id: string): Shelf {
  const rest = shelf.selections.filter((selection) => selection.id !== id);
  const first = rest[0];
  // There is always one to put recommendations into.
  if (first === undefined)
    return { ...shelf, selections: [{ id: 's1', name: '', order: 'country', picks: [] }], active: 's1' };
  return { ...shelf, selections: rest, active: shelf.active === id ? first.id : shelf.active };
}

function withRestored(shelf: Shelf, selection: Selection): Shelf {
  const [only] = shelf.selections;
  // The empty one that stood in for it goes again.
  const stoodIn = shelf.selections.length === 1 && only?.picks.length === 0 && only.name === '';
  const rest = stoodIn ? [] : shelf.selections;
  const taken = rest.some(({ id }) => id === selection.id);
  const restored = taken ? { ...selection, id: nextId(rest) } : selection;
  return { ...shelf, selections: [...rest, restored], active: restored.id };
}

function withNote(shelf: Shelf, passage: string, known: Known, change: (note: Note) => Note): Shelf {
  const before = shelf.notes.find((note) => note.passage === passage);
  const after = change(before ?? { passage, text: '', followUp: [], about: textOf(shelf, known, passage) });
  const rest = shelf.notes.filter((note) => note.passage !== passage);
  const empty = after.text === '' && after.followUp.length === 0;
  return { ...shelf, notes: empty ? rest : [...rest, after] };
}

/** As it stands in its report; where the report is gone, as it was picked. */
function textOf(shelf: Shelf, known: Known, passage: string): string {
  const picked = shelf.selections.flatMap(({ picks }) => picks).find((pick) => pick.passage === passage);
  return known.get(passage)?.text ?? picked?.text ?? knownOf(known, passage).text;
}

function withBookmark(shelf: Shelf, passage: string, known: Known, now: string): Shelf {
  if (shelf.bookmarks.some((bookmark) => bookmark.passage === passage)) return shelf;
  return { ...shelf, bookmarks: [...shelf.bookmarks, { passage, text: knownOf(known, passage).text, added: now }] };
}

function withNewText(shelf: Shelf, passage: string, now: Omit<Pick, 'added'>): Shelf {
  return {
    ...withPicks(shelf, passage, ({ added }) => ({ ...now, added })),
    notes: shelf.notes.map((note) => {
      if (note.passage !== passage) return note;
      const { declined: _declined, ...rest } = note;
      return { ...rest, about: now.text };
    }),
  };
}

function withOldText(shelf: Shelf, passage: string, declined: string): Shelf {
  return {
    ...withPicks(shelf, passage, (pick) => ({ ...pick, declined })),
    notes: shelf.notes.map((note) => (note.passage === passage ? { ...note, declined } : note)),
  };
}

/** In every selection that holds the passage. */
function withPicks(shelf: Shelf, passage: string, change: (pick: Pick) => Pick): Shelf {
  return {
    ...shelf,
    selections: shelf.selections.map((selection) => ({
      ...selection,
      picks: selection.picks.map((pick) => (pick.passage === passage ? change(pick) : pick)),
    })),
  };
}

function selectionOf(shelf: Shelf, id: string): Selection {
  const selection = shelf.selections.find((each) => each.id === id);
  if (selection === undefined)
    throw Failure.of('no-such-selection', 'This selection is no longer there.', 'Choose another one.');
  return selection;
}

function knownOf(known: Known, passage: string): Omit<Pick, 'added'> {
  const found = known.get(passage);
  if (found === undefined)
    throw Failure.of(
      'no-such-passage',
      'There is no {id} in this library.',
      'Look in the library for the reports that are there.',
      { id: passage },
    );
  return found;
}
