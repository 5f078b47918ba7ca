import type { SatchelPage } from './satchel-head';
import { Selections } from './selections';
import './satchel.css';

/** The user's own things: what was picked, what is followed up, what was marked. */
export default function Satchel({ page }: { page: SatchelPage }) {
  switch (page) {
    case 'selections':
      return <Selections />;
    case 'follow-up':
    case 'bookmarks':
      return null;
    default:
      return page satisfies never;
  }
}
