import { app, dialog } from 'electron';
import type { Log } from '../log';
import { factsOf } from '../log';

/** Notes what goes wrong outside the page: in this process, and in those that Chromium and the program start. */
export function noteTroubles(log: Log): void {
  process.on('uncaughtException', (error) => log.fault('uncaught', factsOf(error)));
  process.on('unhandledRejection', (error) => log.fault('unhandled', factsOf(error)));
  app.on('child-process-gone', (_event, { type, name, reason, exitCode }) => {
    const facts = { type, name: name ?? '', reason, exit: exitCode };
    // Processes of ours are ended when they are no longer needed.
    if (reason === 'clean-exit' || reason === 'killed') log.note('process-ended', facts);
    else log.fault('process-gone', facts);
  });
}

/** Without a window nothing can be said on a page: says it in one of the system's, and ends. */
export function cannotStart(log: Log, error: unknown): void {
  log.fault('cannot-start', factsOf(error));
  dialog.showErrorBox(
    'Satchel could not start.',
    'Your Satchel is safe: nothing of it was changed. Start Satchel again. If that does not help, get the program again; your things are kept apart from it.',
  );
  app.exit(1);
}
