import path from 'node:path';
import { app } from 'electron';
import type { Assets } from '../assets';
import type * as CommandLine from '../cli/main';
import { utility } from './children';
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

/** Answers without a window, and ends. The bundle is loaded here only, so that the window starts without it. */
export async function runCommandLine(words: string[], assets: Assets): Promise<void> {
  const { run } = require(path.join(__dirname, 'cli.cjs')) as typeof CommandLine;
  const folders = userFolders();
  const status = await run(words, {
    io: { out: (text) => void process.stdout.write(text), err: (text) => void process.stderr.write(text) },
    assets,
    libraryFolder: folders.library,
    ownFolder: folders.own,
    spawn: (program) => utility(path.join(__dirname, `${program}.cjs`), program),
  });
  app.exit(status);
}
