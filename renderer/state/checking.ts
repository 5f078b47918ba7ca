import type { Fault } from '../../electron/contract';
import { ask, onNews } from '../host';
import { say } from '../words';
import { announce } from './announcer';
import { newJob, startsQuarter, stopJob } from './jobs';
import { listAgain } from './library';
import { createStore, useStore } from './store';

export type Checking =
  | { state: 'unchecked' }
  | { state: 'running'; job: string; done: number; of: number }
  | { state: 'stopped'; done: number; of: number }
  | { state: 'checked'; checked: number; damaged: readonly string[]; at: Date }
  | { state: 'failed'; error: Fault };

/** The check of all reports: it goes on while other pages are read. */
const checking = createStore<Checking>({ state: 'unchecked' });
export const useChecking = (): Checking => useStore(checking, (now) => now);

export async function checkReports(): Promise<void> {
  const job = newJob('check');
  checking.set({ state: 'running', job, done: 0, of: 0 });
  const stopHearing = onNews('checking', ({ job: heard, done, of }) => {
    if (heard !== job || checking.get().state !== 'running') return;
    checking.set({ state: 'running', job, done, of });
    if (startsQuarter(done, of)) announce(say('checks.running', { done, of }), 'detail');
  });
  const answer = await ask('checkLibrary', { job });
  stopHearing();
  if (checking.get().state !== 'running') return;
  checking.set(
    answer.ok ? { state: 'checked', ...answer.value, at: new Date() } : { state: 'failed', error: answer.error },
  );
  // Damage that was found shows in the list.
  if (answer.ok && answer.value.damaged.length > 0) await listAgain();
}

export function stopChecking(): void {
  const now = checking.get();
  if (now.state !== 'running') return;
  stopJob(now.job);
  checking.set({ state: 'stopped', done: now.done, of: now.of });
}
