import path from 'node:path';
import type { Page } from 'playwright';
import { ensureDisplay } from '../../../build/display';
import { packagedProgram } from '../../../build/packaged';
import { launchable } from '../../../build/plain-user';
import { answerOpenDialog, launch, prepare } from '../../e2e/launch';

/** Milliseconds: the longest that the page of the real program did nothing else, and all of what was longer than 50. */
interface Blocked {
  longest: number;
  times: number;
}

/** Without asking for roles and names of a whole table again and again: that would block the page by itself. */
async function pressed(page: Page, name: string): Promise<void> {
  await page.waitForFunction(
    (words) => {
      const buttons = [...document.querySelectorAll<HTMLButtonElement>('.add-bar button, .button-row button')];
      const button = buttons.find(({ textContent, disabled }) => textContent === words && !disabled);
      button?.click();
      return button !== undefined;
    },
    name,
    { timeout: 300_000 },
  );
}

/**
 * Looks at a folder in the packaged program, adds all that is new, and tells how long its page was blocked at the most,
 * as the page itself saw it (tasks of more than 50 ms).
 */
export async function addedInWindow(folder: string, reports: number): Promise<Blocked> {
  await ensureDisplay();
  const satchel = launchable(packagedProgram('twin'));
  const userFolder = satchel.folder('user');
  prepare(satchel, userFolder);
  // The account that it runs as must come through the folder above too.
  satchel.own(path.dirname(folder));
  const program = await launch(satchel, userFolder);
  try {
    const { page } = program;
    await answerOpenDialog(program, [folder]);
    await page.keyboard.press('Control+o');
    await page.getByRole('button', { name: 'Choose folder…' }).waitFor();
    const tasks = await page.evaluateHandle(() => {
      const longer: number[] = [];
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) longer.push(duration);
      }).observe({ type: 'longtask' });
      return longer;
    });
    await page.getByRole('button', { name: 'Choose folder…' }).click();
    await pressed(page, `Add ${reports} reports`);
    await pressed(page, 'Open the library');
    await page.waitForFunction(`document.querySelector('h1')?.textContent === 'Library'`);
    const longer = await tasks.jsonValue();
    return { longest: Math.max(0, ...longer), times: longer.length };
  } finally {
    await program.app.close();
  }
}
