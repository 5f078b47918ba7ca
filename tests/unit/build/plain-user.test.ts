import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { launchable, reachable } from '../../../build/plain-user';

const isRoot = process.getuid?.() === 0;
let closed: string;

/** A shell in a folder that only its owner may enter. */
const shell = (): string => path.join(closed, 'program/sh');

beforeEach(() => {
  closed = mkdtempSync(path.join(tmpdir(), 'satchel-closed-'));
  mkdirSync(path.join(closed, 'program'));
  copyFileSync('/bin/sh', shell());
  chmodSync(shell(), 0o700);
});
afterEach(() => rmSync(closed, { recursive: true, force: true }));

describe.runIf(process.platform === 'linux')('a program that is launched', () => {
  it('never runs as root, wherever it lies and whoever started it', () => {
    const { executablePath, home } = launchable(shell());
    const script = 'id -u; id -G; echo "$HOME"; cat /proc/1/environ 2>&1';
    const { stdout: said } = spawnSync(executablePath, ['-c', script], { encoding: 'utf8', cwd: closed });
    const [user, groups, itsHome, other] = said.split('\n');
    expect(user).not.toBe('0');
    expect(groups?.split(' ')).not.toContain('0');
    expect(itsHome).toBe(isRoot ? home : homedir());
    expect(other).toContain('Permission denied');
  });

  it('keeps its process id, passes its arguments and its exit status on', () => {
    const { executablePath } = launchable(shell());
    const ran = spawnSync(executablePath, ['-c', 'echo $$ "$1"; exit 7', '-', `it's "so"`], { encoding: 'utf8' });
    expect({ said: ran.stdout, status: ran.status }).toEqual({ said: `${ran.pid} it's "so"\n`, status: 7 });
  });

  it('may write where a folder was handed to it', () => {
    const { executablePath, own, folder } = launchable(shell());
    const theirs = folder('theirs');
    const handed = path.join(theirs, 'handed');
    mkdirSync(handed);
    own(handed);
    execFileSync(executablePath, ['-c', 'echo 1 > "$1/a"; echo 2 > "$2/b"; cat "$1/a" "$2/b"', '-', theirs, handed]);
    expect(execFileSync('cat', [path.join(theirs, 'a'), path.join(handed, 'b')], { encoding: 'utf8' })).toBe('1\n2\n');
  });

  it('is read where it lies when it can be', () => {
    chmodSync(closed, 0o755);
    chmodSync(shell(), 0o755);
    expect(reachable(path.join(closed, 'program'))).toBe(path.join(closed, 'program'));
  });

  it.runIf(isRoot)('is copied when one file of it is closed', () => {
    chmodSync(closed, 0o755);
    chmodSync(shell(), 0o755);
    writeFileSync(path.join(closed, 'program/part'), 'text', { mode: 0o600 });
    expect(reachable(path.join(closed, 'program'))).not.toBe(path.join(closed, 'program'));
  });
});
