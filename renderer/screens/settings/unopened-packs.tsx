import { useState } from 'react';
import type { Listing } from '../../../electron/contract';
import { Button } from '../../parts/button';
import { Notice } from '../../parts/notice';
import { inWords, useWords } from '../../words';
import { RemovingPack } from './removing-pack';

type Unopened = Listing['unopened'][number];

/** Packs that cannot be opened, each with why, and a way to be rid of it. */
export function UnopenedPacks({ packs }: { packs: readonly Unopened[] }) {
  const { say } = useWords();
  const [removing, setRemoving] = useState<Unopened | null>(null);
  const [removed, setRemoved] = useState('');
  return (
    <>
      {packs.map(({ problem, ...pack }) => {
        const { message, hint } = inWords(problem);
        const remove = pack.source === 'added' && (
          <Button look="link" onClick={() => setRemoving({ problem, ...pack })}>
            {say('packs.remove')}
            <span className="hidden">{say('packs.remove-which', { title: pack.file })}</span>
          </Button>
        );
        return (
          <Notice key={pack.key} kind="caution" title={message} actions={remove}>
            {hint}
            {pack.outside !== null && (
              <>
                {' '}
                <bdi className="settings-path">{pack.outside}</bdi>
              </>
            )}
          </Notice>
        );
      })}
      {removed !== '' && <p>{removed}</p>}
      {removing && (
        <RemovingPack
          pack={removing.key}
          title={removing.file}
          about={say(removing.outside === null ? 'packs.unopened-about' : 'packs.unopened-outside')}
          onRemoved={setRemoved}
          onClose={() => setRemoving(null)}
        />
      )}
    </>
  );
}
