import { useState } from 'react';
import type { Pick } from '../../../electron/contract';
import { ask } from '../../host';
import { Button, LinkButton } from '../../parts/button';
import { Dialog } from '../../parts/dialog';
import { useAction } from '../../state/actions';
import { announce } from '../../state/announcer';
import { useArrival } from '../../state/arrival';
import { openExport } from '../../state/export-request';
import { usualOptions } from '../../state/export-options';
import { useFocusNext, useTakesFocus } from '../../state/focus-next';
import { changeShelf, nameOf, originsOf, useSelection, useShelf } from '../../state/shelf';
import { useWords } from '../../words';
import { SatchelHead } from './satchel-head';
import { SelectionCards } from './selection-cards';
import { SelectionSide } from './selection-side';

/** What was picked, as it will be handed over. */
export function Selections() {
  const { say } = useWords();
  const { selections, volatile } = useShelf();
  const selection = useSelection();
  const [asking, setAsking] = useState(false);
  const [emptied, setEmptied] = useState<Pick[]>([]);
  const focusNext = useFocusNext();
  useArrival(true, say('satchel.title'));
  const { picks } = selection;
  const subject = { what: 'selection', selection: selection.id } as const;
  useAction('export', picks.length > 0 ? () => openExport(subject) : null);
  useAction('print', picks.length > 0 ? () => openExport(subject, true) : null);

  const copy = async () => {
    const copied = await ask('copyExport', { options: usualOptions(subject) });
    announce(copied.ok ? say('satchel.copied') : copied.error.message);
  };
  const empty = async () => {
    setAsking(false);
    focusNext('undo-all');
    const changed = await changeShelf({ do: 'take-out', passages: picks.map(({ passage }) => passage) });
    if (!changed.ok) return;
    setEmptied(picks);
    announce(say('satchel.all-taken', { n: picks.length }));
  };
  const refill = async () => {
    focusNext('page-title');
    if ((await changeShelf({ do: 'put-back', picks: emptied })).ok) setEmptied([]);
  };
  const nothingAtAll = picks.length === 0 && selections.length === 1;
  const counts = { n: picks.length, countries: originsOf(picks).countries.size };
  return (
    <>
      <SatchelHead
        page="selections"
        title={say(nothingAtAll ? 'satchel.empty-title' : 'satchel.title')}
        actions={
          picks.length > 0 && (
            <>
              <Button look="link" id="empty" onClick={() => setAsking(true)}>
                {say('satchel.empty')}
              </Button>
              <Button id="copy" onClick={() => void copy()}>
                {say('satchel.copy')}
              </Button>
              <Button look="primary" id="export" onClick={() => openExport(subject)}>
                {say('pocket.export')}
              </Button>
            </>
          )
        }
      >
        {picks.length > 0 && (
          <span className="soft num">
            {selections.length > 1
              ? say('satchel.counts-named', { ...counts, name: nameOf(selection) })
              : say('satchel.counts', counts)}
          </span>
        )}
        {volatile && <strong>{say('pocket.not-kept')}</strong>}
      </SatchelHead>
      <div className="satchel-bag page-fill">
        <SelectionCards key={selection.id} selection={selection}>
          {picks.length === 0 && (
            <div className="satchel-none">
              {emptied.length > 0 && (
                <p className="satchel-taken">
                  <span>{say('satchel.all-taken', { n: emptied.length })}</span>
                  <Button id="undo-all" onClick={() => void refill()}>
                    {say('satchel.undo')}
                  </Button>
                </p>
              )}
              <p>{say('satchel.empty-about')}</p>
              <LinkButton look="primary" to={{ at: 'library' }}>
                {say('satchel.to-library')}
              </LinkButton>
            </div>
          )}
        </SelectionCards>
        <SelectionSide selection={selection} />
      </div>
      {asking && <EmptyQuestion n={picks.length} onYes={() => void empty()} onNo={() => setAsking(false)} />}
    </>
  );
}

function EmptyQuestion({ n, onYes, onNo }: { n: number; onYes: () => void; onNo: () => void }) {
  const { say } = useWords();
  const first = useTakesFocus<HTMLButtonElement>();
  return (
    <Dialog
      title={say('satchel.empty-question', { n })}
      question
      onClose={onNo}
      footer={
        <>
          <Button ref={first} onClick={onNo}>
            {say('satchel.empty-no')}
          </Button>
          <Button look="primary" onClick={onYes}>
            {say('satchel.empty-yes')}
          </Button>
        </>
      }
    >
      <p>{say('satchel.empty-kept')}</p>
    </Dialog>
  );
}
