import { useState } from 'react';
import type { Backup } from '../../../electron/contract';
import { ask } from '../../host';
import { Button } from '../../parts/button';
import { Dialog } from '../../parts/dialog';
import { Notice } from '../../parts/notice';
import { alertUser, announce } from '../../state/announcer';
import { lookAtKept, useKept } from '../../state/kept';
import { shelf } from '../../state/shelf';
import { sayDate, useWords } from '../../words';

/** The user's own things to a file, and back from one. */
export function BackingUp() {
  const { say } = useWords();
  const lastBackup = useKept()?.lastBackup ?? null;
  const [said, setSaid] = useState<{ kind: 'info' | 'danger'; words: string } | null>(null);
  const [backup, setBackup] = useState<Backup | null>(null);
  const tell = (words: string) => {
    setSaid({ kind: 'info', words });
    announce(words);
  };
  const tellFailure = (error: { message: string; hint: string }) => {
    const words = [error.message, error.hint].join(' ');
    setSaid({ kind: 'danger', words });
    alertUser(words);
  };
  const backUp = async () => {
    const saved = await ask('backUp', {});
    if (!saved.ok) tellFailure(saved.error);
    else if (saved.value !== null) {
      tell(say('backup.saved', { file: saved.value }));
      await lookAtKept();
    }
  };
  const choose = async () => {
    const chosen = await ask('chooseBackup', {});
    if (!chosen.ok) tellFailure(chosen.error);
    else setBackup(chosen.value);
  };
  const restore = async (how: 'add' | 'replace') => {
    setBackup(null);
    const restored = await ask('restoreBackup', { how });
    if (!restored.ok) {
      tellFailure(restored.error);
      return;
    }
    shelf.set(restored.value);
    tell(how === 'add' ? say('backup.added') : say('backup.replaced'));
  };
  return (
    <>
      <p>
        {say('backup.about')} {lastBackup && say('backup.last', { date: sayDate(lastBackup) })}
      </p>
      <p className="button-row">
        <Button onClick={() => void backUp()}>{say('backup.back-up')}</Button>
        <Button onClick={() => void choose()}>{say('backup.restore')}</Button>
        <span className="note">{say('backup.readable')}</span>
      </p>
      {said && <Notice kind={said.kind}>{said.words}</Notice>}
      {backup && (
        <Dialog
          title={say('backup.title')}
          question
          onClose={() => setBackup(null)}
          footer={
            <>
              <Button onClick={() => setBackup(null)}>{say('backup.cancel')}</Button>
              <Button onClick={() => void restore('replace')}>{say('backup.replace')}</Button>
              <Button look="primary" onClick={() => void restore('add')}>
                {say('backup.add')}
              </Button>
            </>
          }
        >
          <p>{say('backup.holds', { ...backup, date: sayDate(backup.madeOn) })}</p>
          <p>{say('backup.holds-what', { ...backup })}</p>
          <p className="note">{say('backup.ways')}</p>
        </Dialog>
      )}
    </>
  );
}
