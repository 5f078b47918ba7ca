/** `npm run faults [-- ROUNDS [PROGRAM_ROUNDS [SEED]]]`: prints rounds and losses of each fault, in Markdown. */
import { command } from '../../build/command';
import { ensureDisplay } from '../../build/display';
import { packagedProgram } from '../../build/packaged';
import { launchable } from '../../build/plain-user';
import { randomFor } from '../bench/invented/random';
import { killedWhileKeeping, twoAdding } from './host-faults';
import { Skipped } from './losses';
import type { Losses } from './losses';
import { programKilledAdding } from './program-killed-adding';
import { PROGRAM_FAULTS } from './table';

async function faults(rounds: number, ofProgram: number, seed: number): Promise<void> {
  await ensureDisplay();
  const satchel = launchable(packagedProgram('twin'));
  const few = Math.ceil(ofProgram / 10);
  const tried: [string, number, () => Promise<Losses>][] = [
    [
      'host: killed while it keeps notes, settings and place',
      rounds,
      () => killedWhileKeeping(rounds, randomFor(seed)),
    ],
    [
      'the packaged program, killed while it adds an edition',
      ofProgram,
      () => programKilledAdding(satchel, ofProgram, randomFor(seed)),
    ],
    ['host: two add to one library at once', few, () => twoAdding(few)],
    ...PROGRAM_FAULTS.map(({ name, many, work }): [string, number, () => Promise<Losses>] => {
      const times = many ? ofProgram : few;
      return [name, times, () => work(satchel, times, randomFor(seed))];
    }),
  ];
  console.log(`Seed ${seed}.\n\n| fault | rounds | losses |\n|---|--:|--:|`);
  for (const [name, count, work] of tried) {
    try {
      const losses = await work();
      console.log(`| ${name} | ${count} | ${losses.length} |`);
      for (const loss of losses) console.error(loss);
      if (losses.length > 0) process.exitCode = 1;
    } catch (error) {
      if (!(error instanceof Skipped)) throw error;
      console.log(`| ${name} | skipped: ${error.message} | |`);
    }
  }
}

await command(import.meta, ([rounds = '200', ofProgram = '200', seed = '1']) =>
  faults(Number(rounds), Number(ofProgram), Number(seed)),
);
process.exit();
