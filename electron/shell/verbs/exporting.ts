import path from 'node:path';
import { app, dialog, shell } from 'electron';
import type { BrowserWindow } from 'electron';
import { done, failed } from '../../contract';
import type { ExportFormat } from '../../contract';
import type { Exporter } from '../../export/exporter';
import { Jobs } from '../../jobs';
import type { Host } from '../answer';
import { tell } from '../answer';

type Exporting = 'previewExport' | 'saveExport' | 'cancelJob' | 'printExport' | 'showSaved';

const FILTER: Record<ExportFormat, string> = {
  pdf: 'PDF',
  docx: 'Word',
  csv: 'CSV',
  md: 'Markdown',
  json: 'JSON',
  txt: 'Text',
};

export function exportingVerbs(exporter: Exporter, window: () => BrowserWindow | null): Pick<Host, Exporting> {
  const jobs = new Jobs();
  let saved: string | null = null;

  return {
    previewExport: ({ options, first, count }) => exporter.preview(options, first, count),

    saveExport: async ({ options, job, fileName }) => {
      const parent = window();
      if (parent === null) return failed('no-window', 'The window is gone.');
      const folder = saved === null ? app.getPath('documents') : path.dirname(saved);
      const chosen = await dialog.showSaveDialog(parent, {
        defaultPath: path.join(folder, path.basename(fileName)),
        filters: [{ name: FILTER[options.format], extensions: [options.format] }],
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      });
      if (chosen.canceled || chosen.filePath === undefined || chosen.filePath === '')
        return done({ file: null, folder: null, bytes: 0, pages: null, passages: 0, replaced: [] });
      const file = chosen.filePath;
      const made = await jobs.run(job, (signal) =>
        exporter.make(options, { signal, onProgress: (step) => tell(window(), 'exporting', { job, ...step }) }),
      );
      if (!made.ok) return made;
      const written = await exporter.write(file, made.value.bytes);
      if (!written.ok) return written;
      saved = file;
      const { pages, passages, replaced, bytes } = made.value;
      return done({
        file: path.basename(file),
        folder: path.dirname(file),
        bytes: bytes.length,
        pages,
        passages,
        replaced,
      });
    },

    cancelJob: async ({ job }) => {
      jobs.cancel(job);
      return done(null);
    },

    printExport: async () =>
      failed('cannot-print', 'Printing is not here yet.', 'Save the PDF and print it from there.'),

    showSaved: async ({ how }) => {
      if (saved === null) return failed('nothing-saved', 'No document was saved yet.');
      if (how === 'in-folder') shell.showItemInFolder(saved);
      else {
        const why = await shell.openPath(saved);
        if (why !== '')
          return failed(
            'cannot-open',
            `${path.basename(saved)} could not be opened: ${why}`,
            'Open it from its folder.',
          );
      }
      return done(null);
    },
  };
}
