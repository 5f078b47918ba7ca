import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { asksForHelp, isCliVerb } from '../cli/verb-names';
import { userFolders } from './user-folder';

/** Milliseconds. */
const STARTS_WITHIN = 60_000;

/** The words for the command line, or null when the window was asked for. Switches before them are Chromium's. */
export function wordsForCommandLine(argv: string[]): string[] | null {
  const at = argv.findIndex((word) => !word.startsWith('--') || asksForHelp(word));
  return isCliVerb(argv[at]) || asksForHelp(argv[at]) ? argv.slice(at) : null;
}

/**
 * Answers without a window, and ends. It never returns: as soon as this thread went on, Electron would look for a screen,
 * and a machine without one could not even list its reports.
 */
export function runCommandLine(words: string[], assets: string): never {
  const { library, own } = userFolders();
  const status = new SharedArrayBuffer(8);
  const shared = new Int32Array(status);
  const worker = new Worker(path.join(__dirname, 'cli.cjs'), { workerData: { words, assets, library, own, status } });
  worker.unref();
  // A thread that cannot even be read says nothing: the first word of a living one comes at once.
  if (Atomics.wait(shared, 0, 0, STARTS_WITHIN) === 'timed-out') {
    process.stderr.write('satchel: The command line did not start. Get the program again.\n');
    process.exit(3);
  }
  Atomics.wait(shared, 0, 1);
  process.exit(Atomics.load(shared, 1));
}
