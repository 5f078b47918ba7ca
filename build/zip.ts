import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { path7za } from '7zip-bin';

/** The packer that npm brought along; npm does not keep the right to execute it. */
export function sevenZip(): string {
  chmodSync(path7za, 0o755);
  return path7za;
}

/**
 * Makes a ZIP of the unpacked program to carry on a stick: beside the file named `portable`, Satchel keeps everything
 * of the user's in its own folder.
 */
export function makeZip(unpacked: string, file: string): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'satchel-zip-'));
  try {
    const carried = path.join(folder, path.basename(file, '.zip'));
    cpSync(unpacked, carried, { recursive: true, preserveTimestamps: true });
    writeFileSync(path.join(carried, 'portable'), '');
    rmSync(file, { force: true });
    // Level 3: the highest takes fifteen times as long for a twentieth of the size.
    execFileSync(sevenZip(), ['a', '-tzip', '-mx=3', '-bd', file, carried], { stdio: ['ignore', 'ignore', 'inherit'] });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
