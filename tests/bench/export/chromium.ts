import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';
import { type Sample, results } from './documents';
import { htmlOf } from './html';
import { MemoryWatch } from './memory';
import { type Measured, median, medianOrNull, pagesIn, timed } from './measured';

const executablePath = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((file) => existsSync(file));

/** No document may take longer, in milliseconds. */
const PATIENCE = 120_000;

/** Chromium's print of the same content, as tagged as it can; null where the system has no Chromium. */
export async function measureChromium({ name, document, starts, rounds }: Sample): Promise<Measured | null> {
  if (executablePath === undefined) return null;
  mkdirSync(results, { recursive: true });
  const html = path.join(results, `${name}.html`);
  writeFileSync(html, htmlOf(document));
  const url = pathToFileURL(html).href;
  const colds: number[] = [];
  for (let start = 1; start < starts; start++) {
    const cold = await timed(async () => {
      const { server, browser } = await started();
      await print(browser, url);
      return server;
    });
    await cold.value.close();
    colds.push(cold.milliseconds);
  }
  const watched = await timed(async () => {
    const { server, browser } = await started();
    const pid = server.process().pid;
    const watch = new MemoryWatch(() => (pid === undefined ? [] : [pid]));
    return { server, watch, browser, pdf: await print(browser, url) };
  });
  const { server, watch, browser, pdf } = watched.value;
  colds.push(watched.milliseconds);
  const warm: number[] = [];
  for (let round = 0; round < Math.min(rounds, 5); round++)
    warm.push((await timed(() => print(browser, url))).milliseconds);
  const peak = watch.stop();
  await server.close();
  return { cold: median(colds), warm: medianOrNull(warm), bytes: pdf.length, pages: pagesIn(pdf), peak };
}

async function started() {
  // Only pages of our own making are shown, and Chromium's sandbox refuses to work for root.
  const server = await chromium.launchServer({
    ...(executablePath === undefined ? {} : { executablePath }),
    chromiumSandbox: process.getuid?.() !== 0,
    timeout: PATIENCE,
  });
  return { server, browser: await chromium.connect(server.wsEndpoint(), { timeout: PATIENCE }) };
}

async function print(browser: Awaited<ReturnType<typeof chromium.launch>>, url: string): Promise<Buffer> {
  const page = await browser.newPage();
  try {
    await page.goto(url, { timeout: PATIENCE });
    await page.evaluate(() => document.fonts.ready);
    return await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true, printBackground: true });
  } finally {
    await page.close();
  }
}
