import { useState } from 'react';
import { ByStop } from './by-stop';
import { here } from './navigation';
import { settings } from './settings';

/** What is being looked for within a report. */
export interface Find {
  open: boolean;
  query: string;
  wholeWords: boolean;
}

let brought: { report: string; query: string; wholeWords: boolean } | null = null;

/** The report that is gone to next opens with its matches shown. */
export function findOnArrival(find: { report: string; query: string; wholeWords: boolean }): void {
  brought = find;
}

/** By the stop of the way: a report that is returned to shows what it showed. */
const kept = new ByStop<number, Find>();

const begin = (report: string): Find => {
  const find =
    brought?.report === report
      ? { ...brought, open: true }
      : { open: false, query: '', wholeWords: settings.get().wholeWords };
  brought = null;
  return find;
};

export function useFind(report: string): [Find, (patch: Partial<Find>) => void] {
  const { key } = here();
  const [find, set] = useState(() => {
    const first = kept.get(key) ?? begin(report);
    kept.set(key, first);
    return first;
  });
  const change = (patch: Partial<Find>) =>
    set((now) => {
      const next = { ...now, ...patch };
      kept.set(key, next);
      return next;
    });
  return [find, change];
}
