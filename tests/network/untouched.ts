import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { packagedProgram } from '../../build/packaged';
import { launchable } from '../../build/plain-user';
import { Place } from '../../electron/contract';
import { prepare } from '../e2e/launch';

/** How long it is left alone, in milliseconds: here time itself is what is tried. */
const IDLE = 5_000;

/** Starts the release in a report, leaves it alone for a while and ends it, by the given command; its exit status. */
export async function untouched(by: readonly string[] = []): Promise<number | null> {
  const satchel = launchable(packagedProgram('release'));
  const user = satchel.folder('user');
  prepare(satchel, user, {}, { route: { at: 'report', report: 'BEL-2020' } });
  const [command, ...args] = [...by, satchel.executablePath, `--user-data-dir=${user}`];
  const running = spawn(command, args, { stdio: 'ignore' });
  const ended = once(running, 'exit');
  // It is shown once the place that it was left at is kept anew.
  const isShown = (): boolean =>
    Place.parse(JSON.parse(readFileSync(path.join(user, 'own/place.json'), 'utf8')).value).lastReport?.report ===
    'BEL-2020';
  while (!isShown() && running.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 20));
  await new Promise((resolve) => setTimeout(resolve, IDLE));
  const first = readFileSync(`/proc/${running.pid}/task/${running.pid}/children`, 'utf8').trim();
  process.kill(by.length > 0 ? Number(first) : (running.pid ?? 0), 'SIGTERM');
  const [status] = await ended;
  return typeof status === 'number' ? status : null;
}
