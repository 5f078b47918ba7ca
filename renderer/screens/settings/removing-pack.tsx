import { useState } from 'react';
import { ask } from '../../host';
import { Button } from '../../parts/button';
import { Dialog } from '../../parts/dialog';
import { announce } from '../../state/announcer';
import { listAgain } from '../../state/library';
import { inWords, useWords } from '../../words';

interface Props {
  pack: string;
  title: string;
  /** What becomes of its reports and its file. */
  about: string;
  onClose: () => void;
  /** Hears what was done, in words. */
  onRemoved?: (words: string) => void;
}

/** Asks whether a pack is to be taken out, and does so. */
export function RemovingPack({ pack, title, about, onClose, onRemoved }: Props) {
  const { say } = useWords();
  const [error, setError] = useState<string | null>(null);
  const remove = async () => {
    const removed = await ask('removePack', { pack });
    if (!removed.ok) {
      setError(inWords(removed.error).message);
      return;
    }
    const { keptAs } = removed.value;
    const words = keptAs === null ? say('packs.removed', { title }) : say('packs.kept-as', { file: title, keptAs });
    announce(words);
    onRemoved?.(words);
    onClose();
    await listAgain();
  };
  return (
    <Dialog
      title={say('packs.remove-title', { title })}
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
      <p>{about}</p>
      {error !== null && <p className="field-error">{error}</p>}
    </Dialog>
  );
}
