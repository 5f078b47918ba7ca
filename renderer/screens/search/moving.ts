import { useEffect, useEffectEvent } from 'react';
import { useAction } from '../../state/actions';
import { setPicked, usePicked } from '../../state/shelf';

interface Moving {
  /** Hits, and lines of countries, in the order of the page. */
  ids: readonly string[];
  current: string | null;
  onMove: (id: string) => void;
  onOpen: (id: string) => void;
}

/** What takes focus: a card's box, or a country's line. */
const targetOf = (id: string): HTMLElement | null =>
  document.getElementById(`box-${id}`) ?? document.getElementById(id);

function focusOn(id: string): void {
  const target = targetOf(id);
  target?.focus({ preventScroll: true });
  (target?.closest('.card') ?? target)?.scrollIntoView({ block: 'nearest' });
}

const field = (): HTMLElement | null => document.getElementById('search-field');

/**
 * Arrow keys lead from the search field down to the hits, along them, and up again; Enter opens the hit that they are
 * on, from the field too. Gives the current hit: at first the first one.
 */
export function useMoving({ ids, current, onMove, onOpen }: Moving): string | null {
  const picked = usePicked();
  const at = current !== null && ids.includes(current) ? current : (ids[0] ?? null);
  const follow = useEffectEvent((target: EventTarget | null) => {
    const id = ids.find((each) => targetOf(each) === target);
    if (id !== undefined && id !== at) onMove(id);
  });
  useEffect(() => {
    const onFocus = (event: FocusEvent) => follow(event.target);
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, []);
  const focused = () => ids.find((id) => targetOf(id) === document.activeElement);
  const move = (id: string | undefined) => {
    if (id === undefined) return false;
    onMove(id);
    focusOn(id);
    return true;
  };
  useAction('next-card', () => {
    const now = focused();
    return move(now === undefined ? (at ?? undefined) : ids[ids.indexOf(now) + 1]);
  });
  useAction('previous-card', () => {
    const now = focused();
    if (now === undefined) return false;
    if (now !== ids[0]) return move(ids[ids.indexOf(now) - 1]);
    field()?.focus();
    return true;
  });
  useAction('open-card', () => {
    if (at === null) return false;
    onOpen(at);
    return true;
  });
  useAction('pick-card', () => {
    if (at === null || !document.getElementById(`box-${at}`)) return false;
    void setPicked(at, !picked.has(at));
    return true;
  });
  return at;
}
