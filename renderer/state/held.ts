import type { Held } from '../../electron/contract';
import { ask } from '../host';
import { leaveView } from './view';

/** Scrolling is told so many milliseconds after it began, and again while it goes on. */
const PAUSE = 150;

let held: Held = { place: null, left: null, note: null };

/** Lets the host hold what is not kept yet: if the page's process falls before it is, the host has it kept. */
export function hold(part: Partial<Held>): void {
  held = { ...held, ...part };
  void ask('hold', held);
}

/** From now on the host knows how far the page is scrolled and what has focus. */
export function beginHolding(): void {
  let due: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    due ??= setTimeout(() => {
      due = undefined;
      hold({ left: leaveView() });
    }, PAUSE);
  };
  document.addEventListener('scroll', soon, { capture: true, passive: true });
  document.addEventListener('focusin', soon);
}
