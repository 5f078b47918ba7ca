import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { CliOptions } from 'electron-builder';
import { z } from 'zod';
import { writeChecksums } from './checksums';
import { command } from './command';
import { debArchitecture, makeDeb } from './deb';
import { type ElectronRuntime, electronRuntime } from './electron';
import { electronBuilder } from './electron-builder';
import { keepingExitCode } from './exit-code';
import { inRoot } from './folders';
import { unlessFresh } from './fresh';
import { setFuses, wrongFuses } from './fuses';
import { type Packaging, packagedFolder, packagedProgram, programName, unpackedIn } from './packaged';
import { buildProgram } from './program';
import { sbom } from './sbom';
import { makeZip, sevenZip } from './zip';

export interface PackageOptions {
  /** Also what is handed out, not only the unpacked program and its twin. */
  handOut: boolean;
  /** Lets a package be made with an Electron that is past its support. */
  forTesting: boolean;
  /** Also the AppImage, for which electron-builder fetches tools from the internet. */
  appImage: boolean;
}

/**
 * Makes, in `release`, the unpacked program, its twin for tests, and what is handed out: on Linux a ZIP to carry and a
 * `.deb`, on Windows a ZIP and an installer, on macOS a disk image and a ZIP; last, the checksums of these. Quick when nothing
 * changed.
 */
export async function makePackages({ handOut, forTesting, appImage }: PackageOptions): Promise<void> {
  const electron = await electronRuntime();
  if (electron.forTestsOnly && !forTesting) {
    throw new Error(
      `Electron ${electron.version} is past its support: a release is not made with it. Package where the official Electron can be downloaded, or say --for-testing.`,
    );
  }
  await buildProgram();
  await unpackedRelease(electron);
  await twinForTests(electron);
  if (!handOut) return;
  await handedOut(electron, appImage);
  await writeChecksums(inRoot('release'));
}

const version = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(inRoot('package.json'), 'utf8'))).version;

async function unpackedRelease(electron: ElectronRuntime): Promise<void> {
  const recipe = ['package', 'electron-builder', 'fuses', 'packaged', 'sbom'].map((name) => `build/${name}.ts`);
  const from = ['dist/electron', 'dist/renderer', 'dist/assets', 'build/icons', 'package.json', 'LICENSE', ...recipe];
  const folder = packagedFolder('release');
  await unlessFresh('release', [...from, path.join(electron.dist, 'version')], folder, async () => {
    rmSync(inRoot('release'), { recursive: true, force: true });
    await runBuilder(electron, unpackedIn('release'), { dir: true });
    rmSync(path.join(folder, 'version'), { force: true });
    writeFileSync(path.join(folder, 'sbom.cdx.json'), sbom(electron.version));
  });
  await expectFuses('release', electron, false);
}

async function twinForTests(electron: ElectronRuntime): Promise<void> {
  const folder = packagedFolder('twin');
  await unlessFresh('twin', [packagedFolder('release')], folder, async () => {
    rmSync(folder, { recursive: true, force: true });
    cpSync(packagedFolder('release'), folder, { recursive: true, verbatimSymlinks: true });
    await setFuses(path.join(folder, programName), electron.version, true);
  });
  await expectFuses('twin', electron, true);
}

async function handedOut(electron: ElectronRuntime, appImage: boolean): Promise<void> {
  const unpacked = packagedFolder('release');
  const release = inRoot('release');
  if (process.platform === 'darwin') {
    const prepackaged = path.join(unpacked, 'Satchel.app');
    return runBuilder(electron, release, { mac: ['dmg', 'zip'], prepackaged });
  }
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const zip = path.join(release, `Satchel-${version}-${system}-${process.arch}-portable.zip`);
  await unlessFresh('zip', [unpacked, 'build/zip.ts'], zip, async () => makeZip(unpacked, sourceTime(), zip));
  if (process.platform === 'win32') return runBuilder(electron, release, { win: ['nsis'], prepackaged: unpacked });
  if (appImage) await runBuilder(electron, release, { linux: ['AppImage'], prepackaged: unpacked });
  if (spawnSync('dpkg-deb', ['--version']).error !== undefined) {
    process.stderr.write('No .deb was made: this system has no dpkg-deb.\n');
    return;
  }
  const deb = path.join(release, `satchel_${version}_${debArchitecture}.deb`);
  await unlessFresh('deb', [unpacked, 'build/deb.ts'], deb, async () => makeDeb(unpacked, version, sourceTime(), deb));
}

async function runBuilder(electron: ElectronRuntime, output: string, options: CliOptions): Promise<void> {
  // Otherwise it fetches the same packer from the internet.
  process.env['ELECTRON_BUILDER_7ZIP_PATH'] = sevenZip();
  await keepingExitCode(async () => {
    const { build } = await import('electron-builder');
    await build({ ...options, config: electronBuilder(electron, output), projectDir: inRoot(), publish: 'never' });
  });
}

async function expectFuses(packaging: Packaging, electron: ElectronRuntime, inspectable: boolean): Promise<void> {
  const wrong = await wrongFuses(packagedProgram(packaging), electron.version, inspectable);
  if (wrong.length > 0) throw new Error(`The ${packaging} has these fuses wrong: ${wrong.join(', ')}.`);
}

/** Seconds: when the source was last changed, so that the same source gives the same package. */
function sourceTime(): number {
  const given = process.env['SOURCE_DATE_EPOCH'];
  if (given !== undefined) return Number(given);
  const { stdout } = spawnSync('git', ['log', '-1', '--format=%ct'], { cwd: inRoot(), encoding: 'utf8' });
  return Number(stdout?.trim() || Date.UTC(2026, 0, 1) / 1000);
}

await command(import.meta, async (args) => {
  const { values } = parseArgs({
    args,
    options: { 'for-testing': { type: 'boolean', default: false }, appimage: { type: 'boolean', default: false } },
  });
  await makePackages({ handOut: true, forTesting: values['for-testing'], appImage: values.appimage });
});
