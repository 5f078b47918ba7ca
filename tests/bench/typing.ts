/**
 * The real program with a large library: from the key press to the painted results, and how much of it is spent until the
 * page has the answer. Needs a display; packages the program where that was not done yet. Options: `--reports 4000`,
 * `--pack FILE` to keep the pack.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright';
import { packagedFolder, packagedProgram } from '../../build/packaged';
import { launchable } from '../../build/plain-user';
import { LibraryFolder } from '../../electron/library/folder';
import { packBytes } from '../../electron/library/write-pack';
import { launch, prepare } from '../e2e/launch';
import { generateReports } from './corpus';
import { requestOf } from './searching/satchel';

const QUERIES = [
  'shelter',
  'victim identification',
  'trafiking',
  'kenya fishing',
  '"labor inspectors"',
  'the government of',
  'penalties',
];
/** Longer than any answer takes: after so long without a change the page has settled. */
const SETTLED = 400;

export async function run(options: string[]): Promise<void> {
  const { values } = parseArgs({
    args: options,
    options: { reports: { type: 'string', default: '4000' }, pack: { type: 'string' } },
  });
  const pack = values.pack ?? path.join(mkdtempSync(path.join(os.tmpdir(), 'satchel-typing-')), 'large.satchel');
  if (!existsSync(pack)) {
    const reports = generateReports({ reports: Number(values.reports), seed: 7 });
    writeFileSync(pack, packBytes({ title: 'Invented', madeBy: '', madeOn: null, reports }));
  }
  if (!existsSync(packagedFolder('twin'))) {
    const script = path.join(import.meta.dirname, '../../build/package.ts');
    execFileSync(process.execPath, ['--import', 'tsx', script, '--for-testing'], { stdio: 'inherit' });
  }
  const satchel = launchable(packagedProgram('twin'));
  const userFolder = satchel.folder('user');
  const library = await LibraryFolder.open(path.join(userFolder, 'library'));
  await library.add(readFileSync(pack));
  prepare(satchel, userFolder);
  satchel.own(userFolder);
  const { app, page } = await launch(satchel, userFolder);
  try {
    await page.evaluate(watch);
    const times: Typed[] = [];
    for (const query of QUERIES) times.push(...(await typed(page, query)));
    report('from the key press to the painted results', times);
    const answers: Typed[] = [];
    for (const { typed: query } of times) answers.push({ typed: query, ms: await answered(page, query) });
    report('of that until the page has the answer', answers);
  } finally {
    await app.close();
  }
}

/** In the page: notes when a key went down, and when what followed was painted last. */
function watch(): void {
  const { dataset } = document.documentElement;
  window.addEventListener(
    'keydown',
    (event) => (dataset['pressed'] = dataset['painted'] = String(event.timeStamp)),
    true,
  );
  const seen = new MutationObserver(() => {
    // After the next frame has been drawn.
    requestAnimationFrame(() => setTimeout(() => (dataset['painted'] = String(performance.now()))));
  });
  const main = document.querySelector('main');
  if (main) seen.observe(main, { subtree: true, childList: true, characterData: true, attributes: true });
}

interface Typed {
  typed: string;
  ms: number;
}

/** The same question as the search screen asks, there and back. */
async function answered(page: Page, query: string): Promise<number> {
  const request = JSON.stringify({ ...requestOf(query, 0), limit: { recommendations: 200, text: 5 } });
  const ms: unknown = await page.evaluate(
    `(async () => { const begun = performance.now(); await window.satchel.search(${request}); return performance.now() - begun; })()`,
  );
  return Number(ms);
}

async function typed(page: Page, query: string): Promise<Typed[]> {
  const times: Typed[] = [];
  await page.keyboard.press('Control+K');
  await page.keyboard.press('Backspace');
  for (let length = 1; length <= query.length; length += 1) {
    const letter = query.charAt(length - 1);
    await page.waitForTimeout(SETTLED);
    await page.keyboard.press(letter === ' ' ? 'Space' : letter);
    await page.waitForTimeout(SETTLED);
    const ms = await page.evaluate(() => {
      const { pressed, painted } = document.documentElement.dataset;
      return Number(painted) - Number(pressed);
    });
    times.push({ typed: query.slice(0, length), ms });
  }
  return times;
}

function report(title: string, times: readonly Typed[]): void {
  const sorted = times.toSorted((a, b) => a.ms - b.ms);
  const at = (share: number): string =>
    (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]?.ms ?? 0).toFixed(0);
  console.log(`${times.length} key presses, ${title}: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, worst ${at(1)} ms`);
  for (const { typed: text, ms } of sorted.slice(-5).toReversed()) console.log(`  ${ms.toFixed(0)} ms  ${text}`);
}
