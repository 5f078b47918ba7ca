import path from 'node:path';
import { app, dialog, shell } from 'electron';
import type { BrowserWindow } from 'electron';
import { done, failed } from '../../contract';
import type { ExportFormat, Result, Saved, Takes } from '../../contract';
import { makeEach } from '../../export/each';
import type { Exporter } from '../../export/exporter';
import { safeFileName } from '../../export/file-name';
import type { Jobs } from '../../jobs';
import type { Host } from '../answer';
import { tell } from '../answer';
import { copy } from '../clipboard';
import { printPages } from '../printing';

type SaveRequest = Omit<Takes<'saveExport'>, 'each'>;
type Exporting = 'previewExport' | 'saveExport' | 'copyExport' | 'cancelJob' | 'printExport' | 'showSaved';

/** Names of formats are the same in every language. */
const FILTER: Record<ExportFormat, string> = {
  pdf: 'PDF',
  docx: 'Word',
  csv: 'CSV',
  md: 'Markdown',
  json: 'JSON',
  txt: 'TXT',
};

/** Pages that are printed from here: beyond, their pictures would take the memory that an old machine has not. */
const MOST_PRINTED = 300;

const NOT_SAVED: Saved = { file: null, folder: null, files: 0, bytes: 0, pages: null, passages: 0, replaced: [] };

export function exportingVerbs(
  exporter: Exporter,
  jobs: Jobs,
  window: () => BrowserWindow | null,
): Pick<Host, Exporting> {
  /** Where the last document was to go, whether or not it could be saved there. */
  let meant: string | null = null;
  let meantFolder: string | null = null;
  let saved: string | null = null;

  async function askFolder(parent: BrowserWindow): Promise<string | null> {
    const chosen = await dialog.showOpenDialog(parent, {
      defaultPath: saved === null ? app.getPath('documents') : path.dirname(saved),
      properties: ['openDirectory', 'createDirectory'],
    });
    return chosen.canceled ? null : (chosen.filePaths[0] ?? null);
  }

  async function askWhere(parent: BrowserWindow, fileName: string, format: ExportFormat): Promise<string | null> {
    const folder = saved === null ? app.getPath('documents') : path.dirname(saved);
    const chosen = await dialog.showSaveDialog(parent, {
      defaultPath: path.join(folder, safeFileName(fileName, format)),
      filters: [{ name: FILTER[format], extensions: [format] }],
      properties: ['createDirectory', 'showOverwriteConfirmation'],
    });
    return chosen.canceled || chosen.filePath === undefined || chosen.filePath === '' ? null : chosen.filePath;
  }

  /** One file a country, in a new folder within the one that the user chooses. */
  async function saveEach(
    parent: BrowserWindow,
    { options, job, fileName, where }: SaveRequest,
  ): Promise<Result<Saved>> {
    const into = where === 'as-before' ? meantFolder : await askFolder(parent);
    if (into === null) return done(NOT_SAVED);
    meantFolder = into;
    const made = await jobs.run(job, (signal) =>
      makeEach(exporter, options, {
        name: path.parse(safeFileName(fileName, options.format)).name,
        into,
        signal,
        onProgress: (step) => tell(window(), 'exporting', { job, ...step }),
      }),
    );
    if (!made.ok) return made;
    const { folder, files, bytes, passages, replaced } = made.value;
    saved = folder;
    return done({ file: path.basename(folder), folder: into, files, bytes, pages: null, passages, replaced });
  }

  return {
    previewExport: ({ options, first, count }) => exporter.preview(options, first, count),

    saveExport: async ({ options, job, fileName, where, each }) => {
      const parent = window();
      if (parent === null) return failed('no-window', 'The window is gone.');
      if (each) return saveEach(parent, { options, job, fileName, where });
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
      return done({ file: name, folder, files: 1, bytes: bytes.length, pages, passages, replaced });
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

    printExport: async ({ options, job }) => {
      const parent = window();
      if (parent === null) return failed('no-window', 'The window is gone.');
      const length = await exporter.preview(options, 1, 1);
      if (length.ok && length.value.pages > MOST_PRINTED)
        return failed(
          'too-long',
          'This document is too long to print from here.',
          'Save the PDF and print it from there.',
        );
      const pages = await jobs.run(job, (signal) => exporter.pages(options, signal));
      return pages.ok ? printPages(pages.value, options.paper, parent) : pages;
    },

    showSaved: async ({ how }) => {
      if (saved === null) return failed('nothing-saved', 'No document was saved yet.');
      if (how === 'in-folder') shell.showItemInFolder(saved);
      else {
        const why = await shell.openPath(saved);
        if (why !== '')
          return failed('cannot-open', '{file} could not be opened: {why}', 'Open it from its folder.', {
            file: path.basename(saved),
            why,
          });
      }
      return done(null);
    },
  };
}
