import { useState } from 'react';
import type { Listing } from '../../../electron/contract';
import { ask } from '../../host';
import { Button } from '../../parts/button';
import { Dialog } from '../../parts/dialog';
import { announce } from '../../state/announcer';
import { listAgain } from '../../state/library';
import { useWords } from '../../words';
import { sayBytes } from '../../words/bytes';

type Pack = Listing['packs'][number];

/** The packs of the library, with what each holds. What came with the program stays. */
export function Packs({ packs }: { packs: readonly Pack[] }) {
  const { say } = useWords();
  const [removing, setRemoving] = useState<Pack | null>(null);
  return (
    <>
      <table className="table">
        <caption className="hidden">{say('packs.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('packs.pack')}</th>
            <th scope="col" className="table-number">
              {say('packs.reports')}
            </th>
            <th scope="col" className="table-number">
              {say('packs.size')}
            </th>
            <th scope="col">
              <span className="hidden">{say('packs.remove-head')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {packs.map((pack, place) => (
            <tr key={`${place} ${pack.title}`}>
              <th scope="row">
                <bdi>{pack.title}</bdi>
              </th>
              <td className="table-number">{say('packs.number', { n: pack.reports })}</td>
              <td className="table-number">{sayBytes(pack.bytes)}</td>
              <td className="table-number">
                {pack.source === 'added' && (
                  <Button look="link" onClick={() => setRemoving(pack)}>
                    {say('packs.remove')}
                    <span className="hidden">{say('packs.remove-which', { title: pack.title })}</span>
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {removing && <Removing pack={removing} onClose={() => setRemoving(null)} />}
    </>
  );
}

function Removing({ pack, onClose }: { pack: Pack; onClose: () => void }) {
  const { say } = useWords();
  const [error, setError] = useState<string | null>(null);
  const remove = async () => {
    const removed = await ask('removePack', { title: pack.title });
    if (!removed.ok) {
      setError(removed.error.message);
      return;
    }
    announce(say('packs.removed', { title: pack.title }));
    onClose();
    await listAgain();
  };
  return (
    <Dialog
      title={say('packs.remove-title', { title: pack.title })}
      question
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{say('packs.keep')}</Button>
          <Button look="primary" onClick={() => void remove()}>
            {say('packs.remove-now')}
          </Button>
        </>
      }
    >
      <p>{say('packs.remove-about', { n: pack.reports })}</p>
      {error !== null && <p className="field-error">{error}</p>}
    </Dialog>
  );
}
