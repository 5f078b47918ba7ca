import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
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
 * of the user's in its own folder. `seconds` is the time that all files bear.
 */
export function makeZip(unpacked: string, seconds: number, file: string): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'satchel-zip-'));
  try {
    const carried = path.join(folder, path.basename(file, '.zip'));
    cpSync(unpacked, carried, { recursive: true });
    writeFileSync(path.join(carried, 'portable'), '');
    for (const inside of ['.', ...readdirSync(carried, { recursive: true, encoding: 'utf8' })]) {
      utimesSync(path.join(carried, inside), seconds, seconds);
    }
    rmSync(file, { force: true });
    // Level 3: the highest takes fifteen times as long for a twentieth of the size.
    execFileSync(sevenZip(), ['a', '-tzip', '-mx=3', '-mtc=off', '-bd', file, carried], {
      stdio: ['ignore', 'ignore', 'inherit'],
      // ZIP keeps local times.
      env: { ...process.env, TZ: 'UTC' },
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
