import type { Launchable } from '../../build/plain-user';
import type { Random } from '../bench/invented/random';
import { DAMAGES, damagedBefore } from './damages';
import type { Losses } from './losses';
import {
  addedBeside,
  clockGoesBack,
  diskFull,
  folderGone,
  killedAtWork,
  turnedReadOnly,
  twoWindows,
} from './program-faults';

interface ProgramFault {
  name: string;
  /** Chance decides what a round does: worth hundreds. */
  many: boolean;
  work: (satchel: Launchable, rounds: number, random: Random) => Promise<Losses>;
}

/** Every fault that is done to the packaged program. */
export const PROGRAM_FAULTS: readonly ProgramFault[] = [
  { name: 'killed while notes, selections and settings are kept', many: true, work: killedAtWork },
  { name: 'the disk is full, then has room again', many: false, work: diskFull },
  { name: 'the folder turns read-only, then back', many: false, work: turnedReadOnly },
  { name: 'the folder vanishes, then is back', many: false, work: folderGone },
  { name: 'two windows on one folder of the user’s own', many: false, work: twoWindows },
  { name: '`satchel add` beside the open window, which adds too', many: false, work: addedBeside },
  { name: 'the clock goes back', many: false, work: clockGoesBack },
  ...DAMAGES.map((damage) => ({
    name: `the user’s own files, before a start: ${damage.name}`,
    many: false,
    work: (satchel: Launchable, rounds: number, random: Random) => damagedBefore(satchel, damage, rounds, random),
  })),
];
