import { useEffect, useState } from 'react';
import type { Compared, Fault } from '../../../electron/contract';
import { ask, onNews } from '../../host';

export type Comparing =
  | { state: 'comparing' }
  | { state: 'compared'; compared: Compared }
  | { state: 'failed'; error: Fault };

const COMPARING: Comparing = { state: 'comparing' };

/** Two reports beside each other; again whenever the library changes. Nothing of another pair is ever given. */
export function useCompared(from: string, to: string): Comparing {
  const pair = `${from} ${to}`;
  const [known, setKnown] = useState<{ pair: string; now: Comparing }>({ pair, now: COMPARING });
  useEffect(() => {
    let turns = 0;
    const compare = async (): Promise<void> => {
      const turn = ++turns;
      const answer = await ask('compare', { from, to });
      if (turn !== turns) return;
      const now: Comparing = answer.ok
        ? { state: 'compared', compared: answer.value }
        : { state: 'failed', error: answer.error };
      setKnown({ pair: `${from} ${to}`, now });
    };
    void compare();
    const stop = onNews('library', () => void compare());
    return () => {
      turns = -1;
      stop();
    };
  }, [from, to]);
  return known.pair === pair ? known.now : COMPARING;
}
