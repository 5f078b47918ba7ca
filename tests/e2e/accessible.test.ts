import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './program';

/** What axe has to report, a line each. */
async function reported(page: Page): Promise<string[]> {
  // Electron opens no second page for axe to compare with.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

/** Every screen, reached as a person would. */
const screens: Record<string, (page: Page) => Promise<void>> = {
  library: async (page) => {
    await page.keyboard.press('Control+1');
    await expect(heading(page, 'Library')).toBeVisible();
  },
  report: async (page) => {
    await page.getByRole('link', { name: 'Read the report' }).click();
    await expect(heading(page, 'Belgium')).toBeVisible();
    await page.getByRole('checkbox', { name: /BEL-2020-2$/ }).click();
    await expect(page.getByRole('checkbox', { name: /BEL-2020-2$/ })).toBeChecked();
  },
  search: async (page) => {
    await page.getByRole('searchbox').fill('shelter');
    await expect(page.getByText('2 recommendations in 1 country')).toBeVisible();
  },
  'search that finds nothing': async (page) => {
    await page.getByRole('searchbox').fill('zzzzqqqq');
    await expect(heading(page, '“zzzzqqqq”')).toBeVisible();
  },
  satchel: async (page) => {
    await page.keyboard.press('Control+4');
    await expect(heading(page, 'Satchel')).toBeVisible();
  },
  export: async (page) => {
    await page.keyboard.press('Control+e');
    await expect(page.getByRole('dialog').getByText('Page 1 of 1')).toBeVisible();
  },
  settings: async (page) => {
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.keyboard.press('Control+Comma');
    await expect(heading(page, 'Settings')).toBeVisible();
  },
  'add reports': async (page) => {
    await page.keyboard.press('Control+o');
    await expect(heading(page, 'Add reports')).toBeVisible();
  },
  help: async (page) => {
    await page.keyboard.press('F1');
    await expect(heading(page, 'Help')).toBeVisible();
  },
};

for (const theme of ['light', 'dark', 'sepia', 'contrast'] as const) {
  test(`axe has nothing to report in the ${theme} theme`, async ({ desk }) => {
    test.setTimeout(180_000);
    desk.prepare({ theme });
    const { page, errors } = await desk.start();
    for (const [name, reach] of Object.entries(screens)) {
      await test.step(name, async () => {
        await reach(page);
        expect.soft(await reported(page), name).toEqual([]);
      });
    }
    expect(errors).toEqual([]);
  });
}

test('the first run has nothing to report', async ({ desk }) => {
  const { page } = await desk.start();
  await expect(page.getByRole('button', { name: 'Open the library' })).toBeVisible();
  expect(await reported(page)).toEqual([]);
});

test('at 200 % text nothing is reported and nothing scrolls sideways', async ({ desk }) => {
  test.setTimeout(180_000);
  desk.prepare({ textSize: 200 });
  const { page } = await desk.start();
  for (const [name, reach] of Object.entries(screens)) {
    await test.step(name, async () => {
      await reach(page);
      expect.soft(await reported(page), name).toEqual([]);
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect.soft(beyond, `${name}: pixels beyond the window`).toBeLessThanOrEqual(0);
    });
  }
});

test('what is done is told to a screen reader', async ({ program }) => {
  const { page } = program;
  await page.getByRole('link', { name: 'Read the report' }).click();
  await page.getByRole('checkbox', { name: /BEL-2020-4$/ }).click();
  await expect(page.getByRole('status').filter({ hasText: 'BEL-2020-4 in Satchel. 1 in all.' })).toHaveCount(1);
  await page.getByRole('checkbox', { name: /BEL-2020-4$/ }).click();
  await expect(page.getByRole('status').filter({ hasText: 'BEL-2020-4 taken out. 0 in all.' })).toHaveCount(1);
  await page.getByRole('searchbox').fill('shelter');
  await expect(page.getByRole('status').filter({ hasText: '2 recommendations in 1 country, 1 passage' })).toHaveCount(
    1,
  );
});
