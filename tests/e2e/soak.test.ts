import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beyondBounds } from '../measuring/growth';
import { soak } from '../measuring/soaking';
import { expect, test } from './program';

test('much work in one run makes it grow no further, leaks no handle, and no fault is noted', async ({
  desk,
  program,
}) => {
  const samples = await soak(program, { searches: 100, reports: 40, exports: 20 }, path.join(desk.folder, 'soak.pdf'));
  // Elsewhere nothing is seen of a process from outside.
  if (process.platform === 'linux') {
    expect(samples.every(({ main, page }) => main.handles > 0 && page.memory > 0)).toBe(true);
    expect(beyondBounds(samples)).toEqual([]);
  }
  const log = path.join(desk.userFolder, 'log/satchel.log');
  expect(existsSync(log) ? readFileSync(log, 'utf8') : '').not.toContain(' fault ');
  expect(program.errors).toEqual([]);
});
