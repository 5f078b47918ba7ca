import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inRoot } from './folders';

/** Debian's name of this machine's kind. */
export const debArchitecture = process.arch === 'x64' ? 'amd64' : process.arch;

const desktopEntry = `[Desktop Entry]
Type=Application
Name=Satchel
GenericName=Report reader
Comment=Read, search and hand over country reports on trafficking in persons
Exec=satchel %f
Icon=satchel
Terminal=false
Categories=Education;Office;Viewer;
MimeType=application/x-satchel;
StartupWMClass=Satchel
`;

const mimeType = `<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="application/x-satchel">
    <comment>Satchel pack</comment>
    <sub-class-of type="application/zip"/>
    <glob pattern="*.satchel"/>
  </mime-type>
</mime-info>
`;

/**
 * Makes a Debian package of the unpacked program, with dpkg's own tool. The menu entry, the icon and the type of
 * packs are taken up by triggers of the system: no script of ours runs on installing.
 */
export function makeDeb(unpacked: string, version: string, seconds: number, file: string): void {
  const tree = mkdtempSync(path.join(tmpdir(), 'satchel-deb-'));
  const put = (name: string, text: string): void => {
    mkdirSync(path.dirname(path.join(tree, name)), { recursive: true });
    writeFileSync(path.join(tree, name), text);
  };
  try {
    const program = path.join(tree, 'usr/lib/satchel');
    cpSync(unpacked, program, { recursive: true });
    // Where the system keeps unprivileged programs from making namespaces, Chromium's sandbox needs its helper.
    chmodSync(path.join(program, 'chrome-sandbox'), 0o4755);
    mkdirSync(path.join(tree, 'usr/bin'));
    symlinkSync('../lib/satchel/satchel', path.join(tree, 'usr/bin/satchel'));
    put('usr/share/applications/satchel.desktop', desktopEntry);
    put('usr/share/mime/packages/satchel.xml', mimeType);
    for (const icon of readdirSync(inRoot('build/icons'))) {
      const size = /^(\d+x\d+)\.png$/.exec(icon)?.[1] ?? (icon === 'icon.svg' ? 'scalable' : undefined);
      if (size === undefined) continue;
      cpSync(
        inRoot('build/icons', icon),
        path.join(tree, `usr/share/icons/hicolor/${size}/apps/satchel${path.extname(icon)}`),
      );
    }
    cpSync(inRoot('LICENSE'), path.join(tree, 'usr/share/doc/satchel/copyright'));
    put('DEBIAN/control', control(version, kilobytes(path.join(tree, 'usr'))));
    execFileSync('chmod', ['-R', 'u=rwX,go=rX', path.join(tree, 'usr/share')]);
    chmodSync(tree, 0o755);
    execFileSync('dpkg-deb', ['-Zzstd', '-z3', '--root-owner-group', '--build', tree, file], {
      stdio: ['ignore', 'ignore', 'inherit'],
      // Times in the archive do not tell when it was made.
      env: { ...process.env, SOURCE_DATE_EPOCH: String(seconds) },
    });
  } finally {
    rmSync(tree, { recursive: true, force: true });
  }
}

const control = (version: string, size: number): string => `Package: satchel
Version: ${version}
Architecture: ${debArchitecture}
Maintainer: The Satchel authors <noreply@satchel.invalid>
Installed-Size: ${size}
Depends: libgtk-3-0 | libgtk-3-0t64, libnss3, libasound2 | libasound2t64, libgbm1
Section: text
Priority: optional
Description: offline reader for country reports on trafficking in persons
 Satchel reads the Trafficking in Persons country reports without a network,
 searches them as you type, and makes a PDF of a country's summary or of the
 recommendations that were picked.
`;

function kilobytes(entry: string): number {
  const stat = statSync(entry);
  if (!stat.isDirectory()) return Math.ceil(stat.size / 1024);
  return readdirSync(entry, { withFileTypes: true })
    .filter((inside) => !inside.isSymbolicLink())
    .reduce((sum, inside) => sum + kilobytes(path.join(entry, inside.name)), 1);
}
