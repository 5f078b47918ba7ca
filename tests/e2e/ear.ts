/** The program by keyboard and by ear: what is said, and what has focus. */
import type { Page } from '@playwright/test';

/** Keeps what the live regions say, from here on. */
export const listen = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const hear = (region: Element): void => {
      const words = region.textContent.trim();
      if (words !== '' && said.at(-1) !== words) said.push(words);
    };
    for (const region of document.querySelectorAll('output, [role="alert"]')) {
      const observer = new MutationObserver(() => hear(region));
      observer.observe(region, { childList: true, characterData: true, subtree: true });
    }
  });

export const saidOn = (page: Page): Promise<unknown> => page.evaluate((): unknown => Reflect.get(window, 'said'));

/** Name and role of what has focus, as assistive technology is told. */
export async function focusOn(page: Page): Promise<string> {
  return page.evaluate(() => {
    const at = document.activeElement;
    if (!(at instanceof HTMLElement)) return '';
    const label =
      at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement ? at.labels?.[0]?.textContent : undefined;
    return (at.getAttribute('aria-label') ?? label ?? at.textContent).trim();
  });
}

/** Presses a key until what has focus is named so; that it takes more than `most` is a fault. */
export async function until(page: Page, key: string, name: string | RegExp, most: number): Promise<void> {
  for (let pressed = 0; pressed < most; pressed += 1) {
    await page.keyboard.press(key);
    const named = await focusOn(page);
    if (typeof name === 'string' ? named === name : name.test(named)) return;
  }
  throw new Error(`${String(name)} is not within ${most} times ${key}; focus is on “${await focusOn(page)}”`);
}
