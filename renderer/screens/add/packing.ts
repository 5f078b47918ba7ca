import { useRef, useState } from 'react';
import type { Fault, PackPlan } from '../../../electron/contract';
import { ask, onNews } from '../../host';
import { alertUser, announce } from '../../state/announcer';
import { newJob, startsQuarter, stopJob } from '../../state/jobs';
import { say } from '../../words';

type Packing =
  | { at: 'rest' }
  | { at: 'making'; done: number; of: number }
  | { at: 'made'; file: string; folder: string }
  | { at: 'failed'; error: Fault };

/** The making of one pack: asks where, writes, and can be cancelled. */
export function usePacking() {
  const [now, setNow] = useState<Packing>({ at: 'rest' });
  const job = useRef<string | null>(null);

  const make = async (plan: PackPlan, fileName: string) => {
    const mine = newJob('pack');
    job.current = mine;
    setNow({ at: 'making', done: 0, of: 0 });
    const stopHearing = onNews('packing', (news) => {
      if (news.job !== mine || job.current !== mine) return;
      setNow({ at: 'making', done: news.done, of: news.of });
      if (startsQuarter(news.done, news.of)) announce(say('pack.making', { i: news.done, n: news.of }), 'detail');
    });
    const answer = await ask('makePack', { plan, job: mine, fileName });
    stopHearing();
    if (job.current !== mine) return;
    job.current = null;
    if (!answer.ok) {
      setNow(answer.error.code === 'cancelled' ? { at: 'rest' } : { at: 'failed', error: answer.error });
      if (answer.error.code !== 'cancelled') alertUser(answer.error.message);
      return;
    }
    const { file, folder } = answer.value;
    if (file === null) {
      setNow({ at: 'rest' });
      return;
    }
    setNow({ at: 'made', file, folder: folder ?? '' });
    announce(say('pack.saved', { file, folder: folder ?? '' }));
  };

  const cancel = () => {
    if (job.current !== null) stopJob(job.current);
    job.current = null;
  };
  return { now, make, cancel };
}
