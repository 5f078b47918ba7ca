import type { Added, Correction, Fault, FileProblem, Finding, Found, Result } from '../../electron/contract';
import type { Report } from '../../data/model';
import { ask, lookAtDropped, onNews } from '../host';
import { inWords, say } from '../words';
import { alertUser, announce } from './announcer';
import { newJob, startsQuarter, stopJob } from './jobs';
import { listAgain } from './library';
import { go } from './navigation';
import { createStore, useStore } from './store';

/** A line of the table: a report that was found, or a file that held none. */
export type FoundRow = Found | FileProblem;

export type Origin = 'files' | 'folder' | 'zip' | 'pack';

/** Reports on their way into the library. It goes on while other pages are read. */
export type Adding =
  | { at: 'start' }
  | { at: 'choosing' }
  | {
      at: 'looking';
      job: string;
      finding: string;
      from: string;
      done: number;
      of: number;
      file: string;
      rows: readonly FoundRow[];
    }
  | { at: 'found'; finding: Finding; chosen: ReadonlySet<number>; note: string | null }
  | { at: 'adding'; finding: Finding; chosen: ReadonlySet<number>; job: string; done: number; of: number }
  | { at: 'added'; added: Added }
  | {
      at: 'failed';
      error: Fault;
      again: () => void;
      lastFile: string;
      finding: string | null;
      from: string;
      files: number;
    };

const adding = createStore<Adding>({ at: 'start' });
export const useAdding = (): Adding => useStore(adding, (now) => now);

/** Packs that are opened from outside come up on the page of Add reports, wherever the user is. */
export function beginAdding(): void {
  onNews('opened', (finding) => {
    leave();
    show(finding);
    go({ at: 'add' });
  });
  onNews('notOpened', (unopened) => {
    const error = inWords(unopened);
    leave();
    adding.set({
      at: 'failed',
      error,
      again: () => void chooseFrom('pack'),
      lastFile: '',
      finding: null,
      from: '',
      files: 0,
    });
    alertUser(error.message);
    go({ at: 'add' });
  });
}

// ---------------------------------------------------------------- looking

/** News of a large folder comes faster than rows need be drawn. */
const DRAWN_EVERY = 100;

/** Asks for files and looks at them. */
export const chooseFrom = (from: Origin): Promise<void> =>
  look(
    (job) => ask('chooseReports', { from, job }),
    () => void chooseFrom(from),
  );

export const lookAtFiles = (files: File[]): Promise<void> =>
  look(
    (job) => lookAtDropped(files, job),
    () => void lookAtFiles(files),
  );

async function look(start: (job: string) => Promise<Result<Finding | null>>, again: () => void): Promise<void> {
  const before = adding.get();
  if (before.at === 'looking' || before.at === 'adding' || before.at === 'choosing') return;
  const job = newJob('look');
  adding.set({ at: 'choosing' });
  const stopHearing = hearLooking(job);
  const answer = await start(job);
  stopHearing();
  const now = adding.get();
  if (!answer.ok) {
    const { file, from, of } = now.at === 'looking' ? now : { file: '', from: '', of: 0 };
    adding.set({ at: 'failed', error: answer.error, again, lastFile: file, finding: null, from, files: of });
    alertUser(answer.error.message);
  } else if (answer.value === null) adding.set(before);
  else {
    forget(before);
    show(answer.value);
  }
}

function hearLooking(job: string): () => void {
  const rows: FoundRow[] = [];
  let latest = { finding: '', from: '', done: 0, of: 0, file: '' };
  let drawing: ReturnType<typeof setTimeout> | undefined;
  const stopHearing = onNews('looking', ({ job: heard, reports, problems, ...now }) => {
    if (heard !== job) return;
    const { done, of } = now;
    rows.unshift(...reports, ...unreadIn(problems));
    if (startsQuarter(done, of) || latest.of === 0)
      announce(say('add.looking', { i: Math.min(done + 1, of), n: of }), 'detail');
    latest = now;
    const draw = () => {
      drawing = undefined;
      adding.set({ at: 'looking', job, ...latest, rows: [...rows] });
    };
    // The first at once; those that follow together.
    if (adding.get().at === 'choosing') draw();
    else drawing ??= setTimeout(draw, DRAWN_EVERY);
  });
  return () => {
    clearTimeout(drawing);
    stopHearing();
  };
}

/** Ends the looking or the adding that is under way. */
export function stopAdding(): void {
  const now = adding.get();
  if (now.at === 'looking' || now.at === 'adding') stopJob(now.job);
}

