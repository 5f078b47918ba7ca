import { useEffect, useRef } from 'react';
import { say } from '../words';
import { useHere } from './navigation';
import { returnToView, showPassage } from './view';

let named = '';
/** What the page is called; the program's own name where it has none. */
export const pageTitle = (): string => (named === '' ? say('program.name') : named);

/**
 * Call once in each screen, with true when its content stands. Then, once: on a return the page is put back as it was
 * left; else a passage named in the route is shown; else focus goes to the heading. Keeps the window's title.
 */
export function useArrival(ready: boolean, title: string): void {
  const stop = useHere();
  const arrived = useRef(false);
  useEffect(() => {
    named = title;
    document.title = title === '' ? say('program.name') : say('program.title', { title });
  }, [title]);
  useEffect(() => {
    if (!ready || arrived.current) return;
    arrived.current = true;
    if (stop.left && returnToView(stop.left)) return;
    if (stop.route.at === 'report' && stop.route.passage && showPassage(stop.route.passage, true)) return;
    if (stop.focus === 'heading') document.getElementById('page-title')?.focus({ preventScroll: true });
  }, [ready, stop]);
}
