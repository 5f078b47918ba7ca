import { useEffect, useRef } from 'react';
import { type Action, act, useAction } from '../../state/actions';

const inField = (): boolean => document.activeElement?.id === 'search-field';

/**
 * Who types fast presses the arrow or Enter before the answer is there, and means its hits, not those of the letters
 * before: what is pressed in the field while an answer is awaited is done once it has come. `question` is what is asked;
 * what was pressed for another one is forgotten.
 */
export function usePressedAhead(awaited: boolean, question: string): void {
  const pressed = useRef<{ action: Action; question: string } | null>(null);
  const keep = (action: Action) => () => {
    if (!inField()) return false;
    pressed.current = { action, question };
    return true;
  };
  useAction('next-card', awaited ? keep('next-card') : null);
  useAction('open-card', awaited ? keep('open-card') : null);
  useEffect(() => {
    if (awaited || pressed.current === null) return;
    const { action, question: meant } = pressed.current;
    pressed.current = null;
    if (meant === question && inField()) act(action);
  }, [awaited, question, pressed]);
}