/** Files that held no report, each once. */
export function unreadIn(problems: readonly FileProblem[]): FileProblem[] {
  const files = new Map(problems.toReversed().map((problem) => [problem.file, problem]));
  return problems.filter((problem) => problem.unreadable && files.get(problem.file) === problem);
}

/** Without a country and an edition a report has no name to be kept by. */
export const canBeAdded = ({ damaged, country, edition }: Found): boolean =>
  !damaged && country !== null && edition !== null;
/** Chosen from the start is what is new or better, and has recommendations. */
const isWanted = (found: Found): boolean =>
  canBeAdded(found) && found.effect !== 'unchanged' && found.recommendations > 0;

function show(finding: Finding): void {
  const chosen = new Set(finding.reports.filter(isWanted).map(({ key }) => key));
  adding.set({ at: 'found', finding, chosen, note: null });
  announce(say('add.found', { reports: finding.reports.length, problems: finding.problems.length }));
}

// ---------------------------------------------------------------- choosing and correcting

export function choose(keys: readonly number[], wanted: boolean): void {
  adding.change((now) => {
    if (now.at !== 'found') return now;
    const chosen = new Set(now.chosen);
    for (const key of keys) {
      if (wanted) chosen.add(key);
      else chosen.delete(key);
    }
    return { ...now, chosen };
  });
}

/** Corrects a found report. Its line follows, and is chosen once it can be added. */
export async function correct(key: number, correction: Correction): Promise<Result<{ found: Found; report: Report }>> {
  const now = adding.get();
  if (now.at !== 'found') return { ok: false, error: { code: 'no-such-finding', message: '', hint: '' } };
  const { finding } = now.finding;
  const answer = await ask('correctFound', { finding, key, correction });
  if (!answer.ok) return answer;
  const { found } = answer.value;
  adding.change((then) => {
    if (then.at !== 'found' || then.finding.finding !== finding) return then;
    const before = then.finding.reports.find((each) => each.key === key);
    const reports = then.finding.reports.map((each) => (each.key === key ? found : each));
    const chosen = new Set(then.chosen);
    if (before && !canBeAdded(before) && isWanted(found)) chosen.add(key);
    return { ...then, finding: { ...then.finding, reports }, chosen };
  });
  return answer;
}

// ---------------------------------------------------------------- adding

/** `inPlace`: a pack is not copied but used from where it lies. */
export async function addChosen(inPlace = false): Promise<void> {
  const now = adding.get();
  if (now.at !== 'found') return;
  const { finding, chosen } = now;
  const job = newJob('add');
  const of = chosen.size;
  adding.set({ at: 'adding', finding, chosen, job, done: 0, of });
  announce(say('add.adding', { i: 0, n: of }), 'detail');
  const stopHearing = onNews('adding', (news) => {
    if (news.job !== job) return;
    if (startsQuarter(news.done, news.of)) announce(say('add.adding', { i: news.done, n: news.of }), 'detail');
    adding.set({ at: 'adding', finding, chosen, job, done: news.done, of: news.of });
  });
  const answer = await ask('addFound', { finding: finding.finding, keys: [...chosen], inPlace, job });
  stopHearing();
  if (answer.ok) {
    adding.set({ at: 'added', added: answer.value });
    announce(say('add.added', { n: answer.value.added.length + answer.value.replaced.length }));
    await listAgain();
  } else if (answer.error.code === 'cancelled') {
    adding.set({ at: 'found', finding, chosen, note: say('add.stopped') });
    announce(say('add.stopped'));
  } else {
    const again = () => {
      adding.set({ at: 'found', finding, chosen, note: null });
      void addChosen(inPlace);
    };
    const { from, files } = finding;
    adding.set({ at: 'failed', error: answer.error, again, lastFile: '', finding: finding.finding, from, files });
    alertUser(answer.error.message);
  }
}

/** What was found is no longer wanted. */
function forget(then: Adding): void {
  const finding = then.at === 'found' ? then.finding.finding : then.at === 'failed' ? then.finding : null;
  if (finding !== null) void ask('dropFinding', { finding });
}

/** Back to the start; what was found is forgotten, nothing was added. */
export function leave(): void {
  const now = adding.get();
  forget(now);
  if (now.at === 'looking' || now.at === 'adding' || now.at === 'choosing') return;
  adding.set({ at: 'start' });
}

/** Takes the last adding back. What went wrong, if anything. */
export async function undoAdding(): Promise<Fault | null> {
  const undone = await ask('undoAdding', {});
  if (!undone.ok) return undone.error;
  adding.set({ at: 'start' });
  announce(say('undo.done'));
  await listAgain();
  return null;
}
