import { existsSync } from 'node:fs';
import path from 'node:path';
import { inRoot } from './folders';
import { reachable } from './plain-user';

/** The release, and its twin for tests, which differs in one fuse: Node's inspector may be used. */
export type Packaging = 'release' | 'twin';

const unpackedNames: Partial<Record<NodeJS.Platform, string>> = {
  darwin: process.arch === 'arm64' ? 'mac-arm64' : 'mac',
  win32: process.arch === 'arm64' ? 'win-arm64-unpacked' : 'win-unpacked',
};
const programNames: Partial<Record<NodeJS.Platform, string>> = {
  darwin: 'Satchel.app/Contents/MacOS/Satchel',
  win32: 'Satchel.exe',
};

export const programName = programNames[process.platform] ?? 'satchel';
const unpackedName =
  unpackedNames[process.platform] ?? (process.arch === 'x64' ? 'linux-unpacked' : `linux-${process.arch}-unpacked`);

const programs = inRoot('release/unpacked');

/** Where electron-builder puts that packaging's folder; `SATCHEL_PACKAGED` names another place than the checkout's. */
export const unpackedIn = (packaging: Packaging): string =>
  path.join(process.env['SATCHEL_PACKAGED'] ?? programs, packaging);

/** Folder of the unpacked program. */
export const packagedFolder = (packaging: Packaging): string => path.join(unpackedIn(packaging), unpackedName);

/** The packaged program, as `npm run package -- --for-testing` made it. */
export function packagedProgram(packaging: Packaging): string {
  const program = path.join(packagedFolder(packaging), programName);
  if (!existsSync(program)) throw new Error(`There is no ${program}: npm run package -- --for-testing makes it.`);
  return program;
}

/** What tests need in their environment to find the programs where the account that they run as can read them. */
export const reachablePackages = (): Record<string, string> => ({ SATCHEL_PACKAGED: reachable(programs) });
