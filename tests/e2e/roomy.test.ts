import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './program';
import { furnish, SCREENS } from './screens';

/** Targets that are too small or too near to others (WCAG 2.2, 2.5.8), a line each. */
async function smallTargets(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).withRules(['target-size']).analyze();
  return violations.flatMap(({ nodes }) => nodes.map(({ html }) => html.slice(0, 200)));
}

/** The spacing of text that readers may set for themselves (WCAG 1.4.12). */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

/** Text that its own box cuts off, and how far the page reaches beyond the window. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate((spacing) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(spacing);
    const own = document.adoptedStyleSheets;
    document.adoptedStyleSheets = [...own, sheet];
    const beyond = document.documentElement.scrollWidth - window.innerWidth;
    const cut = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
      const { overflowX, overflowY, clipPath } = getComputedStyle(element);
      const hasText = [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
      if (!hasText || clipPath !== 'none' || element.closest('.hidden')) return false;
      const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
      const wide = hides(overflowX) && element.scrollWidth > element.clientWidth + 1;
      return wide || (hides(overflowY) && element.scrollHeight > element.clientHeight + 1);
    });
    document.adoptedStyleSheets = own;
    return [
      ...(beyond > 0 ? [`${beyond} pixels beyond the window`] : []),
      ...cut.map(({ outerHTML }) => outerHTML.slice(0, 200)),
    ];
  }, SPACING);

test('on every screen targets are large enough, and text has room for wider spacing', async ({ desk }) => {
  // Dozens of screens in one start.
  test.setTimeout(600_000);
  await furnish(desk);
  desk.prepare();
  const program = await desk.start();
  for (const { name, reach } of SCREENS) {
    await test.step(name, async () => {
      await reach(program, desk);
      expect.soft(await smallTargets(program.page), name).toEqual([]);
      expect.soft(await cutOff(program.page), name).toEqual([]);
    });
  }
});
