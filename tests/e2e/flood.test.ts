/** More messages than a person could send: what they cost the first process, and whether the window still answers. */
import type { Page } from '@playwright/test';
import type { Program } from './launch';
import { expect, test } from './program';

const MB = 1024 * 1024;

/** Bytes alive in the first process, garbage collected. */
const heapOf = ({ app }: Program): Promise<number> =>
  app.evaluate(() => {
    const need = process.mainModule?.require.bind(process.mainModule);
    need?.('node:v8').setFlagsFromString('--expose-gc');
    need?.('node:vm').runInNewContext('gc')();
    return process.memoryUsage().heapUsed;
  });

/** A thousand messages at once, half of them long; done when all are answered. */
const burst = (page: Page, number: number): Promise<void> =>
  page.evaluate(async (which) => {
    const filters = { countries: [], tiers: [], editions: [], regions: [], packs: [], sections: [], newest: false };
    const limit = { recommendations: 5, text: 5 };
    const asked = Array.from({ length: 1_000 }, (_, at) =>
      at % 2 === 0
        ? window.satchel.search({
            query: `shelter ${which} ${at} ${'x'.repeat(5_000)}`,
            scope: 'all',
            wholeWords: false,
            sort: 'relevance',
            filters,
            limit,
          })
        : window.satchel.noteFault({ page: 'help', fault: 'x' }),
    );
    await Promise.all(asked);
  }, number);

/** By how much the first process has grown from the second of ten bursts to the last. */
async function grownBy(program: Program): Promise<number> {
  const sizes: number[] = [];
  for (let number = 0; number < 10; number += 1) {
    await burst(program.page, number);
    sizes.push(await heapOf(program));
  }
  return (sizes.at(-1) ?? 0) - (sizes[1] ?? 0);
}

test('ten thousand messages in bursts leave the first process as large as it was, and answering', async ({
  program,
}) => {
  const { app, page } = program;
  expect(await grownBy(program)).toBeLessThan(10 * MB);
  await page.getByRole('link', { name: 'Read the report' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Belgium' })).toBeVisible();

  // The same to a program that forgets nothing it was asked.
  await app.evaluate(({ ipcMain }) => {
    const kept: unknown[] = [];
    Reflect.set(globalThis, 'kept', kept);
    ipcMain.removeHandler('satchel:search');
    ipcMain.handle('satchel:search', (_event, argument) => kept.push(argument));
  });
  expect(await grownBy(program)).toBeGreaterThan(10 * MB);
});

/** Sends a thousand messages a second for four seconds, and on until it is told that it is enough; answers by their kind. */
const stream = (page: Page): Promise<Record<string, number>> =>
  page.evaluate(async () => {
    const question = { query: 'shelter', scope: 'all', wholeWords: false, sort: 'relevance' } as const;
    const filters = { countries: [], tiers: [], editions: [], regions: [], packs: [], sections: [], newest: false };
    const limit = { recommendations: 5, text: 5 };
    const kinds: ((number: number) => Promise<unknown>)[] = [
      (number) => window.satchel.search({ ...question, query: `shelter ${number}`, filters, limit }),
      () => window.satchel.listLibrary({}),
      () => window.satchel.openReport({ report: 'BEL-2020', evenIfDamaged: false }),
      () => Reflect.apply(window.satchel.search, window.satchel, [{ query: 'x'.repeat(10_000) }]),
      () => window.satchel.noteFault({ page: 'help', fault: 'x' }),
    ];
    const asked: Promise<unknown>[] = [];
    const began = performance.now();
    await new Promise<void>((end) => {
      const timer = setInterval(() => {
        // Whatever is due by now, however late this is called.
        while (asked.length < performance.now() - began)
          asked.push(kinds[asked.length % kinds.length]?.(asked.length) ?? Promise.resolve());
        if (asked.length < 4_000 || Reflect.get(window, 'enough') !== true) return;
        clearInterval(timer);
        end();
      }, 5);
    });
    const codes: Record<string, number> = { asked: asked.length };
    for (const answer of await Promise.all(asked)) {
      const error: unknown = Reflect.get(Object(answer), 'error');
      const code = String(Reflect.get(Object(error), 'code') ?? 'done');
      codes[code] = (codes[code] ?? 0) + 1;
    }
    return codes;
  });

test('while a thousand messages a second come, the window does what it is asked, and nothing of them stays', async ({
  program,
}) => {
  const { page } = program;
  await burst(page, 0);
  const before = await heapOf(program);
  const streaming = stream(page);
  await page.getByRole('link', { name: 'Read the report' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Belgium' })).toBeVisible();
  await page.evaluate(() => Reflect.set(window, 'enough', true));
  const { asked = 0, superseded = 0, done = 0, ...refused } = await streaming;
  // A search that a newer one has overtaken is not carried out; every fifth message was of a wrong shape.
  expect(refused).toEqual({ 'bad-argument': Math.floor((asked + 1) / 5) });
  expect(done).toBe(asked - superseded - Math.floor((asked + 1) / 5));
  expect((await heapOf(program)) - before).toBeLessThan(10 * MB);
  expect(program.errors).toEqual([]);
});
