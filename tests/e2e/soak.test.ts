import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { growthOf, soak } from '../measuring/soaking';
import { expect, test } from './program';

test('much work in one run leaks no handle, and no fault is noted', async ({ desk, program }) => {
  const samples = await soak(program, { searches: 100, reports: 40, exports: 20 }, path.join(desk.folder, 'soak.pdf'));
  // A document's process that rests for a while holds its own; a leak would hold one more for each piece of work.
  if (process.platform === 'linux') expect(growthOf(samples.map(({ handles }) => handles))).toBeLessThan(40);
  const log = path.join(desk.userFolder, 'log/satchel.log');
  expect(existsSync(log) ? readFileSync(log, 'utf8') : '').not.toContain(' fault ');
  expect(program.errors).toEqual([]);
});
