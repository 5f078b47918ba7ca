import { app } from 'electron';

/** Ends the program when the last window closes, but not before what was being kept stands in its files. */
export function endWhen(settled: () => Promise<void>): void {
  let ended = false;
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    if (ended) return;
    event.preventDefault();
    void settled().finally(() => {
      ended = true;
      // Never while this event is being told: Electron takes no second word before it has heard the first refused.
      setImmediate(() => app.quit());
    });
  });
}
