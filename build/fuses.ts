import { flipFuses, FuseV1Options, FuseVersion, getCurrentFuseWire } from '@electron/fuses';

/** What Electron may still do once Satchel is packaged. */
function wanted(electronVersion: string, inspectable: boolean): [FuseV1Options, boolean][] {
  const fuses: [FuseV1Options, boolean][] = [
    [FuseV1Options.RunAsNode, false],
    [FuseV1Options.EnableCookieEncryption, false],
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable, false],
    // Playwright drives the program through Node's inspector: only the twin that tests use lets it in.
    [FuseV1Options.EnableNodeCliInspectArguments, inspectable],
    // Linux has no such check, although the fuse can be set.
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation, process.platform !== 'linux'],
    [FuseV1Options.OnlyLoadAppFromAsar, true],
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot, false],
  ];
  // The wire of Electron 25 is too short for this one.
  if (Number.parseInt(electronVersion, 10) >= 29) fuses.push([FuseV1Options.GrantFileProtocolExtraPrivileges, false]);
  return fuses;
}

export async function setFuses(program: string, electronVersion: string, inspectable: boolean): Promise<void> {
  await flipFuses(program, {
    version: FuseVersion.V1,
    resetAdHocDarwinSignature: process.platform === 'darwin',
    ...Object.fromEntries(wanted(electronVersion, inspectable)),
  });
}

/** Names of the fuses that are not as they should be, as they stand in the program itself. */
export async function wrongFuses(program: string, electronVersion: string, inspectable: boolean): Promise<string[]> {
  const wire = await getCurrentFuseWire(program);
  return wanted(electronVersion, inspectable)
    .filter(([fuse, on]) => String.fromCharCode(wire[fuse] ?? 0) !== (on ? '1' : '0'))
    .map(([fuse]) => FuseV1Options[fuse]);
}
