import type { ReactNode } from 'react';
import type { Route } from '../../electron/contract';
import { useHere } from '../state/navigation';
import { useWords } from '../words';
import { RouteLink } from './button';
import { SatchelIcon } from './icons';
import { SearchField } from './search-field';
import './top-bar.css';

/** The places of a route's kind belong to one entry of the bar: a report is part of the library. */
const PLACE: Partial<Record<Route['at'], 'library' | 'add' | 'help' | 'settings'>> = {
  library: 'library',
  report: 'library',
  compare: 'library',
  add: 'add',
  help: 'help',
  settings: 'settings',
};

export function TopBar() {
  const { say } = useWords();
  const { route } = useHere();
  const at = PLACE[route.at];
  const entry = (place: 'library' | 'add' | 'help' | 'settings', words: ReactNode) => (
    <RouteLink className="top-bar-entry" to={{ at: place }} aria-current={at === place ? 'page' : undefined}>
      {words}
    </RouteLink>
  );
  return (
    <header className="top-bar" data-region="top">
      <nav className="top-bar-places" aria-label={say('nav.main')}>
        <RouteLink className="top-bar-brand" to={{ at: 'satchel' }}>
          <SatchelIcon />
          <span lang="en">{say('program.name')}</span>
        </RouteLink>
        {entry('library', say('nav.library'))}
        {entry('add', say('nav.add'))}
      </nav>
      <SearchField />
      <nav className="top-bar-places top-bar-end" aria-label={say('nav.help-and-settings')}>
        {entry('help', say('nav.help'))}
        {entry('settings', say('nav.settings'))}
      </nav>
    </header>
  );
}
