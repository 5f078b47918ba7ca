/**
 * Every screen and its states, each reached as a person would and by signs that no language changes, so that what is
 * said of screens can be tested in all languages.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { packBytes } from '../../electron/library/write-pack';
import { EXAMPLELAND, invented } from './invented';
import { answerOpenDialog } from './launch';
import type { Program } from './launch';
import type { Desk } from './program';
import { expect } from './program';
import { ENTANGLED } from './stick';

export interface Screen {
  name: string;
  reach: (program: Program, desk: Desk) => Promise<void>;
}

const arrived = (page: Page) => expect(page.locator('#page-title')).toBeFocused();
const keys = async (page: Page, chord: string): Promise<void> => {
  await page.keyboard.press(chord);
  await arrived(page);
};
const openReport = async (page: Page, id: string): Promise<void> => {
  if (!(await page.locator('#find-country').isVisible())) await keys(page, 'Control+1');
  await page.locator(`main a[href$="report/${id}"]`).first().click();
  await arrived(page);
};
const SETTINGS = ['reading', 'search', 'keyboard', 'ear', 'language', 'reports', 'about'];
const settingsPage = async (page: Page, name: string): Promise<void> => {
  await page.keyboard.press('Control+Comma');
  const link = page.locator('.settings-pages a').nth(SETTINGS.indexOf(name));
  await link.click();
  await expect(link).toHaveAttribute('aria-current', 'page');
};
const box = (page: Page, id: string) => page.locator(`#box-${id}`);

/** A library of seven countries, one of them with six editions, one without recommendations. */
export async function furnish(desk: Desk): Promise<void> {
  const others = ['Aldovia', 'Braania', 'Corland', 'Dalmere'].map((country) =>
    invented({
      code: `${country.slice(0, 2).toUpperCase()}X`,
      country,
      year: 2020,
      tier: '3',
      recommendations: ['Open a shelter for victims in the capital.', 'Train border guards.'],
    }),
  );
  const special = invented({ code: 'NOR', country: 'Norecland', year: 2020, tier: 'SC', recommendations: [] });
  await desk.add('Invented', [...EXAMPLELAND, ...others, special]);
}

