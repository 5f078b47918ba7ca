import { cpSync } from 'node:fs';
import path from 'node:path';
import { command } from './command';
import { hasDisplay } from './display';
import { doctor } from './doctor';
import { electronRuntime } from './electron';
import { inRoot } from './folders';
import { launchable, reachable } from './plain-user';
import { buildProgram } from './program';
import { run } from './run';
import { tour } from './tour';

/** Opens Satchel; where nobody could see it, shows what it does by pictures. */
async function start(args: string[]): Promise<void> {
  await doctor();
  if (!hasDisplay()) {
    process.stderr.write('There is no display here: Satchel runs on a virtual one and takes pictures of itself.\n');
    return tour();
  }
  const electron = await electronRuntime();
  await buildProgram();
  const { executablePath, home } = launchable(electron.executable, { kept: true });
  if (executablePath !== electron.executable) {
    process.stderr.write(`Started by root: Satchel runs as another account, which keeps its things in ${home}.\n`);
  }
  process.exitCode = await run(executablePath, [programFolder(), ...args]);
}

/** The checkout, or what Electron needs of it where it can be read. */
function programFolder(): string {
  const dist = reachable(inRoot('dist'));
  const folder = path.dirname(dist);
  if (folder !== inRoot()) cpSync(inRoot('package.json'), path.join(folder, 'package.json'));
  return folder;
}

await command(import.meta, start);
