import { Virtualizer, type VirtualizerOptions } from '@tanstack/react-virtual';
import { useLayoutEffect, useReducer, useState } from 'react';
import { flushSync } from 'react-dom';

export type Scrolls = HTMLElement | Window;

/**
 * The rows of a long list that stand on the page now, for whatever kind of thing scrolls them. A hook of our own, since
 * the package's has one for each kind, and which of them scrolls here depends on the layout.
 */
export function useVirtualRows<S extends Scrolls>(
  options: VirtualizerOptions<S, HTMLElement>,
): Virtualizer<S, HTMLElement> {
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const all: VirtualizerOptions<S, HTMLElement> = {
    ...options,
    // While scrolling, what comes into sight must stand there in the same frame.
    onChange: (_rows, atOnce) => (atOnce ? flushSync(redraw) : redraw()),
  };
  const [rows] = useState(() => new Virtualizer(all));
  rows.setOptions(all);
  // What the package's own hooks call at these moments.
  useLayoutEffect(() => rows['_didMount'](), [rows]);
  useLayoutEffect(() => rows['_willUpdate']());
  return rows;
}
