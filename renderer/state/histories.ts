import { startTransition, useEffect, useState } from 'react';
import type { Fault, Histories } from '../../electron/contract';
import { ask, onNews } from '../host';

export type Comparing =
  | { state: 'comparing' }
  | { state: 'compared'; histories: Histories }
  | { state: 'failed'; error: Fault };

const COMPARING: Comparing = { state: 'comparing' };

/** Since when the recommendations of a report are asked; again whenever the library changes. */
export function useHistories(report: string): Comparing {
  const [known, setKnown] = useState<{ report: string; now: Comparing }>({ report, now: COMPARING });
  useEffect(() => {
    let turns = 0;
    const compare = async (): Promise<void> => {
      const turn = ++turns;
      const answer = await ask('historiesOf', { report });
      if (turn !== turns) return;
      const now: Comparing = answer.ok
        ? { state: 'compared', histories: answer.value }
        : { state: 'failed', error: answer.error };
      // In every card of the page: between what the reader does, not before it.
      startTransition(() => setKnown({ report, now }));
    };
    void compare();
    const stop = onNews('library', () => void compare());
    return () => {
      turns = -1;
      stop();
    };
  }, [report]);
  return known.report === report ? known.now : COMPARING;
}
