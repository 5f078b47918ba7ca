import type { Page } from '@playwright/test';
import { expect, test } from './program';
import { furnish, SCREENS } from './screens';

/** So many stops of Tab are looked at on each screen. */
const STOPS = 25;

/** What has focus, where no line round it or round what holds it says so. */
const focusUnseen = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body || focused.matches('h1, h2, main')) return null;
    const lined = (element: Element | null): boolean => {
      if (element === null) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    };
    // A box that is drawn by its label has its line there.
    const shown = [
      focused,
      focused.parentElement,
      focused.parentElement?.parentElement ?? null,
      focused.nextElementSibling,
    ];
    return shown.some(lined) ? null : focused.outerHTML.slice(0, 160);
  });

/** Links to where one is that nothing but a ground or a shadow tells from the others beside them. */
const placesUnseen = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const drawn = (element: Element): string => {
      const style = getComputedStyle(element);
      return [
        style.fontWeight,
        style.textDecorationLine,
        ...['Top', 'Right', 'Bottom', 'Left'].map((side) => {
          const [width, line, colour] = ['Width', 'Style', 'Color'].map((part) =>
            String(Reflect.get(style, `border${side}${part}`)),
          );
          return line === 'none' || width === '0px' ? 'none' : `${width} ${line} ${colour}`;
        }),
      ].join(', ');
    };
    return [...document.querySelectorAll('nav a[aria-current]')].flatMap((current) => {
      const others = [...(current.closest('nav')?.querySelectorAll('a:not([aria-current])') ?? [])];
      return others.some((other) => drawn(other) === drawn(current)) ? [current.outerHTML.slice(0, 160)] : [];
    });
  });

test('where the system chooses the colours, focus and place are still drawn on every screen', async ({ desk }) => {
  test.setTimeout(600_000);
  await furnish(desk);
  desk.prepare();
  const program = await desk.start();
  const { page } = program;
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
  for (const { name, reach } of SCREENS) {
    await test.step(name, async () => {
      await reach(program, desk);
      expect.soft(await placesUnseen(page), name).toEqual([]);
      const at = await page.evaluateHandle(() => document.activeElement);
      // A menu keeps Tab to itself.
      const next = (await page.getByRole('menu').count()) > 0 ? 'ArrowDown' : 'Tab';
      const unseen = new Set<string>();
      for (let stop = 0; stop < STOPS; stop += 1) {
        await page.keyboard.press(next);
        const its = await focusUnseen(page);
        if (its !== null) unseen.add(its);
      }
      expect.soft([...unseen], name).toEqual([]);
      await at.evaluate((element) => element instanceof HTMLElement && element.focus());
    });
  }
});
