import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { carriedElectron, carriedVersion } from './carried-electron';
import { command } from './command';
import { inRoot } from './folders';

export interface ElectronRuntime {
  /** The unpacked folder, as `ELECTRON_OVERRIDE_DIST_PATH` and electron-builder's `electronDist` take it. */
  dist: string;
  executable: string;
  /** Without a leading v. */
  version: string;
  /** An Electron that is past its support must not leave this machine in a release. */
  forTestsOnly: boolean;
}

const executableNames: Partial<Record<NodeJS.Platform, string>> = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
};
const executableIn = (dist: string): string => path.join(dist, executableNames[process.platform] ?? 'electron');

let found: Promise<ElectronRuntime> | undefined;

/**
 * The Electron to run and to package: one that the user names, else the official one, else, on Linux x64, the old one
 * that a registry package carries. Says on standard error which one it took.
 */
export function electronRuntime(): Promise<ElectronRuntime> {
  found ??= find();
  return found;
}

async function find(): Promise<ElectronRuntime> {
  const named = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (named !== undefined && named !== '') return taken(named, 'named by ELECTRON_OVERRIDE_DIST_PATH');

  const official = inRoot('node_modules/electron/dist');
  if (existsSync(executableIn(official))) return taken(official, 'official');
  const trouble = await downloadOfficial();
  if (trouble === undefined) return taken(official, 'official, downloaded now');

  if (`${process.platform}-${process.arch}` === 'linux-x64') {
    return taken(await carriedElectron(), `carried by a registry package, for development and tests only: ${trouble}`);
  }
  throw new Error(
    `There is no Electron here: ${trouble}. Connect to the internet once and try again, or unpack Electron yourself and name its folder in ELECTRON_OVERRIDE_DIST_PATH.`,
  );
}

function taken(dist: string, which: string): ElectronRuntime {
  const executable = executableIn(dist);
  if (!existsSync(executable))
    throw new Error(`${dist} holds no Electron: there is no ${path.basename(executable)} in it.`);
  const version = readFileSync(path.join(dist, 'version'), 'utf8').trim().replace(/^v/, '');
  process.stderr.write(`Electron ${version} (${which})\n`);
  return { dist, executable, version, forTestsOnly: version === carriedVersion };
}

/** Why it failed, or undefined when the official Electron is in place. */
async function downloadOfficial(): Promise<string | undefined> {
  // Programs that this one starts need not find out again.
  const known = process.env['SATCHEL_NO_OFFICIAL_ELECTRON'];
  if (known !== undefined) return known;
  const trouble = (await unreachable()) ?? install();
  if (trouble !== undefined) process.env['SATCHEL_NO_OFFICIAL_ELECTRON'] = trouble;
  return trouble;
}

/** A machine behind a wall would otherwise wait for minutes on each of several attempts. */
async function unreachable(): Promise<string | undefined> {
  if (
    process.env['ELECTRON_GET_USE_PROXY'] ||
    process.env['ELECTRON_MIRROR'] ||
    process.env['npm_config_electron_mirror']
  ) {
    return undefined;
  }
  try {
    await fetch('https://github.com/electron/electron/releases', {
      method: 'HEAD',
      signal: AbortSignal.timeout(4_000),
    });
    return undefined;
  } catch {
    return 'the official download is out of reach';
  }
}

function install(): string | undefined {
  process.stderr.write('Downloading the official Electron …\n');
  const script = inRoot('node_modules/electron/install.js');
  const { status, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8', timeout: 20 * 60_000 });
  return status === 0 ? undefined : `the official download failed (${stderr.trim().split('\n')[0] ?? ''})`;
}

await command(import.meta, async () => {
  process.stdout.write(`${(await electronRuntime()).dist}\n`);
});
