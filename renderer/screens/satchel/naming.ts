import { type RefObject, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Selection } from '../../../electron/contract';
import { changeShelf, nameOf } from '../../state/shelf';

export interface Naming {
  field: RefObject<HTMLInputElement | null>;
  shown: string;
  /** Another selection has the name that is typed. */
  taken: boolean;
  type: (name: string) => void;
  leave: () => void;
  /** Makes a selection whose name can be typed at once. */
  make: () => Promise<void>;
}

/**
 * Renames a selection as it is typed; left empty, the name it had by itself comes back. Letters come quicker than
 * answers: those typed before a new selection is there are held for it.
 */
export function useNaming(selection: Selection): Naming {
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [taken, setTaken] = useState(false);
  const turn = useRef(0);
  /** The name of a selection that is being made. */
  const held = useRef<string | null>(null);

  const rename = async (id: string, name: string) => {
    const mine = ++turn.current;
    const changed = await changeShelf({ do: 'rename', selection: id, name: name.trim() });
    // Only the last one counts.
    if (mine === turn.current) setTaken(!changed.ok && changed.error.code === 'name-taken');
  };
  const type = (name: string) => {
    setTyped(name);
    if (held.current === null) void rename(selection.id, name);
    else held.current = name;
  };
  const make = async () => {
    if (held.current !== null) return;
    held.current = '';
    turn.current += 1;
    // In the press itself: what is typed next is the name, and goes to no button.
    flushSync(() => {
      setTaken(false);
      setTyped('');
    });
    field.current?.focus();
    const changed = await changeShelf({ do: 'new-selection', name: '' });
    const name = held.current;
    held.current = null;
    if (changed.ok && name !== '') {
      await rename(changed.value.active, name);
      return;
    }
    flushSync(() => setTyped(null));
    field.current?.select();
  };
  const leave = () => {
    if (held.current === null) setTyped(null);
    setTaken(false);
  };
  return { field, shown: typed ?? nameOf(selection), taken, type, leave, make };
}
