import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { userFolders } from './user-folder';

/** The verbs of the command line; the window takes everything else. */
const VERBS = new Set([
  'list',
  'show',
  'read',
  'add',
  'search',
  'compare',
  'export',
  'pack',
  'verify',
  'help',
  '--help',
]);

/** The words for the command line, or null when the window was asked for. Switches before them are Chromium's. */
export function wordsForCommandLine(argv: string[]): string[] | null {
  const at = argv.findIndex((word) => !word.startsWith('--') || VERBS.has(word));
  const first = argv[at];
  return first !== undefined && VERBS.has(first) ? argv.slice(at) : null;
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
  Atomics.wait(shared, 0, 0);
  process.exit(Atomics.load(shared, 1));
}
