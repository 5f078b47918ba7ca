import { type KeyboardEvent, useRef, useState } from 'react';
import { type Action, act, useAction } from '../state/actions';
import { keepFocus } from '../state/arrival';
import { keysOf } from '../state/keys';
import { amend, back, go, here, useHere } from '../state/navigation';
import { useWords } from '../words';
import { useComposing } from './composing';
import { SearchIcon } from './icons';
import { Keys } from './keys';
import './search-field.css';

/** What keys in the field mean to the list of results. */
const FIELD_KEYS: Partial<Record<string, Action>> = {
  ArrowDown: 'next-card',
  ArrowUp: 'previous-card',
  Enter: 'open-card',
};

function search(typed: string): void {
  if (here().route.at === 'search') amend({ at: 'search', query: typed });
  else go({ at: 'search', query: typed }, 'stay');
}

function onKeyDown(event: KeyboardEvent): void {
  const action = FIELD_KEYS[event.key];
  if (action && !event.nativeEvent.isComposing && act(action)) event.preventDefault();
}

/**
 * The field that is on every page. What is typed becomes the search page's query at each press; arrow keys and Enter
 * are the search page's actions. Esc clears the field, and again leads back to where the search began.
 */
export function SearchField() {
  const { say } = useWords();
  const { route } = useHere();
  const field = useRef<HTMLInputElement>(null);
  const [focused, setFocused] = useState(false);
  const query = route.at === 'search' ? route.query : '';
  const typing = useComposing(query, search);

  const start = () => {
    field.current?.focus();
    field.current?.select();
  };
  useAction('search', start);
  useAction('search-by-slash', start);
  useAction('search-page', () => {
    go({ at: 'search', query: '' }, 'stay');
    start();
  });
  const clear = () => {
    amend({ at: 'search', query: '' });
    field.current?.focus();
  };
  useAction('escape', route.at === 'search' ? () => void (query === '' ? back() : clear()) : null);

  const keys = focused && query !== '' ? 'Esc' : keysOf('search')[0];
  return (
    <search className="search-field">
      <label className="search-field-label">
        <span className="hidden">{say('search.label')}</span>
        <SearchIcon />
        <input
          ref={field}
          id="search-field"
          className="search-field-input"
          type="search"
          autoComplete="off"
          spellCheck={false}
          placeholder={say('search.placeholder')}
          {...typing}
          onKeyDown={onKeyDown}
          onFocus={() => {
            setFocused(true);
            keepFocus();
          }}
          onBlur={() => setFocused(false)}
        />
        {keys !== undefined && <Keys hidden>{keys}</Keys>}
      </label>
    </search>
  );
}
