import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { command } from './command';
import { doctor } from './doctor';
import { makePackages } from './package';
import { reachablePackages } from './packaged';
import { runTool } from './run';

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

const SOURCES = [
  'data',
  'electron',
  'renderer',
  'build',
  'tests',
  'vite.config.ts',
  'vitest.config.ts',
  'playwright.config.ts',
];

/** Every check and test, in the order of how soon it tells something. */
const steps: Record<string, () => Promise<Counts>> = {
  machine: () => done(doctor),
  types: () => check('tsc', '--noEmit'),
  lint: () => check('oxlint', '--type-aware', ...SOURCES),
  format: () => check('biome', 'format'),
  unused: () => check('knip', '--no-progress'),
  unit: () =>
    reported(async (report) => {
      const status = await runTool('vitest', [
        'run',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
      ]);
      return { status, counts: vitestCounts(report) };
    }),
  package: () => done(() => makePackages({ handOut: true, forTesting: true, appImage: false })),
  program: () =>
    reported(async (report) => {
      const environment = { ...reachablePackages(), PLAYWRIGHT_JSON_OUTPUT_NAME: report };
      const status = await runTool('playwright', ['test', '--reporter=list,json'], environment);
      return { status, counts: playwrightCounts(report) };
    }),
};

/** Runs the named steps, or all; a failing one does not keep the next from running. */
async function test(names: string[]): Promise<void> {
  const unknown = names.find((name) => !(name in steps));
  if (unknown !== undefined)
    throw new Error(`There is no step “${unknown}”; there are ${Object.keys(steps).join(', ')}.`);
  const total: Counts = { passed: 0, failed: 0, skipped: 0 };
  const failures: string[] = [];
  for (const [name, step] of Object.entries(steps)) {
    if (names.length > 0 && !names.includes(name)) continue;
    process.stdout.write(`\n── ${name}\n`);
    const began = Date.now();
    const counts = await step().catch((error: unknown) => {
      process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`);
      return { passed: 0, failed: 1, skipped: 0 };
    });
    process.stdout.write(`── ${name}: ${inWords(counts)} in ${((Date.now() - began) / 1000).toFixed(1)} s\n`);
    if (counts.failed > 0) failures.push(name);
    total.passed += counts.passed;
    total.failed += counts.failed;
    total.skipped += counts.skipped;
  }
  if (failures.length > 0) process.stdout.write(`\nFailed: ${failures.join(', ')}. What went wrong stands above.\n`);
  process.stdout.write(`\n${inWords(total)}\n`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}

const inWords = ({ passed, failed, skipped }: Counts): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

async function done(work: () => Promise<void>): Promise<Counts> {
  await work();
  return { passed: 1, failed: 0, skipped: 0 };
}

async function check(name: string, ...args: string[]): Promise<Counts> {
  const passed = (await runTool(name, args)) === 0;
  return { passed: Number(passed), failed: Number(!passed), skipped: 0 };
}

/** A runner that fails without a failing test, or that ran no test at all, counts as a failure. */
async function reported(work: (report: string) => Promise<{ status: number; counts: Counts }>): Promise<Counts> {
  const folder = mkdtempSync(path.join(tmpdir(), 'satchel-report-'));
  try {
    const { status, counts } = await work(path.join(folder, 'report.json'));
    const silent = counts.failed === 0 && (status !== 0 || counts.passed === 0);
    return silent ? { ...counts, failed: 1 } : counts;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const VitestReport = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int(),
});

function vitestCounts(report: string): Counts {
  const counts = VitestReport.parse(JSON.parse(readFileSync(report, 'utf8')));
  return {
    passed: counts.numPassedTests,
    failed: counts.numFailedTests,
    skipped: counts.numPendingTests + counts.numTodoTests,
  };
}

const PlaywrightReport = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int(), skipped: z.int() }),
});

function playwrightCounts(report: string): Counts {
  const { expected, unexpected, flaky, skipped } = PlaywrightReport.parse(
    JSON.parse(readFileSync(report, 'utf8')),
  ).stats;
  return { passed: expected, failed: unexpected + flaky, skipped };
}

await command(import.meta, test);
