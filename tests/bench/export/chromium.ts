import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';
import { type Sample, results } from './documents';
import { htmlOf } from './html';
import { MemoryWatch } from './memory';
import { type Measured, median, pagesIn, timed } from './measured';

const executablePath = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((file) => existsSync(file));

/** Chromium's print of the same content, as tagged as it can; null where the system has no Chromium. */
export async function measureChromium({ name, document, rounds }: Sample): Promise<Measured | null> {
  if (executablePath === undefined) return null;
  mkdirSync(results, { recursive: true });
  const html = path.join(results, `${name}.html`);
  writeFileSync(html, htmlOf(document));
  const url = pathToFileURL(html).href;
  // Only pages of our own making are shown, and Chromium's sandbox refuses to work for root.
  const starting = { executablePath, chromiumSandbox: process.getuid?.() !== 0 };
  const cold = await timed(async () => {
    const server = await chromium.launchServer(starting);
    const pid = server.process().pid;
    const watch = new MemoryWatch(() => (pid === undefined ? [] : [pid]));
    const browser = await chromium.connect(server.wsEndpoint());
    return { server, watch, browser, pdf: await print(browser, url) };
  });
  const { server, watch, browser, pdf } = cold.value;
  const warm: number[] = [];
  for (let round = 0; round < Math.min(rounds, 5); round++)
    warm.push((await timed(() => print(browser, url))).milliseconds);
  const peak = watch.stop();
  await server.close();
  return { cold: cold.milliseconds, warm: median(warm), bytes: pdf.length, pages: pagesIn(pdf), peak };
}

async function print(browser: Awaited<ReturnType<typeof chromium.launch>>, url: string): Promise<Buffer> {
  const page = await browser.newPage();
  try {
    await page.goto(url);
    await page.evaluate(() => document.fonts.ready);
    return await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true, printBackground: true });
  } finally {
    await page.close();
  }
}
