import path from 'node:path';
import { app, dialog, shell } from 'electron';
import type { BrowserWindow } from 'electron';
import { done, failed } from '../../contract';
import type { ExportFormat, Saved } from '../../contract';
import type { Exporter } from '../../export/exporter';
import { safeFileName } from '../../export/file-name';
import type { Jobs } from '../../jobs';
import type { Host } from '../answer';
import { tell } from '../answer';
import { copy } from '../clipboard';

type Exporting = 'previewExport' | 'saveExport' | 'copyExport' | 'cancelJob' | 'printExport' | 'showSaved';

const FILTER: Record<ExportFormat, string> = {
  pdf: 'PDF',
  docx: 'Word',
  csv: 'CSV',
  md: 'Markdown',
  json: 'JSON',
  txt: 'Text',
};

const NOT_SAVED: Saved = { file: null, folder: null, bytes: 0, pages: null, passages: 0, replaced: [] };

export function exportingVerbs(
  exporter: Exporter,
  jobs: Jobs,
  window: () => BrowserWindow | null,
): Pick<Host, Exporting> {
  /** Where the last document was to go, whether or not it could be saved there. */
  let meant: string | null = null;
  let saved: string | null = null;

  async function askWhere(parent: BrowserWindow, fileName: string, format: ExportFormat): Promise<string | null> {
    const folder = saved === null ? app.getPath('documents') : path.dirname(saved);
    const chosen = await dialog.showSaveDialog(parent, {
      defaultPath: path.join(folder, safeFileName(fileName, format)),
      filters: [{ name: FILTER[format], extensions: [format] }],
      properties: ['createDirectory', 'showOverwriteConfirmation'],
    });
    return chosen.canceled || chosen.filePath === undefined || chosen.filePath === '' ? null : chosen.filePath;
  }

  return {
    previewExport: ({ options, first, count }) => exporter.preview(options, first, count),

    saveExport: async ({ options, job, fileName, where }) => {
      const parent = window();
      if (parent === null) return failed('no-window', 'The window is gone.');
      const file = where === 'as-before' ? meant : await askWhere(parent, fileName, options.format);
      if (file === null) return done(NOT_SAVED);
      meant = file;
      const made = await jobs.run(job, (signal) =>
        exporter.make(options, { signal, onProgress: (step) => tell(window(), 'exporting', { job, ...step }) }),
      );
      if (!made.ok) return made;
      const { pages, passages, replaced, bytes } = made.value;
      const written = await exporter.write(file, bytes);
      if (!written.ok) return written;
      saved = file;
      const [name, folder] = [path.basename(file), path.dirname(file)];
      return done({ file: name, folder, bytes: bytes.length, pages, passages, replaced });
    },

    copyExport: async ({ options }) => {
      const made = await exporter.make(
        { ...options, format: 'txt' },
        { signal: new AbortController().signal, onProgress: () => undefined },
      );
      if (!made.ok) return made;
      await copy(new TextDecoder().decode(made.value.bytes), undefined);
      return done(null);
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
