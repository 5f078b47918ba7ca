import { useEffect, useState } from 'react';
import type { Fault } from '../../electron/contract';
import type { Report } from '../../data/model';
import { ask, onNews } from '../host';
import { listAgain } from './library';

export type Opening =
  | { state: 'opening' }
  | { state: 'open'; report: Report; damaged: boolean }
  | { state: 'failed'; error: Fault };

/** Reports lately read, so that Back shows them at once. The oldest goes when there are more. */
const kept = new Map<string, Opening>();
const KEPT = 20;

/** Starts to keep opened reports up to date with the library. `first` came with the start. */
export function beginReports(first: Report | null): void {
  if (first !== null) keep(keyOf(first.id, false), { state: 'open', report: first, damaged: false });
  onNews('library', () => kept.clear());
}

/** Opens a report. A damaged one fails, unless it is wanted even so. */
export function useReport(id: string, evenIfDamaged = false): Opening {
  const key = keyOf(id, evenIfDamaged);
  const [opening, setOpening] = useState<{ key: string; now: Opening }>({ key, now: { state: 'opening' } });
  useEffect(() => {
    if (kept.has(key)) return undefined;
    let wanted = true;
    void ask('openReport', { report: id, evenIfDamaged }).then((answer) => {
      const now: Opening = answer.ok ? { state: 'open', ...answer.value } : { state: 'failed', error: answer.error };
      if (answer.ok) keep(key, now);
      // Found on opening: the library says it too, from now on.
      if (answer.ok ? answer.value.damaged : answer.error.code === 'report-damaged') void listAgain();
      if (wanted) setOpening({ key, now });
    });
    return () => {
      wanted = false;
    };
  }, [id, key, evenIfDamaged]);
  return kept.get(key) ?? (opening.key === key ? opening.now : { state: 'opening' });
}

const keyOf = (id: string, evenIfDamaged: boolean): string => `${id} ${evenIfDamaged}`;

function keep(key: string, opening: Opening): void {
  kept.set(key, opening);
  const [oldest] = kept.keys();
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
}
