import type { ReactNode } from 'react';
import type { Selection } from '../../../electron/contract';
import { Button } from '../../parts/button';
import { TAGS } from '../../parts/tags';
import { announce } from '../../state/announcer';
import { useFocusNext } from '../../state/focus-next';
import { changeShelf, nameOf, useSelection, useShelf } from '../../state/shelf';
import { useWords } from '../../words';

interface Props {
  /** Those deleted while the page is shown: each leaves its line, with "Undo". */
  deleted: readonly Selection[];
  onDeleted: (deleted: readonly Selection[]) => void;
  /** Heard before: the list is to stay, though only one is left. */
  onDeleting: () => void;
  children: ReactNode;
}

/** The selections, with the one being filled marked. `children`: the button that makes another. */
export function SelectionList({ deleted, onDeleted, onDeleting, children }: Props) {
  const { say } = useWords();
  const { selections } = useShelf();
  const active = useSelection();
  const focusNext = useFocusNext();

  const remove = async () => {
    onDeleting();
    focusNext(`restore-${active.id}`);
    if (!(await changeShelf({ do: 'delete-selection', selection: active.id })).ok) return;
    onDeleted([...deleted.filter(({ id }) => id !== active.id), active]);
    announce(say('satchel.deleted', { name: nameOf(active) }), 'detail');
  };
  const restore = async (selection: Selection) => {
    focusNext('delete-selection');
    if (!(await changeShelf({ do: 'restore-selection', selection })).ok) return;
    onDeleted(deleted.filter((each) => each !== selection));
  };
  return (
    <div>
      <h2 className="label satchel-label">{say('satchel.selections')}</h2>
      <ul className="satchel-selections">
        {selections.map((selection) => (
          <li key={selection.id}>
            <Choose selection={selection} active={selection.id === active.id} />
          </li>
        ))}
        {deleted.map((selection) => (
          <li key={`deleted-${selection.id}`} className="satchel-deleted">
            <span>{say('satchel.deleted', { name: nameOf(selection) })}</span>
            <Button id={`restore-${selection.id}`} onClick={() => void restore(selection)}>
              {say('satchel.undo')}
            </Button>
          </li>
        ))}
      </ul>
      <p className="satchel-selection-actions">
        {children}
        {selections.length > 1 && (
          <Button look="link" id="delete-selection" onClick={() => void remove()}>
            {say('satchel.delete-selection')}
          </Button>
        )}
      </p>
    </div>
  );
}

function Choose({ selection, active }: { selection: Selection; active: boolean }) {
  const { rich } = useWords();
  const { id, picks } = selection;
  return (
    <button
      type="button"
      className="satchel-choose"
      id={`choose-${id}`}
      aria-pressed={active}
      onClick={() => void changeShelf({ do: 'activate', selection: id })}
    >
      <span>{nameOf(selection)}</span>
      <span className="num">{rich('satchel.selection-count', TAGS, { n: picks.length })}</span>
    </button>
  );
}
