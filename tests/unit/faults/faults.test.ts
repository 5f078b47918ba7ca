import { expect, it } from 'vitest';
import { randomFor } from '../../bench/invented/random';
import { killedWhileKeeping, twoAdding } from '../../faults/host-faults';

it('nothing that was kept is lost when the program is killed', async () => {
  expect(await killedWhileKeeping(4, randomFor(1))).toEqual([]);
});

it('nothing is lost when two programs add to one library at once', async () => {
  expect(await twoAdding(1)).toEqual([]);
});
