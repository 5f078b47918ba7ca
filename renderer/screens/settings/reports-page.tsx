import { useState } from 'react';
import type { LastAdding } from '../../../electron/contract';
import { ask } from '../../host';
import { Button } from '../../parts/button';
import { announce } from '../../state/announcer';
import { listAgain, useLibrary } from '../../state/library';
import { useKept } from '../../state/kept';
import { sayDate, sayTime, useWords } from '../../words';
import { sayBytes } from '../../words/bytes';
import { MakePackButton } from '../add/make-pack-button';
import { OpenPackButton } from '../add/open-pack-button';
import { BackingUp } from './backing-up';
import { CheckButton, Checks } from './checks';
import { Packs } from './packs';
import { Rebuilding } from './rebuilding';
import { Setting } from './setting';
import { UnopenedPacks } from './unopened-packs';

export function ReportsPage() {
  const { say } = useWords();
  const library = useLibrary();
  const listing = library.state === 'open' ? library.listing : null;
  return (
    <>
      <Setting heading label={say('packs.title')}>
        {listing && <Packs packs={listing.packs} />}
        {listing && <UnopenedPacks packs={listing.unopened} />}
        <p className="button-row">
          <OpenPackButton />
          <MakePackButton />
        </p>
      </Setting>
      <Setting heading label={say('undo.title')}>
        <LastChange canUndo={listing?.canUndo ?? false} adding={listing?.lastAdding ?? null} />
      </Setting>
      <Setting heading label={say('backup.own-things')}>
        <BackingUp />
      </Setting>
      <Setting heading label={say('kept.title')}>
        <Folders />
        <p className="button-row">
          <Button onClick={() => void ask('showOwnFolder', {})}>{say('kept.show')}</Button>
          <span className="note">{say('kept.portable')}</span>
        </p>
      </Setting>
      <Setting heading label={say('checks.title')}>
        <Checks />
        <p className="button-row">
          <CheckButton />
          <Rebuilding />
        </p>
      </Setting>
    </>
  );
}

function LastChange({ canUndo, adding }: { canUndo: boolean; adding: LastAdding | null }) {
  const { say } = useWords();
  const [error, setError] = useState<string | null>(null);
  const undo = async () => {
    const undone = await ask('undoAdding', {});
    setError(undone.ok ? null : [undone.error.message, undone.error.hint].join(' '));
    announce(undone.ok ? say('undo.done') : undone.error.message);
    await listAgain();
  };
  const words = () => {
    if (!canUndo) return say('undo.cannot');
    if (adding === null) return say('undo.can');
    const { at, reports, replaced } = adding;
    return say('undo.added', { n: reports, replaced, date: sayDate(new Date(at)), time: sayTime(new Date(at)) });
  };
  return (
    <>
      <p>{words()}</p>
      {canUndo && (
        <p className="button-row">
          <Button onClick={() => void undo()}>{say('undo.now')}</Button>
          <span className="note">{say('undo.notes-stay')}</span>
        </p>
      )}
      {error !== null && <p className="field-error">{error}</p>}
    </>
  );
}

function Folders() {
  const { say } = useWords();
  const kept = useKept();
  if (kept === null) return null;
  const folder = ({ folder: at, bytes }: typeof kept.own) => (
    <>
      <bdi className="settings-path">{at}</bdi> <span className="num">{sayBytes(bytes)}</span>
    </>
  );
  return (
    <dl className="facts">
      <dt>{say('packs.reports')}</dt>
      <dd>{folder(kept.library)}</dd>
      <dt>{say('backup.own-things')}</dt>
      <dd>{folder(kept.own)}</dd>
    </dl>
  );
}
