/** `npm run faults [-- ROUNDS [PROGRAM_ROUNDS [SEED]]]`: prints rounds and losses of each fault, in Markdown. */
import { command } from '../../build/command';
import { ensureDisplay } from '../../build/display';
import { packagedProgram } from '../../build/packaged';
import { launchable } from '../../build/plain-user';
import { randomFor } from '../bench/invented/random';
import { killedWhileKeeping, programKilled, twoAdding } from './faults';
import type { Losses } from './faults';
import { programKilledAdding } from './program-killed-adding';

async function faults(rounds: number, ofProgram: number, seed: number): Promise<void> {
  await ensureDisplay();
  const satchel = launchable(packagedProgram('twin'));
  const tried: [string, number, () => Promise<Losses>][] = [
    ['killed while it keeps notes, settings and place', rounds, () => killedWhileKeeping(rounds, randomFor(seed))],
    ['two programs add to one library at once', Math.ceil(rounds / 5), () => twoAdding(Math.ceil(rounds / 5))],
    [
      'the packaged program, killed while notes are kept',
      ofProgram,
      () => programKilled(satchel, ofProgram, randomFor(seed)),
    ],
    [
      'the packaged program, killed while it adds an edition',
      ofProgram,
      () => programKilledAdding(satchel, ofProgram, randomFor(seed)),
    ],
  ];
  console.log(`Seed ${seed}.\n\n| fault | rounds | losses |\n|---|---|---|`);
  for (const [name, count, work] of tried) {
    const losses = await work();
    console.log(`| ${name} | ${count} | ${losses.length} |`);
    for (const loss of losses) console.error(loss);
    if (losses.length > 0) process.exitCode = 1;
  }
}

await command(import.meta, ([rounds = '200', ofProgram = '30', seed = '1']) =>
  faults(Number(rounds), Number(ofProgram), Number(seed)),
);
