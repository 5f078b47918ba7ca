import path from 'node:path';
import { dialog } from 'electron';
import type { BrowserWindow, OpenDialogOptions } from 'electron';
import { done } from '../../contract';
import type { Finding } from '../../contract';
import type { Jobs } from '../../jobs';
import type { Findings } from '../../library/findings';
import type { LibraryFolder } from '../../library/folder';
import type { Library } from '../../library/library';
import type { Host } from '../answer';
import { tell } from '../answer';
import { today } from '../today';

type Adding =
  | 'chooseReports'
  | 'foundReport'
  | 'correctFound'
  | 'addFound'
  | 'dropFinding'
  | 'undoAdding'
  | 'removePack'
  | 'usePack'
  | 'checkLibrary';

const CHOICES: Record<'files' | 'folder' | 'zip' | 'pack', OpenDialogOptions> = {
  files: { properties: ['openFile', 'multiSelections'] },
  folder: { properties: ['openDirectory'] },
  zip: { properties: ['openFile'], filters: [{ name: 'ZIP', extensions: ['zip'] }] },
  pack: { properties: ['openFile'], filters: [{ name: 'Satchel', extensions: ['satchel'] }] },
};

export interface AddingParts {
  findings: Findings;
  library: Library;
  folder: LibraryFolder;
  jobs: Jobs;
  window: () => BrowserWindow | null;
  /** Packs came or went: the index follows, and the page is told. */
  changed: () => void;
}

/** Looks at files whose paths the page never learns. */
export function lookAt({ findings, jobs, window }: AddingParts, paths: string[], job: string): Promise<Finding> {
  const [first = ''] = paths;
  const from = paths.length === 1 ? first : path.dirname(first);
  return jobs.run(job, (signal) =>
    findings.look(
      paths,
      from,
      ({ done: so, of, file }, found, finding) =>
        tell(window(), 'looking', { job, finding, done: so, of, file, from, ...found }),
      signal,
    ),
  );
}

export function addingVerbs(parts: AddingParts): Pick<Host, Adding> {
  const { findings, library, folder, jobs, window, changed } = parts;
  const listing = () => done(library.listing(folder.canUndo, folder.lastAdding));
  const use = async (): Promise<void> => {
    await library.use(folder.packs, folder.resting);
    changed();
  };
  return {
    chooseReports: async ({ from, job }) => {
      const parent = window();
      if (parent === null) return done(null);
      const chosen = await dialog.showOpenDialog(parent, CHOICES[from]);
      return done(chosen.canceled || chosen.filePaths.length === 0 ? null : await lookAt(parts, chosen.filePaths, job));
    },
    foundReport: async ({ finding, key }) => done(findings.report(finding, key)),
    correctFound: async ({ finding, key, correction }) =>
      done(await findings.correct(finding, key, correction, today())),
    addFound: async ({ finding, keys, inPlace, job }) => {
      const added = await jobs.run(job, (signal) =>
        inPlace
          ? findings.useInPlace(finding, keys)
          : findings.add(finding, keys, today(), (so, of) => tell(window(), 'adding', { job, done: so, of }), signal),
      );
      changed();
      return done(added);
    },
    dropFinding: async ({ finding }) => {
      await findings.drop(finding);
      return done(null);
    },
    undoAdding: async () => {
      await folder.undo();
      await use();
      return listing();
    },
    removePack: async ({ pack }) => {
      const added = library.addedFile(pack);
      if (added === null) return done({ keptAs: null });
      const keptAs = added.opens ? null : await folder.removeUnopened(added.file);
      if (added.opens) await folder.remove(added.file);
      await use();
      return done({ keptAs });
    },
    usePack: async ({ pack, inUse }) => {
      await folder.setInUse(pack, inUse);
      await use();
      return listing();
    },
    checkLibrary: async ({ job }) =>
      done(
        await jobs.run(job, (signal) =>
          library.check((so, of) => tell(window(), 'checking', { job, done: so, of }), signal),
        ),
      ),
  };
}
