import { useEffect } from 'react';
import type { Gives } from '../../electron/contract';
import { ask } from '../host';
import { createStore, useStore } from './store';

const kept = createStore<Gives<'aboutKept'> | null>(null);

export async function lookAtKept(): Promise<void> {
  const about = await ask('aboutKept', {});
  if (about.ok) kept.set(about.value);
}

/** What is kept, as it was when the page that shows it was opened; null until the host has answered. */
export function useKept(): Gives<'aboutKept'> | null {
  useEffect(() => void lookAtKept(), []);
  return useStore(kept, (now) => now);
}
