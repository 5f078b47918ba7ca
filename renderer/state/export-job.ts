import type { ExportOptions, Fault, News, Saved } from '../../electron/contract';
import { ask, onNews } from '../host';
import { say } from '../words';
import { alertUser, announce } from './announcer';
import { createStore, useStore } from './store';

/** What is to be saved: as it stands in the dialog, and as it stays while it is being made. */
export interface ExportDraft {
  options: ExportOptions;
  fileName: string;
  /** One file for each country. */
  each: boolean;
}

export interface ExportProgressState extends Pick<News<'exporting'>, 'done' | 'of' | 'what'> {
  /** When the first of it was heard, in milliseconds. */
  since: number;
}

/** The one document that is being saved, or was last. It goes on when the dialog is closed. */
export interface ExportJob {
  id: string;
  draft: ExportDraft;
  stage: 'saving' | 'saved' | 'failed';
  /** By country, for a document of several. */
  progress: ExportProgressState | null;
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
  const now = job.get();
  if (now?.id !== id || of < 2) return;
  const progress = { done, of, what, since: now.progress?.since ?? Date.now() };
  job.set({ ...now, progress });
  // Spoken at the start and at each quarter, never for each country.
  if (now.progress === null || quarterOf(now.progress) !== quarterOf(progress)) announce(wordsOfProgress(progress));
}

const quarterOf = ({ done, of }: ExportProgressState): number => Math.floor((4 * done) / of);

/** After so long, in milliseconds, the pace tells how much longer it takes. */
const PACE_KNOWN = 1_500;

export function wordsOfProgress({ done, of, what, since }: ExportProgressState): string {
  const values = { i: Math.min(done + 1, of), n: of, country: what };
  const gone = Date.now() - since;
  if (done === 0 || gone < PACE_KNOWN) return say('export.making', values);
  const left = Math.ceil(((gone / done) * (of - done)) / 1_000);
  return left > 90
    ? say('export.making-minutes', { ...values, left: Math.round(left / 60) })
    : say('export.making-seconds', { ...values, left });
}

/** Ends the work; no file is left. */
export async function cancelExport(): Promise<void> {
  const now = job.get();
  if (now?.stage === 'saving') await ask('cancelJob', { job: now.id });
}

/** Puts away what was said of a document that is saved, or could not be. */
export const forgetExport = (): void => job.change((now) => (now?.stage === 'saving' ? now : null));
