import { rmSync } from 'node:fs';
import path from 'node:path';
import type { Configuration } from 'electron-builder';
import type { ElectronRuntime } from './electron';
import { assetsFolder, inRoot } from './folders';
import { setFuses } from './fuses';
import { programName } from './packaged';

/** What electron-builder makes of `dist` and an Electron, in the folder `output`. */
export function electronBuilder(electron: ElectronRuntime, output: string): Configuration {
  return {
    appId: 'org.satchel.reader',
    productName: 'Satchel',
    copyright: 'Copyright © 2026 The Satchel authors',
    electronDist: electron.dist,
    electronVersion: electron.version,
    directories: { output, buildResources: inRoot('build/icons') },
    // Everything is bundled: no node_modules come along.
    files: ['dist/electron/**', 'dist/renderer/**', 'package.json', '!node_modules'],
    extraResources: [{ from: assetsFolder, to: 'assets' }],
    extraFiles: ['LICENSE'],
    electronLanguages: ['en', 'en-US', 'fr', 'es', 'es-419', 'ar'],
    npmRebuild: false,
    fileAssociations: [{ ext: 'satchel', name: 'Satchel pack', mimeType: 'application/x-satchel', role: 'Viewer' }],
    afterPack: async ({ appOutDir }) => {
      rmSync(path.join(appOutDir, 'resources/default_app.asar'), { force: true });
      // Before anything is signed.
      await setFuses(path.join(appOutDir, programName), electron.version, false);
    },
    linux: {
      executableName: 'satchel',
      icon: inRoot('build/icons'),
      category: 'Education',
      maintainer: 'The Satchel authors <noreply@satchel.invalid>',
    },
    win: { icon: inRoot('build/icons/icon.ico') },
    nsis: { oneClick: true, perMachine: false, artifactName: 'Satchel-${version}-setup.${ext}' },
    mac: { icon: inRoot('build/icons/icon.icns'), category: 'public.app-category.reference' },
  };
}
