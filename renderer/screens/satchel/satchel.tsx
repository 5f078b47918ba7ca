import { Bookmarks } from './bookmarks';
import { FollowUp } from './follow-up';
import type { SatchelPage } from './satchel-head';
import { Selections } from './selections';
import './satchel.css';

/** The user's own things: what was picked, what is followed up, what was marked. */
export default function Satchel({ page }: { page: SatchelPage }) {
  switch (page) {
    case 'selections':
      return <Selections />;
    case 'follow-up':
      return <FollowUp />;
    case 'bookmarks':
      return <Bookmarks />;
    default:
      return page satisfies never;
  }
}
