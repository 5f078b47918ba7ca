import { useState } from 'react';
import type { Selection } from '../../../electron/contract';
import { useAction } from '../../state/actions';
import { announce } from '../../state/announcer';
import { changeShelf } from '../../state/shelf';
import { say } from '../../words';

export interface Moving {
  /** Where a recommendation stands, from 1, and of how many. */
  place: (passage: string) => { i: number; n: number };
  move: (passage: string, by: 1 | -1) => Promise<void>;
  /** Puts it before or after another, as by dragging. */
  moveBeside: (passage: string, other: string, after: boolean) => Promise<void>;
  /** The last move, in words. */
  said: string;
}

const cardInFocus = (): string | undefined =>
  document.activeElement?.closest<HTMLElement>('[data-passage]')?.dataset['passage'];

/** The user's own order: by buttons, by keys for the card in focus, by dragging. Focus stays with the card. */
export function useMoving({ picks, order }: Selection, focusNext: (id: string) => void): Moving {
  const [said, setSaid] = useState('');
  const indexOf = (passage: string) => picks.findIndex((pick) => pick.passage === passage);

  const moveTo = async (passage: string, to: number, focused: string | undefined) => {
    if (to < 0 || to >= picks.length || to === indexOf(passage)) return;
    // At an end its button rests, so the other one takes focus.
    const resting = [to === 0 && `up-${passage}`, to === picks.length - 1 && `down-${passage}`];
    const other = to === 0 ? `down-${passage}` : `up-${passage}`;
    const changed = await changeShelf({ do: 'move', passage, to });
    if (!changed.ok) return;
    if (focused) focusNext(resting.includes(focused) ? other : focused);
    const words = say('satchel.moved', { id: passage, i: to + 1, n: picks.length });
    setSaid(words);
    announce(words);
  };
  const byKey = (to: (at: number) => number) => {
    if (order !== 'own') return null;
    return () => {
      const passage = cardInFocus();
      if (passage !== undefined) void moveTo(passage, to(indexOf(passage)), document.activeElement?.id);
      return passage !== undefined;
    };
  };
  useAction(
    'move-up',
    byKey((at) => at - 1),
  );
  useAction(
    'move-down',
    byKey((at) => at + 1),
  );
  useAction(
    'move-first',
    byKey(() => 0),
  );
  useAction(
    'move-last',
    byKey(() => picks.length - 1),
  );

  return {
    place: (passage) => ({ i: indexOf(passage) + 1, n: picks.length }),
    move: (passage, by) => moveTo(passage, indexOf(passage) + by, `${by === 1 ? 'down' : 'up'}-${passage}`),
    moveBeside: (passage, other, after) => {
      const [from, beside] = [indexOf(passage), indexOf(other)];
      const to = after ? beside + 1 : beside;
      return moveTo(passage, from < to ? to - 1 : to, undefined);
    },
    said,
  };
}
