import { test as base } from '@playwright/test';
import { ensureDisplay } from '../../build/display';

/**
 * Where there is no display, each of Playwright's processes has a virtual one of its own: programs on one display share
 * its clipboard, and what one test copied another one would read.
 */
export const test = base.extend<object, { display: void }>({
  display: [
    async ({}, use) => {
      await ensureDisplay();
      await use();
    },
    { scope: 'worker', auto: true },
  ],
});

export { expect } from '@playwright/test';
