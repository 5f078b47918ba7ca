import { app } from 'electron';
import { done, faultSaying } from '../../contract';
import type { Fault } from '../../contract';
import type { OwnThings } from '../../shelf/own-things';
import { isWritable } from '../../shelf/writable';
import type { Host } from '../answer';
import type { PageLife } from '../page-life';

const READ_ONLY = faultSaying(
  'read-only',
  'This copy of Satchel is on a read-only stick.',
  'You can read, search and save PDFs elsewhere. To add reports, copy the Satchel folder to the computer first.',
);

/** `noticed`: what went wrong at start beside the user's own things. */
export function startVerbs(own: OwnThings, ownFolder: string, life: PageLife, noticed: Fault[]): Pick<Host, 'begin'> {
  return {
    begin: async () => {
      const writable = await isWritable(ownFolder);
      const back = life.cameBack();
      const notices = [...own.notices, ...noticed, ...(writable ? [] : [READ_ONLY])];
      return done({
        settings: own.settings,
        place: own.place,
        shelf: { ...own.shelf, volatile: own.shelf.volatile || !writable },
        // Said at the start; a page that came back has a word of its own.
        notices: back === null ? notices : [],
        earlierSettings: own.earlierSettings,
        version: app.getVersion(),
        platform: process.platform,
        back,
      });
    },
  };
}
