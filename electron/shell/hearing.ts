import { ipcMain } from 'electron';
import type { IpcMainInvokeEvent } from 'electron';
import { VERB_NAMES } from '../verb-names';
import type { VerbName } from '../verb-names';

/** Answers one verb. `ours`: the sender is the window's own page. */
export type Answer = (verb: VerbName, argument: unknown, ours: boolean) => Promise<unknown>;

/** Hears the page's verbs from the first moment on; they are answered once the rest of the program is there. */
export function hearVerbs(isOurs: (event: IpcMainInvokeEvent) => boolean, answering: Promise<Answer>): void {
  for (const verb of VERB_NAMES) {
    ipcMain.handle(`satchel:${verb}`, async (event, argument: unknown) => {
      // Now: by the time of the answer the sender may be another.
      const ours = isOurs(event);
      return (await answering)(verb, argument, ours);
    });
  }
}
