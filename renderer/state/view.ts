import type { Left } from '../../electron/contract';

/**
 * What a page looked like when it was left: how far its parts were scrolled and what had focus. Parts that scroll name
 * themselves by `data-scroll`; what may take focus back has an id.
 */
export type { Left };

/** Name of the page as a whole among the parts that scroll. */
export const DOCUMENT = 'document';

export function leaveView(): Left {
  const scrolled: Record<string, number> = { [DOCUMENT]: document.documentElement.scrollTop };
  for (const part of document.querySelectorAll<HTMLElement>('[data-scroll]')) {
    scrolled[part.dataset['scroll'] ?? ''] = part.scrollTop;
  }
  return { scrolled, focus: lastFocus };
}

/** Ids made while drawing are other ones the next time. */
const LASTING_ID = '[id]:not(main, [id^="react-aria"], [id^="_r_"])';
let lastFocus: string | null = null;

/** Notes what in the page had focus last: it is left by the search field and by menus too. */
export function beginView(): void {
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof Element && target.closest('main')) lastFocus = target.closest(LASTING_ID)?.id ?? null;
  });
}

/** Brings a page back as it was left. False when what had focus is no longer there. */
export function returnToView({ scrolled, focus }: Left): boolean {
  const target = focus === null ? null : document.getElementById(focus);
  if (target) focusIn(target);
  scrollAs(scrolled);
  // Until its typeface is there a text is of another height.
  if (document.fonts.status === 'loading') void document.fonts.ready.then(() => scrollAs(scrolled));
  return target !== null;
}

function scrollAs(scrolled: Left['scrolled']): void {
  document.documentElement.scrollTop = scrolled[DOCUMENT] ?? 0;
  for (const part of document.querySelectorAll<HTMLElement>('[data-scroll]')) {
    part.scrollTop = scrolled[part.dataset['scroll'] ?? ''] ?? 0;
  }
}

const FOCUSABLE = 'a[href], button:not(:disabled), input:not(:disabled), select, textarea, [tabindex]';

/** Focuses an element, or what in it can be focused, without scrolling. */
export function focusIn(element: HTMLElement): void {
  const target = element.matches(FOCUSABLE) ? element : element.querySelector<HTMLElement>(FOCUSABLE);
  target?.focus({ preventScroll: true });
}

/** Brings a passage into sight and focuses what in it is done most: a card's box, else its handle. */
export function showPassage(id: string, focus: boolean): boolean {
  const passage = document.getElementById(id);
  if (!passage) return false;
  passage.scrollIntoView({ block: 'start' });
  if (focus) focusIn(passage.querySelector<HTMLElement>('input[type=checkbox]') ?? passage);
  return true;
}

/** Moves focus to the next or previous visible region (`data-region`), round and round. */
export function focusRegion(by: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')].filter(
    (region) => region.getClientRects().length > 0,
  );
  const focused = document.activeElement ?? document.body;
  const within = regions.findIndex((region) => region.contains(focused));
  // Between regions, as on the heading of a page, the way goes on from there.
  const after = regions.findIndex(
    (region) => (focused.compareDocumentPosition(region) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
  const following = within !== -1 ? within + by : (after === -1 ? regions.length : after) - (by === 1 ? 0 : 1);
  const next = regions.at(following % regions.length);
  if (next) focusIn(next);
}
