import path from 'node:path';
import { app, dialog } from 'electron';
import type { BrowserWindow } from 'electron';
import type { Report } from '../../../data/model';
import { done, failed } from '../../contract';
import type { Entry, PackPlan } from '../../contract';
import { writeSafely } from '../../export/write-safely';
import type { Jobs } from '../../jobs';
import type { Library } from '../../library/library';
import type { MakePack } from '../../library/packing';
import type { Host } from '../answer';
import { tell } from '../answer';
import { today } from '../today';

/**
 * What a recommendation takes in a pack with its share of report text and index, in bytes. Of invented reports: 2,792 in
 * a pack of 20, 2,464 of 190, 2,366 of 760.
 */
const BYTES_PER_RECOMMENDATION = 2_400;

export interface PackingParts {
  library: Library;
  makePack: MakePack;
  jobs: Jobs;
  window: () => BrowserWindow | null;
}

export function packingVerbs({ library, makePack, jobs, window }: PackingParts): Pick<Host, 'sizeOfPack' | 'makePack'> {
  return {
    sizeOfPack: async (plan) => {
      const entries = wantedOf(library.entries(), plan);
      const recommendations = entries.reduce((sum, entry) => sum + entry.recommendations, 0);
      return done({ reports: entries.length, recommendations, bytes: recommendations * BYTES_PER_RECOMMENDATION });
    },

    makePack: async ({ plan, job, fileName }) => {
      const parent = window();
      if (parent === null) return failed('no-window', 'The window is gone.');
      const chosen = await dialog.showSaveDialog(parent, {
        defaultPath: path.join(app.getPath('documents'), path.basename(fileName)),
        filters: [{ name: 'Satchel', extensions: ['satchel'] }],
      });
      if (chosen.canceled || !chosen.filePath) return done({ file: null, folder: null, bytes: 0, reports: 0 });
      const file = chosen.filePath;
      return jobs.run(job, async (signal) => {
        const reports: Report[] = [];
        for (const { id } of wantedOf(library.entries(), plan)) {
          const opened = await library.report(id);
          if (opened.ok) reports.push(opened.value);
        }
        const contents = { title: plan.title, madeBy: plan.madeBy, madeOn: today(), reports };
        const bytes = await makePack(
          contents,
          (so) => tell(window(), 'packing', { job, done: so, of: reports.length }),
          signal,
        );
        const written = await writeSafely(file, bytes);
        if (!written.ok) return written;
        return done({
          file: path.basename(file),
          folder: path.dirname(file),
          bytes: bytes.length,
          reports: reports.length,
        });
      });
    },
  };
}

function wantedOf(entries: Entry[], { editions, countries }: PackPlan): Entry[] {
  const years = new Set(editions);
  const codes = new Set(countries);
  return entries
    .filter(({ edition }) => edition !== null && years.has(edition.year))
    .filter(({ country }) => codes.size === 0 || (country !== null && codes.has(country.code)));
}