/** Each screen is reached from the one before. */
export const SCREENS: readonly Screen[] = [
  {
    name: 'library',
    reach: async ({ page }) => keys(page, 'Control+1'),
  },
  {
    name: 'library filtered to nothing',
    reach: async ({ page }) => {
      await page.locator('#find-country').fill('xyzzy');
      await expect(page.locator('main a[href*="report/"]:visible')).toHaveCount(0);
    },
  },
  {
    name: 'report without recommendations',
    reach: async ({ page }) => {
      await page.locator('#find-country').fill('');
      await openReport(page, 'NOR-2020');
    },
  },
  {
    name: 'report with a history opened and a note being written',
    reach: async ({ page }) => {
      await openReport(page, 'EXA-2020');
      await page.locator('#history-EXA-2020-3').click();
      await expect(page.locator('#EXA-2020-3 del').first()).toBeVisible();
      await box(page, 'EXA-2020-2').click();
      await expect(box(page, 'EXA-2020-2')).toBeChecked();
      await page.keyboard.press('Control+Shift+KeyN');
      await page.keyboard.type('Ask for the law.');
      await page.locator('.note-editor input[value="under-way"]').click();
      await expect(page.locator('.note-editor-entry')).toBeVisible();
    },
  },
  {
    name: 'menu of a recommendation',
    reach: async ({ page }) => {
      await page.keyboard.press('Escape');
      await page.locator('#EXA-2020-4 button[aria-haspopup]').click();
      await expect(page.getByRole('menu')).toBeVisible();
    },
  },
  {
    name: 'finding in a report',
    reach: async ({ page }) => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+f');
      await page.keyboard.type('shelter');
      await expect(page.locator('.marked-current')).toBeVisible();
    },
  },
  {
    name: 'copied with citation',
    reach: async ({ page }) => {
      await page.keyboard.press('Escape');
      await box(page, 'EXA-2020-5').focus();
      await page.keyboard.press('Control+Shift+KeyC');
      await expect(page.locator('.copied-text')).toBeVisible();
    },
  },
  {
    name: 'two editions compared',
    reach: async ({ page }) => {
      await page.keyboard.press('Escape');
      await page.locator('main a[href^="#/compare"]').first().click();
      await arrived(page);
      await expect(page.locator('table ins').first()).toBeVisible();
    },
  },
  {
    name: 'two countries compared',
    reach: async ({ page }) => {
      await page.locator('main a[href^="#/compare"]').first().click();
      await expect(page.locator('table li').first()).toBeVisible();
    },
  },
  {
    name: 'search',
    reach: async ({ page }) => {
      await page.keyboard.press('Control+k');
      await page.keyboard.type('shelter');
      await expect(page.locator('main mark').first()).toBeVisible();
    },
  },
  {
    name: 'search that finds nothing',
    reach: async ({ page }) => {
      await page.locator('header input').fill('zzzzqqqq');
      await expect(page.locator('main mark')).toHaveCount(0);
      await expect(page.locator('main h2').first()).toBeVisible();
    },
  },
  {
    name: 'selections',
    reach: async ({ page }) => {
      await keys(page, 'Control+4');
      await page.locator('input[value="own"]').click();
      await expect(page.locator('input[value="own"]')).toBeChecked();
    },
  },
  {
    name: 'follow-up',
    reach: async ({ page }) => {
      await page.locator('a[href="#/satchel/follow-up"]').click();
      await arrived(page);
    },
  },
  {
    name: 'bookmarks',
    reach: async ({ page }) => {
      await openReport(page, 'EXA-2020');
      await page.locator('#EXA-2020-P1').click();
      await page.keyboard.press('Control+d');
      await keys(page, 'Control+4');
      await page.locator('a[href="#/satchel/bookmarks"]').click();
      await arrived(page);
      await expect(page.locator('main').getByText('EXA-2020-P1').first()).toBeVisible();
    },
  },
  {
    name: 'export',
    reach: async ({ page }) => {
      await page.keyboard.press('Control+e');
      await expect(page.locator('.export-sheet')).toBeVisible();
    },
  },
  ...SETTINGS.map((name) => ({
    name: `settings, ${name}`,
    reach: async ({ page }: Program) => {
      if (name === 'reading') await page.keyboard.press('Escape');
      await settingsPage(page, name);
    },
  })),
  {
    name: 'help',
    reach: async ({ page }) => keys(page, 'F1'),
  },
  {
    name: 'add reports',
    reach: async ({ page }) => keys(page, 'Control+o'),
  },
  {
    name: 'reports that were found',
    reach: async (program, desk) => {
      const stick = path.join(desk.folder, 'stick');
      mkdirSync(stick, { recursive: true });
      const asked = ['Train invented inspectors.', 'Fund invented shelters.', 'Publish invented data.'];
      writeFileSync(
        path.join(stick, 'albania.txt'),
        `ALBANIA (Tier 2)\n\nExtracted in part from U.S. State Dept TIP Report, June 2019\n\nThe Government of Albania does not fully meet the minimum standards for the elimination of trafficking but is making significant efforts to do so. Albania remained on Tier 2.\n\nPrioritized Recommendations:\n\n${asked.join('')}\n`,
      );
      writeFileSync(path.join(stick, 'shopping.txt'), 'Milk, bread and two apples. Nothing else is needed today.');
      desk.own(stick);
      await answerOpenDialog(program, [stick]);
      await program.page.locator('main button').first().click();
      await expect(program.page.locator('main table')).toContainText('Albania');
    },
  },
  {
    name: 'a found report being corrected',
    reach: async ({ page }) => {
      await page.locator('.add-preview-head button').click();
      await page.locator('.correct-cards textarea').nth(1).focus();
      await page.keyboard.press('Home');
      await page.keyboard.press('Backspace');
      await expect(page.locator('.correct-cards textarea')).toHaveCount(2);
    },
  },
  {
    name: 'a pack that was opened',
    reach: async (program, desk) => {
      const pack = path.join(desk.folder, 'brought.satchel');
      const packed = invented({ year: 2018, recommendations: ['Train invented inspectors.'] });
      writeFileSync(pack, packBytes({ title: 'Brought', madeBy: '', madeOn: '2026-11-20', reports: [packed] }));
      desk.own(pack);
      await answerOpenDialog(program, [pack]);
      await settingsPage(program.page, 'reports');
      await program.page.locator('.settings-page .button-row button').first().click();
      await expect(program.page.locator('.add-side')).toBeVisible();
    },
  },
  {
    name: 'a pack being made',
    reach: async ({ page }) => {
      await settingsPage(page, 'reports');
      await page.locator('.settings-page .button-row button').nth(1).click();
      await expect(page.locator('.make-pack dl')).toBeVisible();
    },
  },
  {
    name: 'files being looked at',
    reach: async (program, desk) => {
      const { page } = program;
      await page.keyboard.press('Escape');
      writeFileSync(path.join(desk.folder, 'stick/zzz-entangled.html'), ENTANGLED);
      await answerOpenDialog(program, [path.join(desk.folder, 'stick')]);
      await page.keyboard.press('Control+o');
      await page.locator('.add-bar button').first().click();
      await page.locator('main button').first().click();
      await expect(page.locator('.add-progress')).toContainText('zzz-entangled.html');
      await expect(page.locator('main table')).toContainText('shopping.txt');
    },
  },
];
