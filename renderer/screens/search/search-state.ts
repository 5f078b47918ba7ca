import { useEffect } from 'react';
import type { SearchState } from '../../../electron/contract';
import { ask, onNews } from '../../host';
import { alertUser } from '../../state/announcer';
import { createStore, useStore } from '../../state/store';

interface Known extends SearchState {
  /** When the rebuilding was first heard of, in milliseconds, and how far it was. */
  since: { time: number; done: number } | null;
}

const state = createStore<Known>({ state: 'ready', done: 0, of: 0, since: null });
let listening = false;

function hear(now: SearchState): void {
  state.change(({ since }) => ({
    ...now,
    since: now.state === 'rebuilding' ? (since ?? { time: performance.now(), done: now.done }) : null,
  }));
}

/** Whether search can answer, and from how much. */
export function useSearchState(): Known {
  useEffect(() => {
    if (listening) return;
    listening = true;
    onNews('searchState', hear);
    void ask('searchState', {}).then((answer) => answer.ok && hear(answer.value));
  }, []);
  return useStore(state, (now) => now);
}

export async function rebuildSearch(): Promise<void> {
  const begun = await ask('rebuildSearch', {});
  if (begun.ok) hear(begun.value);
  else alertUser(begun.error.message);
}

/** Reports that an old computer makes searchable in a second, for before this one has shown how fast it is. */
const USUAL_SPEED = 40;

/** Seconds that building anew will take, or will still take. At least one. */
export function secondsLeft({ done, of, since }: Known, now: number): number {
  const passed = since ? (now - since.time) / 1_000 : 0;
  const ready = since ? done - since.done : 0;
  const seconds = ready > 0 ? ((of - done) * passed) / ready : Math.max((of - done) / USUAL_SPEED, passed);
  return Math.max(1, Math.round(seconds));
}
