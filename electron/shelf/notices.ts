/** What the user is told of a file of their own. */
import { faultSaying } from '../contract';
import type { Fault } from '../contract';

const WITHOUT_IT = '{file} could not be read, so Satchel started without it.';
const VERSION_BEFORE = '{file} could not be read, so Satchel uses the version saved before it.';
const AS_IT_STANDS = '{file} was changed by something other than Satchel, or is damaged. Satchel uses it as it stands.';

/** Says that nothing of a file could be used. `aside` is the name under which the old file was kept, if it could be. */
export type SayLost = (file: string, aside: string | null) => Fault;

export const lostFile: SayLost = (file, aside) => {
  return aside === null
    ? faultSaying('own-file-damaged', WITHOUT_IT, 'It stays where it is. Restore a backup if you have one.', { file })
    : faultSaying(
        'own-file-damaged',
        WITHOUT_IT,
        'The old file was kept as {aside}. Restore a backup if you have one.',
        {
          file,
          aside,
        },
      );
};

export const previousUsed: SayLost = (file, aside) => {
  return aside === null
    ? faultSaying(
        'own-file-recovered',
        VERSION_BEFORE,
        'It stays where it is. Look whether the last thing you changed is there.',
        { file },
      )
    : faultSaying(
        'own-file-recovered',
        VERSION_BEFORE,
        'The old file was kept as {aside}. Look whether the last thing you changed is there.',
        { file, aside },
      );
};

export const wasMissing = (file: string): Fault =>
  faultSaying(
    'own-file-recovered',
    '{file} was missing, so Satchel uses the version saved before it.',
    'Look whether the last thing you changed is there.',
    { file },
  );

/** Its checksum is not that of its words, and no version before it is left. */
export const doubtful: SayLost = (file, aside) => {
  return aside === null
    ? faultSaying('own-file-doubtful', AS_IT_STANDS, 'Look whether everything in it is right.', { file })
    : faultSaying(
        'own-file-doubtful',
        AS_IT_STANDS,
        'Look whether everything in it is right. As it was found it was also kept as {aside}.',
        { file, aside },
      );
};

export const fromNewer = (file: string): Fault =>
  faultSaying(
    'own-file-newer',
    '{file} was saved by a newer Satchel. This one cannot read it and leaves it as it is.',
    'Open it with the newer Satchel. What would belong in it is not kept here.',
    { file },
  );

export const unreadable = (file: string): Fault =>
  faultSaying(
    'own-file-unreadable',
    '{file} is there but cannot be opened. Satchel leaves it as it is.',
    'Look whether this user may read it, close Satchel and open it again. Until then what would belong in it is not kept.',
    { file },
  );

/** Another program saved the file while this one had it open. `apart` is where this one goes on. */
export const wentApart = (file: string, apart: string): Fault =>
  faultSaying(
    'own-file-apart',
    'Another Satchel saved {file} while this one was open. Nothing was overwritten.',
    'What you keep in this window is in {apart} from now on. To bring both together, close Satchel, open it again, and restore that file in Settings, Reports.',
    { file, apart },
  );

export const damagedMeanwhile = (file: string, aside: string): Fault =>
  faultSaying(
    'own-file-recovered',
    '{file} was damaged while Satchel was open, and was saved again from memory. Nothing is missing.',
    'The damaged file was kept as {aside}.',
    { file, aside },
  );
