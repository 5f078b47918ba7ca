/**
 * Chromium's sandbox refuses to work for root, and Satchel never switches it off. So a program that is started by root
 * runs as the account `nobody`, with a home of its own. For anybody else all of this is nothing: the program itself.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';

export interface Launchable {
  /** Start this: the program, or a script that becomes the program as the plain account, with the same process id. */
  executablePath: string;
  /** Home of the account that it runs as. */
  home: string;
  /** A new empty folder that the program may use; it goes when this process ends. */
  folder: (name: string) => string;
  /** Hands a file or folder, with all in it, to the account that the program runs as. */
  own: (entry: string) => void;
}

const isRoot = process.getuid?.() === 0;
const ACCOUNT = 'nobody';

/** Home of that account where what it keeps must outlast this process: no other account's folder can be lent to it. */
const KEPT_HOME = '/var/lib/satchel';

/**
 * What starts `executable` without the rights of root. Its folder is copied when that account cannot read it. Its home
 * is temporary, unless it is to be `kept`.
 */
export function launchable(executable: string, { kept = false } = {}): Launchable {
  const folder = (name: string): string => {
    const made = temporaryFolder(name);
    own(made);
    return made;
  };
  if (!isRoot) return { executablePath: executable, home: homedir(), folder, own };

  const home = kept ? KEPT_HOME : folder('home');
  mkdirSync(home, { recursive: true, mode: 0o700 });
  const authority = process.env['XAUTHORITY'] ?? path.join(homedir(), '.Xauthority');
  const cookies = path.join(home, '.Xauthority');
  if (existsSync(authority)) copyFileSync(authority, cookies);
  own(home);

  const program = path.join(reachable(path.dirname(executable)), path.basename(executable));
  const script = path.join(temporaryFolder('launch'), path.basename(executable));
  const lines = [
    '#!/bin/sh',
    `export HOME=${quoted(home)} XAUTHORITY=${quoted(cookies)}`,
    'unset XDG_CACHE_HOME XDG_CONFIG_HOME XDG_DATA_HOME XDG_RUNTIME_DIR DBUS_SESSION_BUS_ADDRESS',
    // Where root stands, the account may not be able to stand.
    `exec ${asAccount('sh', '-c', 'cd . 2>/dev/null || cd; exec "$0" "$@"', program).map(quoted).join(' ')} "$@"`,
  ];
  writeFileSync(script, `${lines.join('\n')}\n`, { mode: 0o755 });
  return { executablePath: script, home, folder, own };
}

/** The folder, or a copy of it when the account that programs run as cannot read all of it. */
export function reachable(folder: string): string {
  if (!isRoot) return folder;
  const [command = '', ...args] = asAccount('find', folder, '!', '-readable', '-print', '-quit');
  const seen = spawnSync(command, args, { encoding: 'utf8', cwd: '/' });
  if (seen.status === 0 && seen.stdout === '') return folder;
  const copy = path.join(temporaryFolder('copy'), path.basename(folder));
  cpSync(folder, copy, { recursive: true, verbatimSymlinks: true });
  execFileSync('chmod', ['-R', 'a+rX', copy]);
  return copy;
}

function own(entry: string): void {
  if (isRoot) execFileSync('chown', ['-R', account().join(':'), entry]);
}

function temporaryFolder(name: string): string {
  const folder = mkdtempSync(path.join(commonTemp(), `satchel-${name}-`));
  chmodSync(folder, 0o755);
  if (temporary.length === 0) process.once('exit', removeTemporary);
  temporary.push(folder);
  return folder;
}

const temporary: string[] = [];

function removeTemporary(): void {
  for (const folder of temporary) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

/** Root's own temporary folder may be closed to others. */
function commonTemp(): string {
  if (!isRoot) return tmpdir();
  for (const folder of [tmpdir(), '/tmp', '/var/tmp']) {
    const [command = '', ...args] = asAccount('test', '-w', folder);
    if (spawnSync(command, args, { cwd: '/' }).status === 0) return folder;
  }
  throw new Error(
    `The account ${ACCOUNT} can write no temporary folder: Satchel cannot run as root here. Start it as a plain user.`,
  );
}

const asAccount = (...command: string[]): string[] => {
  const [user, group] = account();
  return ['setpriv', `--reuid=${user}`, `--regid=${group}`, '--clear-groups', '--', ...command];
};

let ids: [user: string, group: string] | undefined;

function account(): [user: string, group: string] {
  ids ??= [id('-u'), id('-g')];
  return ids;
}

const id = (which: string): string => execFileSync('id', [which, ACCOUNT], { encoding: 'utf8' }).trim();

const quoted = (word: string): string => `'${word.replaceAll("'", `'\\''`)}'`;
