import { useEffect, useRef } from 'react';
import type { Route } from '../../electron/contract';
import { say } from '../words';
import { here, onMove, useHere } from './navigation';
import { returnToView, showPassage } from './view';

let named = '';
/** What the page is called; the program's own name where it has none. */
export const pageTitle = (): string => (named === '' ? say('program.name') : named);

/** Screens that show what they are about without a list of the library. */
const NEED_NO_LIST: ReadonlySet<Route['at']> = new Set(['report', 'search']);
let arrive: () => void = () => undefined;

/**
 * Settled when the first screen has been painted with what it is about, if it can be without a list of the library; at
 * once if not, and when the user goes elsewhere.
 */
export function firstArrival(): Promise<void> {
  if (!NEED_NO_LIST.has(here().route.at)) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = onMove(() => settle());
    const settle = (): void => {
      stop();
      resolve();
    };
    // Text is painted when its typeface is there; what is asked for in a task after the frame does not hold it up.
    arrive = () => void document.fonts.ready.then(() => requestAnimationFrame(() => setTimeout(settle)));
  });
}

/** Key of the stop at which the user has put focus somewhere. */
let keptAt: number | null = null;
/** Focus is where the user wants it: a screen that comes to stand later at this stop does not take it. */
export const keepFocus = (): void => {
  keptAt = here().key;
};

/**
 * Call once in each screen, with true when its content stands. Then, once: on a return the page is put back as it was
 * left; else a passage named in the route is shown; else focus goes to the heading, unless
 * the user types already. Keeps the window's title.
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
    arrive();
    if (stop.left && returnToView(stop.left)) return;
    if (stop.route.at === 'report' && stop.route.passage && showPassage(stop.route.passage, true)) return;
    if (stop.focus === 'heading' && keptAt !== stop.key)
      document.getElementById('page-title')?.focus({ preventScroll: true });
  }, [ready, stop]);
}
