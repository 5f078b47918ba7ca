import { app } from 'electron';
import { done, faultSaying } from '../../contract';
import type { Fault } from '../../contract';
import type { Library } from '../../library/library';
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
export function startVerbs(
  { own, library, life }: { own: OwnThings; library: Library; life: PageLife },
  ownFolder: string,
  noticed: Fault[],
): Pick<Host, 'begin'> {
  const beginning = isWritable(ownFolder);
  return {
    begin: async () => {
      const { route } = own.place;
      const back = life.cameBack();
      const [writable, opened] = await Promise.all([
        beginning,
        // A page that fell comes back the way that it was opened: the list first.
        route.at === 'report' && back === null ? library.open(route.report) : null,
      ]);
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
        first: opened?.ok
          ? { report: opened.value.report, editions: library.editionsOf(opened.value.report.id) }
          : null,
      });
    },
  };
}
