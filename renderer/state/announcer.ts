import type { Settings } from '../../electron/contract';
import { createStore } from './store';

/** What the two live regions say. The number makes the same words said again a change. */
export const spokenAloud = createStore({ polite: '', alert: '', turn: 0 });

/** How much is said, as set; kept here so that the settings can themselves announce. */
let amount: Settings['announcements'] = 'all';
export function announceAs(setting: Settings['announcements']): void {
  amount = setting;
}

export type Weight = 'result' | 'detail';
let waiting: ReturnType<typeof setTimeout> | undefined;

/** Says it in the polite region. With "Fewer" only results are said, with "None" nothing. Drops what still waits. */
export function announce(words: string, weight: Weight = 'result'): void {
  clearTimeout(waiting);
  if (amount === 'none' || (amount === 'fewer' && weight === 'detail')) return;
  spokenAloud.change((now) => ({ ...now, polite: words, turn: now.turn + 1 }));
}

/** Says it after a pause, unless something newer comes: for answers that follow typing. */
export function announceSoon(words: string, weight: Weight = 'result', pause = 500): void {
  clearTimeout(waiting);
  waiting = setTimeout(() => announce(words, weight), pause);
}

/** For damage and failed saving only: interrupts, whatever the setting. */
export function alertUser(words: string): void {
  spokenAloud.change((now) => ({ ...now, alert: words, turn: now.turn + 1 }));
}
