/** Faults that are done to the host's own writing code, and what was lost by each. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { LibraryFolder } from '../../electron/library/folder';
import { OwnThings } from '../../electron/shelf/own-things';
import { between, type Random } from '../bench/invented/random';
import type { Losses } from './losses';
import { titlesOf } from './in-packs';

const child = (name: string, args: string[]) =>
  fork(path.join(import.meta.dirname, `${name}.ts`), args, { execArgv: ['--import', 'tsx'] });

/** Saves until it is killed, round after round in one folder. */
export async function killedWhileKeeping(rounds: number, random: Random): Promise<Losses> {
  const folder = mkdtempSync(path.join(tmpdir(), 'satchel-faults-'));
  const losses: Losses = [];
  let last = 0;
  for (let round = 1; round <= rounds; round += 1) {
    const keeping = child('keeping-child', [folder, String(last + 1)]);
    keeping.on('message', (number) => (last = Number(number)));
    await once(keeping, 'message');
    setTimeout(() => keeping.kill('SIGKILL'), between(random, 0, 150));
    await once(keeping, 'exit');
    const own = await OwnThings.open(folder);
    const found = [own.shelf.notes[0]?.text, own.place.searches[0]].map(Number);
    // What was told is there; what was being saved may be.
    if (!found.every((number) => number >= last && number <= last + 1) || own.notices.length > 0)
      losses.push(`round ${round}: ${found.join(', ')} instead of ${last}; ${JSON.stringify(own.notices)}`);
    last = Math.max(last, ...found);
  }
  rmSync(folder, { recursive: true });
  return losses;
}

/** Two programs add to one library at once. */
export async function twoAdding(rounds: number): Promise<Losses> {
  const EACH = 3;
  const losses: Losses = [];
  for (let round = 1; round <= rounds; round += 1) {
    const folder = mkdtempSync(path.join(tmpdir(), 'satchel-faults-'));
    const both = ['one', 'other'].map((name) => child('adding-child', [folder, name, String(EACH)]));
    const exits = await Promise.all(both.map(async (each) => once(each, 'exit')));
    const { packs, notice } = await LibraryFolder.open(folder);
    const titles = new Set(await titlesOf(packs));
    if (titles.size !== 2 * EACH || notice !== null || exits.some(([status]) => status !== 0))
      losses.push(`round ${round}: ${[...titles].join(', ')}`);
    rmSync(folder, { recursive: true });
  }
  return losses;
}
