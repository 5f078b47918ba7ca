import { RouteLink } from '../../parts/button';
import { KeyList } from '../../parts/key-list';
import type { Action } from '../../state/actions';
import { keysOf } from '../../state/keys';
import { useSetting } from '../../state/settings';
import { useWords, type WordKey } from '../../words';
import '../../parts/table.css';

interface Line {
  words: WordKey;
  actions?: readonly Action[];
  /** Keys that cannot be changed. */
  fixed?: readonly string[];
}

const LINES: readonly Line[] = [
  { words: 'action.search', actions: ['search'] },
  { words: 'help.key-escape', fixed: ['Esc'] },
  { words: 'help.key-hits', fixed: ['Down', 'Up'] },
  { words: 'help.key-box', fixed: ['Space'] },
  { words: 'help.key-hit', fixed: ['Enter'] },
  { words: 'help.key-find', actions: ['find', 'find-next', 'find-previous'] },
  { words: 'help.key-regions', actions: ['next-region', 'previous-region'] },
  { words: 'help.key-places', actions: ['library', 'last-report', 'search-page', 'satchel'] },
  { words: 'help.key-back', actions: ['back', 'forward'] },
  { words: 'help.key-copy', actions: ['copy-with-citation'] },
  { words: 'help.key-note', actions: ['bookmark', 'note'] },
  { words: 'help.key-menu', fixed: ['Shift+F10'] },
  { words: 'help.key-move', actions: ['move-up', 'move-down'] },
  { words: 'help.key-move-ends', actions: ['move-first', 'move-last'] },
  { words: 'help.key-export', actions: ['export', 'print'] },
  { words: 'action.add', actions: ['add'] },
  { words: 'help.key-size', actions: ['larger', 'smaller', 'usual-size'] },
  { words: 'action.where-am-i', actions: ['where-am-i'] },
  { words: 'help.key-settings', actions: ['settings', 'help'], fixed: ['F11'] },
];
/** When single keys are on. */
const SINGLE: readonly Line[] = [
  {
    words: 'help.key-single',
    actions: ['next-card', 'previous-card', 'pick-card', 'search-by-slash', 'help-by-question-mark'],
  },
];

export interface KeyRow {
  words: string;
  keys: readonly string[];
  /** The keys as people type them when they look for one: `ctrl shift c`. */
  spoken: string;
}

/** The keys as they are now set. */
export function useKeyRows(): KeyRow[] {
  const { say } = useWords();
  const singleKeys = useSetting('singleKeys');
  useSetting('keys');
  return [...LINES, ...(singleKeys ? SINGLE : [])].map(({ words, actions = [], fixed = [] }) => {
    const keys = [...actions.flatMap((action) => [...keysOf(action)]), ...fixed];
    return { words: say(words), keys, spoken: keys.join(' ').replaceAll('+', ' ') };
  });
}

export function HelpKeys({ rows }: { rows: readonly KeyRow[] }) {
  const { say } = useWords();
  return (
    <>
      <h2>{say('help.keys')}</h2>
      <table className="table help-keys">
        <caption className="hidden">{say('help.keys')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('keys.does')}</th>
            <th scope="col">{say('keys.title')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ words, keys }) => (
            <tr key={words}>
              <th scope="row">{words}</th>
              <td>
                <KeyList keys={keys} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="note help-change">
        <RouteLink id="help-change-keys" to={{ at: 'settings', page: 'keyboard' }}>
          {say('help.change-keys')}
        </RouteLink>
      </p>
    </>
  );
}
