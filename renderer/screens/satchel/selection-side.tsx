import { useState } from 'react';
import type { Selection } from '../../../electron/contract';
import { Button } from '../../parts/button';
import { RadioGroup } from '../../parts/choices';
import { TextField } from '../../parts/fields';
import { ScrollRegion } from '../../parts/scroll-region';
import { keysTag } from '../../parts/tags';
import { openExport } from '../../state/export-request';
import { usualOptions } from '../../state/export-options';
import { pictureOf, usePreview } from '../../state/export-preview';
import { keysOf } from '../../state/keys';
import { changeShelf, useShelf } from '../../state/shelf';
import { useWords } from '../../words';
import { useNaming } from './naming';
import { SelectionList } from './selection-list';
import './selection-side.css';

/** Beside the cards: name, order, and how it will print. */
export function SelectionSide({ selection }: { selection: Selection }) {
  const { say } = useWords();
  const { selections } = useShelf();
  const { field, shown, taken, type, leave, make } = useNaming(selection);
  const [deleted, setDeleted] = useState<readonly Selection[]>([]);
  /** Once there was a list, it stays: it holds what was deleted. */
  const [listed, setListed] = useState(false);
  const several = listed || selections.length > 1;
  const another = (
    <Button id="new-selection" onClick={() => void make()}>
      {say('satchel.new-selection')}
    </Button>
  );
  return (
    <ScrollRegion className="satchel-side" region="satchel-side" aria-label={say('satchel.about-selection')}>
      {several && (
        <SelectionList deleted={deleted} onDeleted={setDeleted} onDeleting={() => setListed(true)}>
          {another}
        </SelectionList>
      )}
      <TextField
        label={say('satchel.name')}
        ref={field}
        maxLength={200}
        hint={selections.length > 1 && say('satchel.into-this')}
        value={shown}
        error={taken && say('satchel.name-taken')}
        onChange={type}
        onBlur={leave}
      />
      <Order selection={selection} />
      {selection.picks.length > 0 && <Print selection={selection} />}
      {!several && <p>{another}</p>}
      <p className="note">{say('satchel.kept')}</p>
    </ScrollRegion>
  );
}

function Order({ selection }: { selection: Selection }) {
  const { say, rich } = useWords();
  return (
    <div>
      <RadioGroup
        label={say('satchel.order')}
        name="order"
        look="joined"
        value={selection.order}
        options={[
          { value: 'country', words: say('satchel.order-country') },
          { value: 'own', words: say('satchel.order-own') },
        ]}
        onChange={(order) => void changeShelf({ do: 'order', order })}
      />
      {selection.order === 'own' && (
        <p className="note satchel-keys">
          {rich('satchel.order-keys', {
            up: keysTag(keysOf('move-up')[0] ?? ''),
            down: keysTag(keysOf('move-down')[0] ?? ''),
            first: keysTag(keysOf('move-first')[0] ?? ''),
          })}
        </p>
      )}
    </div>
  );
}

function Print({ selection }: { selection: Selection }) {
  const { say } = useWords();
  const subject = { what: 'selection', selection: selection.id } as const;
  const options = usualOptions(subject);
  const { preview, error } = usePreview(options, 1);
  const [page] = preview?.svg ?? [];
  return (
    <div>
      <h2 className="label satchel-label">{say('satchel.print')}</h2>
      <div className="satchel-thumb">
        {page && <img className="satchel-sheet" src={pictureOf(page)} alt="" />}
        {error && !page && <p className="note">{error.message}</p>}
      </div>
      <p className="satchel-print-foot">
        <span className="soft">
          {preview &&
            say('satchel.print-pages', {
              n: preview.pages,
              paper: say(options.paper === 'a4' ? 'export.a4' : 'export.letter'),
            })}
        </span>
        <Button look="link" id="open-preview" onClick={() => openExport(subject)}>
          {say('satchel.open-preview')}
        </Button>
      </p>
    </div>
  );
}
