import { defineConfig } from '@playwright/test';
import { hasDisplay } from './build/display';

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.test.ts',
  outputDir: 'test-results',
  // Only what hangs should end by the clock, on a busy machine as well.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  // Every test starts a whole program; more than two at once on two cores only slow each other down. On a display that
  // is there already they would share one clipboard.
  workers: hasDisplay() ? 1 : 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  reporter: 'list',
});
