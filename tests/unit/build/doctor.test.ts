import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inRoot } from '../../../build/folders';

const isRoot = process.getuid?.() === 0;
let machine: string;

/** A program of the pretended machine. `$M` is the machine's folder. */
function tool(name: string, script: string): void {
  writeFileSync(path.join(machine, 'bin', name), `#!/bin/sh\nM=${machine}\n${script}\n`, { mode: 0o755 });
}

function doctor(environment: Record<string, string> = {}) {
  const env = {
    ...process.env,
    DISPLAY: ':0',
    PATH: `${path.join(machine, 'bin')}:${process.env['PATH']}`,
    ELECTRON_OVERRIDE_DIST_PATH: path.join(machine, 'electron'),
    ...environment,
  };
  return spawnSync(process.execPath, ['--import', 'tsx', inRoot('build/doctor.ts')], {
    env,
    cwd: inRoot(),
    encoding: 'utf8',
  });
}

const asked = (): string => readFileSync(path.join(machine, 'asked'), 'utf8');

beforeEach(() => {
  machine = mkdtempSync(path.join(tmpdir(), 'satchel-machine-'));
  mkdirSync(path.join(machine, 'bin'));
  mkdirSync(path.join(machine, 'electron'));
  writeFileSync(path.join(machine, 'electron/electron'), '');
  writeFileSync(path.join(machine, 'electron/version'), '99.0.0');
  tool('ldd', '[ -e $M/installed ] || printf "\\tlibgtk-3.so.0 => not found\\n\\tlibm.so.6 => /lib/libm.so.6\\n"');
  // As on releases since 2024: the old name is only provided by others.
  tool(
    'apt-cache',
    'case $2 in libgtk-3-0|libasound2) echo "  Candidate: (none)";; *) echo "  Candidate: 3.24";; esac',
  );
  tool('apt-get', 'echo "$@" >> $M/asked; case "$*" in *install*) touch $M/installed;; esac');
});

afterEach(() => rmSync(machine, { recursive: true, force: true }));

describe.runIf(existsSync('/usr/bin/apt-get'))('the doctor', () => {
  it('is content with a machine that lacks nothing', () => {
    tool('ldd', 'printf "\\tlibm.so.6 => /lib/libm.so.6\\n"');
    const { status, stderr } = doctor();
    expect({ status, stderr }).toEqual({ status: 0, stderr: expect.not.stringContaining('lacks') });
    expect(existsSync(path.join(machine, 'asked'))).toBe(false);
  });

  it('installs what is missing for root, and tells anybody else the one command, by the names of this release', () => {
    const { status, stderr } = doctor();
    const packages = 'libgtk-3-0t64 libnss3 libasound2t64 libgbm1';
    expect(stderr).toContain('This machine lacks libgtk-3.so.0');
    if (isRoot) {
      expect(status).toBe(0);
      expect(asked()).toBe(`-q update\n-q install -y --no-install-recommends ${packages}\n`);
    } else {
      expect(status).toBe(1);
      expect(stderr).toContain(`sudo apt-get update && sudo apt-get install -y ${packages}`);
    }
  });

  it('says so when installing did not help', () => {
    tool('apt-get', 'exit 0');
    const { status, stderr } = doctor();
    expect(status).toBe(1);
    expect(stderr).toContain(isRoot ? 'still lacks libgtk-3.so.0' : 'sudo apt-get');
  });
});
