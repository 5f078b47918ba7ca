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
    const apart = scrollApart(spread.current);
    // One scroll can be at one place only.
    const wanted = apart ? known : known.slice(0, 1);
    if (!left && !named) for (const passage of wanted) if (!beginsPage(passage, apart)) showPassage(passage, false);

    const note = () => {
      const paragraph = topmost(spread.current, '.report-verso');
      const recommendation = topmost(spread.current, '.report-recto');
      const tops = [paragraph, recommendation].filter((passage) => passage !== null);
      keepPosition(report, scrollApart(spread.current) ? tops : tops.slice(0, 1), recommendation);
    };
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

/** The first passage stands below the heading of its page, which is where reading begins. */
const beginsPage = (passage: string, apart: boolean) => (apart ? /-P?1$/ : /-P1$/).test(passage);

/** Whether the two pages scroll each by itself; else the recommendations follow the narrative in one scroll. */
function scrollApart(spread: HTMLElement | null): boolean {
  const recto = spread?.querySelector('.report-recto');
  return recto instanceof Element && getComputedStyle(recto).overflowY === 'auto';
}

/** Of a passage that stands so little below the top, in rem, the rest is above: what is brought to the top keeps clear. */
const CLEAR = 2.75;

/** The first passage of a page that is still in sight; null when the page has none. */
function topmost(spread: HTMLElement | null, leaf: string): string | null {
  const page = spread?.querySelector<HTMLElement>(leaf);
  if (!page) return null;
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const top = Math.max(page.getBoundingClientRect().top, 0) + CLEAR * rem;
  const passages = [...page.querySelectorAll<HTMLElement>('[data-passage]')];
  return passages.find((each) => each.getBoundingClientRect().bottom > top)?.dataset['passage'] ?? null;
}
