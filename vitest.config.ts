import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    environment: 'node',
    // Two cores: more workers only make the slow tests slower.
    maxWorkers: 2,
    // Only what hangs should end by the clock, on a busy machine as well.
    testTimeout: 60_000,
  },
});
