/** Types into the running program, and hears from the page when each key showed. */
import type { Page } from 'playwright';
import { z } from 'zod';

/** Milliseconds from the key. */
const Shown = z.object({
  /** Until the page was changed. */
  changed: z.number(),
  painted: z.number(),
});
export type Shown = z.infer<typeof Shown>;

const PLAIN = 'plain-field';
/** Milliseconds, after which a key is given up. */
const LONGEST = 10_000;

/**
 * In the page. A key's time is the one that the browser gave its event. Painted is when the frame after the one with the
 * change begins: the page cannot know sooner that it was drawn.
 */
const WATCHING = `(() => {
  let pressed = 0;
  addEventListener('keydown', (event) => { pressed = event.timeStamp; }, true);
  const shown = () => new Promise((resolve) => {
    const changed = performance.now() - pressed;
    requestAnimationFrame(() => requestAnimationFrame(() => resolve({ changed, painted: performance.now() - pressed })));
  });
  const inTime = (wanted, promise) => Promise.race([
    promise,
    new Promise((_, reject) => setTimeout(() => reject(new Error('Nothing was shown for: ' + wanted)), ${LONGEST})),
  ]);
  const answered = () => document.querySelector('[data-answered]')?.dataset.answered ?? '';
  const until = (query) => new Promise((resolve) => {
    const look = () => {
      if (answered() !== query) return;
      seen.disconnect();
      resolve();
    };
    const seen = new MutationObserver(look);
    seen.observe(document.body, { subtree: true, childList: true, attributeFilter: ['data-answered'] });
    look();
  });
  const field = document.createElement('input');
  field.id = '${PLAIN}';
  field.style.cssText = 'position: fixed; inset: auto 0 0 auto';
  document.body.append(field);
  const input = () => new Promise((resolve) => field.addEventListener('input', resolve, { once: true }));
  window.typist = {
    expectAnswer: (query) => { window.typist.next = inTime(query, until(query).then(shown)); },
    expectInput: () => { window.typist.next = inTime('${PLAIN}', input().then(shown)); },
  };
})()`;

export class Typist {
  private constructor(private readonly page: Page) {}

  static async at(page: Page): Promise<Typist> {
    await page.evaluate(WATCHING);
    return new Typist(page);
  }

  /** Each letter of the query when the results for the one before stand. */
  async search(query: string): Promise<Shown[]> {
    await this.page.keyboard.press('Control+K');
    await this.page.evaluate(`window.typist.expectAnswer('')`);
    await this.page.keyboard.press('Backspace');
    await this.page.evaluate('window.typist.next');
    return this.letters(query, (typed) => `window.typist.expectAnswer(${JSON.stringify(typed)})`);
  }

  /** The same letters into a plain field of the same page: what any key takes to show. */
  async plainly(text: string): Promise<Shown[]> {
    const field = this.page.locator(`#${PLAIN}`);
    await field.fill('');
    await field.focus();
    return this.letters(text, () => 'window.typist.expectInput()');
  }

  private async letters(text: string, expecting: (typed: string) => string): Promise<Shown[]> {
    const shown: Shown[] = [];
    for (let length = 1; length <= text.length; length += 1) {
      const letter = text.charAt(length - 1);
      await this.page.evaluate(expecting(text.slice(0, length)));
      await this.page.keyboard.press(letter === ' ' ? 'Space' : letter);
      shown.push(Shown.parse(await this.page.evaluate('window.typist.next')));
    }
    return shown;
  }
}
