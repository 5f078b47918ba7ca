import { useState } from 'react';
import { Button } from '../../parts/button';
import { TextField } from '../../parts/fields';
import { KeyList, keyListTag } from '../../parts/key-list';
import { type Action, ALL_ACTIONS, factsOf, useAction } from '../../state/actions';
import { keysOf } from '../../state/keys';
import { useSetting } from '../../state/settings';
import { useWords } from '../../words';
import { ChangingKeys } from './changing-keys';
import { Switch } from './switch';
import '../../parts/table.css';

/** Actions of the table: fixed ones cannot be changed, single keys are one setting. */
function listed(singleKeys: boolean): Action[] {
  return ALL_ACTIONS.filter((action) => {
    const { fixed, single } = factsOf(action);
    return !fixed && (singleKeys || !single);
  });
}

const printTable = () => window.print();

export function KeyboardPage() {
  const { say } = useWords();
  const singleKeys = useSetting('singleKeys');
  // Drawn anew when keys change.
  useSetting('keys');
  const [find, setFind] = useState('');
  const [changing, setChanging] = useState<Action | null>(null);
  useAction('print', printTable);

  const typed = find.toLowerCase().replaceAll('+', ' ').trim();
  const found = listed(singleKeys).filter((action) => {
    const words = [say(factsOf(action).words), ...keysOf(action)].join(' ').toLowerCase();
    return words.replaceAll('+', ' ').includes(typed);
  });
  const closed = (action: Action, next: Action | null) => {
    setChanging(next);
    // The row is drawn again with its button, which then takes the focus back.
    if (next === null) requestAnimationFrame(() => document.getElementById(`change-${action}`)?.focus());
  };
  return (
    <>
      <div className="settings-keys-tools">
        <TextField
          type="search"
          label={say('keys.find')}
          hideLabel
          placeholder={say('keys.find')}
          value={find}
          onChange={setFind}
        />
        <Switch name="singleKeys">{say('keys.single')}</Switch>
        <Button look="link" onClick={printTable}>
          {say('keys.print')}
        </Button>
      </div>
      <table className="table">
        <caption className="hidden">{say('keys.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('keys.does')}</th>
            <th scope="col">{say('keys.title')}</th>
            <th scope="col">
              <span className="hidden">{say('keys.change')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {found.map((action) =>
            action === changing ? (
              <ChangingKeys key={action} action={action} onClose={(next) => closed(action, next)} />
            ) : (
              <Row key={action} action={action} onChange={() => setChanging(action)} />
            ),
          )}
        </tbody>
      </table>
      {found.length === 0 && <p>{say('keys.none', { text: find })}</p>}
      <p className="note settings-keys-fixed">{say('keys.fixed')}</p>
    </>
  );
}

function Row({ action, onChange }: { action: Action; onChange: () => void }) {
  const { say, rich } = useWords();
  const { words, keys: usual, single } = factsOf(action);
  const keys = keysOf(action);
  return (
    <tr>
      <th scope="row">{say(words)}</th>
      <td>
        <KeyList keys={keys} />
        {keys !== usual && <span className="note"> {rich('keys.was', { keys: keyListTag(usual) })}</span>}
      </td>
      <td className="table-number">
        {!single && (
          <Button id={`change-${action}`} onClick={onChange}>
            {say('keys.change')}
            <span className="hidden">{say('keys.change-of', { action: say(words) })}</span>
          </Button>
        )}
      </td>
    </tr>
  );
}
