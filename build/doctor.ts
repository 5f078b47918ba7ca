import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { command } from './command';
import { hasDisplay } from './display';
import { electronRuntime } from './electron';

/** Debian's names of what Electron needs; the rest comes with these. Releases since 2024 add `t64` to some. */
const WINDOW_LIBRARIES = ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1'];

/**
 * Finds what this machine lacks to open a window, before something fails obscurely. As root on Debian and its kin it
 * installs that; elsewhere it fails, saying what to run.
 */
export async function doctor(): Promise<void> {
  if (process.platform !== 'linux') return;
  const { executable } = await electronRuntime();
  const before = lacking(executable);
  if (before.length === 0) return;
  const missing = before.map(({ what }) => what).join(', ');

  const packages = [...new Set(before.flatMap(({ packages: names }) => names))].map(nameHere);
  if (!existsSync('/usr/bin/apt-get')) {
    throw new Error(`This machine lacks ${missing}. Install them: on Debian they are in ${packages.join(' ')}.`);
  }
  if (process.getuid?.() !== 0) {
    throw new Error(
      `This machine lacks ${missing}. Run this once:\n\n  sudo apt-get update && sudo apt-get install -y ${packages.join(' ')}\n`,
    );
  }
  process.stderr.write(`This machine lacks ${missing}: installing ${packages.join(' ')} …\n`);
  apt('update');
  // Its list of packages may have been empty until now.
  apt('install', '-y', '--no-install-recommends', ...packages.map(nameHere));
  const after = lacking(executable);
  if (after.length > 0) throw new Error(`This machine still lacks ${after.map(({ what }) => what).join(', ')}.`);
}

function lacking(executable: string): { what: string; packages: string[] }[] {
  const ldd = spawnSync('ldd', [executable], { encoding: 'utf8' }).stdout;
  const libraries = [...ldd.matchAll(/^\s*(\S+) => not found$/gm)].map(([, what = '']) => ({
    what,
    packages: WINDOW_LIBRARIES,
  }));
  const tools = hasDisplay() ? [] : ['Xvfb', 'xauth'].filter((tool) => !onPath(tool));
  return [...libraries, ...tools.map((what) => ({ what, packages: [what.toLowerCase()] }))];
}

const onPath = (tool: string): boolean =>
  (process.env['PATH'] ?? '').split(':').some((folder) => folder !== '' && existsSync(`${folder}/${tool}`));

/** The name that this release can install: a name that others merely provide is no choice for apt. */
const nameHere = (name: string): string => (!installable(name) && installable(`${name}t64`) ? `${name}t64` : name);

function installable(name: string): boolean {
  const { stdout } = spawnSync('apt-cache', ['policy', name], { encoding: 'utf8', env: C });
  return /^ {2}Candidate: (?!\(none\))/m.test(stdout ?? '');
}

const C = { ...process.env, LC_ALL: 'C', DEBIAN_FRONTEND: 'noninteractive' };

function apt(...args: string[]): void {
  const { status } = spawnSync('apt-get', ['-q', ...args], { stdio: ['ignore', 'ignore', 'inherit'], env: C });
  if (status !== 0) throw new Error(`apt-get ${args.join(' ')} failed: what it said stands above.`);
}

await command(import.meta, doctor);
