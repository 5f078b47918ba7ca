import type { ExportOptions, Fault, News, Saved } from '../../electron/contract';
import { ask, onNews } from '../host';
import { say } from '../words';
import { alertUser, announce } from './announcer';
import { createStore, useStore } from './store';

/** What is to be saved: as it stands in the dialog, and as it stays while it is being made. */
export interface ExportDraft {
  options: ExportOptions;
  fileName: string;
}

/** The one document that is being saved, or was last. It goes on when the dialog is closed. */
export interface ExportJob {
  id: string;
  draft: ExportDraft;
  stage: 'saving' | 'saved' | 'failed';
  /** By country, for a document of several. */
  progress: (Pick<News<'exporting'>, 'done' | 'of' | 'what'> & { since: number }) | null;
  saved: Saved | null;
  error: Fault | null;
}

const job = createStore<ExportJob | null>(null);
export const useExportJob = (): ExportJob | null => useStore(job, (now) => now);
export const exportJob = (): ExportJob | null => job.get();

let jobs = 0;
let stopHearing: (() => void) | undefined;

/** Saves where the user says, or, `as-before`, where the last one was meant to go. */
export async function saveExport(draft: ExportDraft, where: 'ask' | 'as-before'): Promise<void> {
  const id = `export-${++jobs}`;
  job.set({ id, draft, stage: 'saving', progress: null, saved: null, error: null });
  stopHearing ??= onNews('exporting', hear);
  const answer = await ask('saveExport', { ...draft, job: id, where });
  const now = job.get();
  if (now?.id !== id) return;
  if (!answer.ok) {
    const { error } = answer;
    job.set(error.code === 'cancelled' ? null : { ...now, stage: 'failed', error });
    if (error.code !== 'cancelled') alertUser(`${error.message} ${error.hint}`);
  } else if (answer.value.file === null) job.set(null);
  else {
    job.set({ ...now, stage: 'saved', saved: answer.value });
    announce(say('export.saved-aloud', { file: answer.value.file, folder: answer.value.folder ?? '' }));
  }
}

function hear({ job: id, done, of, what }: News<'exporting'>): void {
  job.change((now) =>
    now?.id === id ? { ...now, progress: { done, of, what, since: now.progress?.since ?? Date.now() } } : now,
  );
}

/** Ends the work; no file is left. */
export async function cancelExport(): Promise<void> {
  const now = job.get();
  if (now?.stage === 'saving') await ask('cancelJob', { job: now.id });
}

/** Puts away what was said of a document that is saved, or could not be. */
export const forgetExport = (): void => job.change((now) => (now?.stage === 'saving' ? now : null));
