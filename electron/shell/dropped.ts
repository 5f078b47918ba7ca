import { ipcMain } from 'electron';
import type { IpcMainInvokeEvent } from 'electron';
import { z } from 'zod';
import { JobId, done, failed } from '../contract';
import type { Finding } from '../contract';
import { faultOf } from '../library/faults';

/** From the preload alone: it knows the paths of dropped files, the page never does. */
const Dropped = z.object({ paths: z.array(z.string().max(32_000)).min(1).max(10_000), job: JobId });

export function takeDropped(
  lookAt: (paths: string[], job: string) => Promise<Finding>,
  isOurs: (event: IpcMainInvokeEvent) => boolean,
): void {
  ipcMain.handle('satchel:dropped', async (event, argument: unknown) => {
    const checked = Dropped.safeParse(argument);
    if (!isOurs(event) || !checked.success)
      return failed('bad-argument', 'What was dropped is no file.', 'Drop files or folders from the computer.');
    try {
      return done(await lookAt(checked.data.paths, checked.data.job));
    } catch (error) {
      return { ok: false, error: faultOf(error) };
    }
  });
}
