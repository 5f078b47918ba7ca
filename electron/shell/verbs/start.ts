import { app } from 'electron';
import { done, faultSaying } from '../../contract';
import type { OwnThings } from '../../shelf/own-things';
import { isWritable } from '../../shelf/writable';
import type { Host } from '../answer';

const READ_ONLY = faultSaying(
  'read-only',
  'This copy of Satchel is on a read-only stick.',
  'You can read, search and save PDFs elsewhere. To add reports, copy the Satchel folder to the computer first.',
);

export function startVerbs(own: OwnThings, ownFolder: string): Pick<Host, 'begin'> {
  return {
    begin: async () => {
      const writable = await isWritable(ownFolder);
      return done({
        settings: own.settings,
        place: own.place,
        shelf: { ...own.shelf, volatile: own.shelf.volatile || !writable },
        notices: writable ? own.notices : [...own.notices, READ_ONLY],
        version: app.getVersion(),
        platform: process.platform,
        ownFolder,
      });
    },
  };
}
