import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Packaging } from '../../build/packaged';
import { packagedProgram } from '../../build/packaged';
import { type Launchable, launchable } from '../../build/plain-user';
import { Place } from '../../electron/contract';
import { prepare } from './launch';
import { expect } from './program';

/** A start of the packaged program that nobody looks into; it is known by what it says and by what it keeps. */
export interface Watched {
  child: ChildProcess;
  userFolder: string;
  /** Lines of its standard error. */
  said: string[];
  /** Its exit status, when it ends; a signal's name when one ended it. */
  ended: Promise<number | NodeJS.Signals | null>;
  /** Resolves when the page has shown Belgium's report, which it was left at, and the host has kept the place. */
  shown(): Promise<void>;
}

/** Starts it in the report of Belgium. Whoever starts it ends it: `child.kill()`. */
export function watch(
  packaging: Packaging,
  switches: string[] = [],
  environment: (satchel: Launchable) => Record<string, string> = () => ({}),
): Watched {
  const satchel = launchable(packagedProgram(packaging));
  const userFolder = satchel.folder('user');
  prepare(satchel, userFolder, {}, { route: { at: 'report', report: 'BEL-2020' } });
  const child = spawn(satchel.executablePath, [`--user-data-dir=${userFolder}`, ...switches], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...environment(satchel) },
  });
  const said: string[] = [];
  createInterface({ input: child.stderr }).on('line', (line) => said.push(line));
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) =>
    child.once('exit', (status, signal) => resolve(status ?? signal)),
  );
  const lastReport = (): string | undefined =>
    Place.parse(JSON.parse(readFileSync(path.join(userFolder, 'own/place.json'), 'utf8')).value).lastReport?.report;
  const shown = (): Promise<void> =>
    expect.poll(lastReport, { message: said.join('\n'), timeout: 60_000 }).toBe('BEL-2020');
  return { child, userFolder, said, ended, shown };
}
