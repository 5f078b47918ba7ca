import { useEffect } from 'react';
import { say, sayList } from '../words';
import { pageTitle } from './arrival';
import { activeSelection, shelf } from './shelf';

/** What the list of this page is narrowed to, in words. */
let narrowed: readonly string[] = [];

/** Has "say where I am" name what narrows the list, while the page stands. */
export function useNarrowedTo(names: readonly string[]): void {
  useEffect(() => {
    narrowed = names;
    return () => {
      narrowed = [];
    };
  }, [names]);
}

/** The page, the card or line in focus with its place among the others, and what narrows these. */
export function whereWords(): string {
  const place = placeWords();
  return narrowed.length === 0 ? place : say('where.narrowed', { place, filters: sayList(narrowed) });
}

const CARD = '[data-passage]';
/** A line of a list; the attribute holds its name. */
const LINE = '[data-row]';

function placeWords(): string {
  const title = pageTitle();
  const item = document.activeElement?.closest<HTMLElement>(`main ${CARD}, main ${LINE}`);
  if (!item) return title;
  const { passage, row = '' } = item.dataset;
  const others = [...(item.closest('[data-region]') ?? document).querySelectorAll(passage === undefined ? LINE : CARD)];
  // A list of which only a part is on the page says itself which of how many.
  const i = Number(item.ariaPosInSet ?? others.indexOf(item) + 1);
  const n = Number(item.ariaSetSize ?? others.length);
  if (passage === undefined || /-P\d+$/.test(passage)) return say('where.line', { title, name: passage ?? row, i, n });
  const inside = activeSelection(shelf.get()).picks.some((pick) => pick.passage === passage) ? 'yes' : 'no';
  return say('where.card', { title, id: passage, i, n, inside });
}
