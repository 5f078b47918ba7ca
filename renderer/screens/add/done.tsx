import { useState } from 'react';
import type { Added } from '../../../electron/contract';
import { Button } from '../../parts/button';
import { PageHead } from '../../parts/page-head';
import { ScrollRegion } from '../../parts/scroll-region';
import { leave, undoAdding } from '../../state/adding';
import { useArrival } from '../../state/arrival';
import { go } from '../../state/navigation';
import { useWords } from '../../words';

function openLibrary(): void {
  leave();
  go({ at: 'library' });
}

/** "6 reports added." */
export function Done({ added: { added, replaced, unchanged } }: { added: Added }) {
  const { say } = useWords();
  const [error, setError] = useState<string | null>(null);
  useArrival(true, say('add.title'));
  const undo = async () => {
    const fault = await undoAdding();
    if (fault) setError([fault.message, fault.hint].join(' '));
  };
  return (
    <>
      <PageHead title={say('add.title')} />
      <ScrollRegion region="add" className="add-plain page-fill" aria-labelledby="page-title">
        <p className="prose">{say('add.added', { n: added.length + replaced.length })}</p>
        {replaced.length > 0 && <p>{say('add.added-replaced', { n: replaced.length })}</p>}
        {unchanged.length > 0 && <p>{say('add.added-unchanged', { n: unchanged.length })}</p>}
        <p className="button-row">
          <Button look="primary" onClick={openLibrary}>
            {say('add.open-library')}
          </Button>
          <Button onClick={() => void undo()}>{say('add.undo')}</Button>
          <Button onClick={leave}>{say('add.more')}</Button>
        </p>
        {error !== null && <p className="field-error">{error}</p>}
      </ScrollRegion>
    </>
  );
}
