/** Real places to write to that fail: full, read-only, taken out. They need the right to mount a file system. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach } from 'vitest';

export const NO_MOUNT = 'this account may not mount a file system';

const mounts: string[] = [];
const folders: string[] = [];
afterEach(() => {
  for (const at of mounts.splice(0)) execFileSync('umount', ['-l', at]);
  for (const at of folders.splice(0)) rmSync(at, { recursive: true, force: true });
});

/** A file system with a fault of its own; null where this account may not mount one. */
export function mounted(...options: string[]): string | null {
  return mountedAt(newFolder(os.tmpdir()), options) ?? null;
}

/** With room for so many kilobytes. */
export const fullAfter = (kilobytes: number): string | null =>
  mounted('-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs');

/** As a file is that another program holds: it can be read, and nothing can take its place. */
export const boundToItself = (file: string): boolean => mountedAt(file, ['--bind', file]) !== undefined;

/** A stick where desktops mount them; `tear` takes it out, so that nothing that was on it can be reached. */
export function tornOut(): { at: string; tear: () => void } | null {
  try {
    mkdirSync('/media', { recursive: true });
  } catch {
    return null;
  }
  const stick = path.join(newFolder('/media'), 'FIELD STICK');
  mkdirSync(stick);
  const at = mountedAt(stick, ['-t', 'tmpfs', 'tmpfs']);
  if (at === undefined) return null;
  const tear = () => {
    execFileSync('umount', ['-l', at]);
    mounts.splice(mounts.indexOf(at), 1);
  };
  return { at, tear };
}

function newFolder(into: string): string {
  const at = mkdtempSync(path.join(into, 'satchel-place-'));
  folders.push(at);
  return at;
}

function mountedAt(at: string, options: string[]): string | undefined {
  try {
    execFileSync('mount', [...options, at], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  mounts.push(at);
  return at;
}
