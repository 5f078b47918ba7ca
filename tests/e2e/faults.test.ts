import { randomFor } from '../bench/invented/random';
import { packagedProgram } from '../../build/packaged';
import { launchable } from '../../build/plain-user';
import { Skipped } from '../faults/losses';
import { PROGRAM_FAULTS } from '../faults/table';
import { expect, test } from './program';

/** The short form of `npm run faults`. */
for (const { name, many, work } of PROGRAM_FAULTS)
  test(`nothing is lost: ${name}`, async () => {
    const satchel = launchable(packagedProgram('twin'));
    const losses = await work(satchel, many ? 3 : 1, randomFor(7)).catch((error: unknown) => {
      if (error instanceof Skipped) return error;
      throw error;
    });
    test.skip(losses instanceof Skipped, String(losses));
    expect(losses).toEqual([]);
  });
