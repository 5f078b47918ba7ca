import type { ReactNode } from 'react';
import type { Route } from '../../../electron/contract';
import { RouteLink } from '../../parts/button';
import { PageHead } from '../../parts/page-head';
import { TAGS } from '../../parts/tags';
import { useShelf } from '../../state/shelf';
import { useTracked } from '../../state/shelf-notes';
import { useWords, type WordKey } from '../../words';

export type SatchelPage = NonNullable<Extract<Route, { at: 'satchel' }>['page']>;

interface Props {
  page: SatchelPage;
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
}

/** The head of the Satchel's pages, with the links from one to the other once there is more than one selection. */
export function SatchelHead({ page, title, children, actions }: Props) {
  const { say, rich } = useWords();
  const { selections, bookmarks } = useShelf();
  const tracked = useTracked();
  const alone = page === 'selections' && selections.length === 1 && tracked.length + bookmarks.length === 0;
  const link = (to: SatchelPage, words: WordKey, n: number) => (
    <RouteLink
      id={`satchel-${to}`}
      to={to === 'selections' ? { at: 'satchel' } : { at: 'satchel', page: to }}
      aria-current={to === page ? 'page' : undefined}
    >
      {rich(words, TAGS, { n })}
    </RouteLink>
  );
  return (
    <div className={alone ? undefined : 'satchel-head'}>
      <PageHead title={title} actions={actions}>
        {children}
      </PageHead>
      {!alone && (
        <nav className="satchel-pages" aria-label={say('satchel.pages')}>
          {link('selections', 'satchel.page-selections', selections.length)}
          {link('follow-up', 'satchel.page-follow-up', tracked.length)}
          {link('bookmarks', 'satchel.page-bookmarks', bookmarks.length)}
        </nav>
      )}
    </div>
  );
}
