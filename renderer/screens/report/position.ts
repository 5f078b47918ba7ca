import { type RefObject, useEffect } from 'react';
import { here, keepPosition, positionIn } from '../../state/navigation';
import { showPassage } from '../../state/view';

/** How long scrolling must rest before the place is noted. */
const REST = 250;

/** Opens a report where it was last read, and remembers where it is being read. */
export function usePosition(report: string, spread: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { route, left } = here();
    const known = positionIn(report);
    const named = route.at === 'report' && route.passage !== undefined;
    if (known && !left && !named && !isFirst(known)) showPassage(known, false);

    const note = () =>
      keepPosition(report, topmost(spread.current, '.report-verso'), topmost(spread.current, '.report-recto'));
    let rest: ReturnType<typeof setTimeout> | undefined;
    const onScroll = () => {
      clearTimeout(rest);
      rest = setTimeout(note, REST);
    };
    note();
    document.addEventListener('scroll', onScroll, { capture: true, passive: true });
    return () => {
      clearTimeout(rest);
      document.removeEventListener('scroll', onScroll, { capture: true });
    };
  }, [report, spread]);
}

const isFirst = (passage: string) => passage.endsWith('-P1');

/** The first passage of a page that is still in sight; null when the page has none. */
function topmost(spread: HTMLElement | null, leaf: string): string | null {
  const page = spread?.querySelector<HTMLElement>(leaf);
  if (!page) return null;
  const top = Math.max(page.getBoundingClientRect().top, 0);
  const passages = [...page.querySelectorAll<HTMLElement>('[data-passage]')];
  return passages.find((each) => each.getBoundingClientRect().bottom > top + 8)?.dataset['passage'] ?? null;
}
