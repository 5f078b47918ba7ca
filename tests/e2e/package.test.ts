import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { listPackage } from '@electron/asar';
import { z } from 'zod';
import { carriedVersion } from '../../build/carried-electron';
import { electronRuntime } from '../../build/electron';
import { inRoot } from '../../build/folders';
import { wrongFuses } from '../../build/fuses';
import { licences } from '../../build/licences';
import { type Packaging, packagedFolder, packagedProgram } from '../../build/packaged';
import { componentsOf, sbom } from '../../build/sbom';
import { sevenZip } from '../../build/zip';
import { expect, test } from './display';

/** The one file of that kind in `release`. */
function handedOut(ending: string): string {
  const names = readdirSync(inRoot('release')).filter((name) => name.endsWith(ending));
  expect(names).toHaveLength(1);
  return inRoot('release', names[0] ?? '');
}

const archive = (packaging: Packaging) => readFileSync(path.join(packagedFolder(packaging), 'resources/app.asar'));

test('release and twin differ in one fuse, as read from the programs themselves', async () => {
  const { version } = await electronRuntime();
  const fuses = (packaging: Packaging, inspectable: boolean) =>
    wrongFuses(packagedProgram(packaging), version, inspectable);
  expect(await fuses('release', false)).toEqual([]);
  expect(await fuses('release', true)).toEqual(['EnableNodeCliInspectArguments']);
  expect(await fuses('twin', true)).toEqual([]);
  expect(archive('twin').equals(archive('release'))).toBe(true);
});

test('the package holds the program, what it brings along, the licences, and nothing else', () => {
  const resources = path.join(packagedFolder('release'), 'resources');
  expect(readdirSync(resources).toSorted()).toEqual(['app.asar', 'assets']);
  const inside = listPackage(path.join(resources, 'app.asar'), { isPack: false });
  expect(inside).toContain('/dist/electron/main.cjs');
  expect(inside).toContain('/dist/renderer/index.html');
  expect(inside.filter((name) => !/^\/(dist(\/(electron|renderer)(\/.*)?)?|package\.json)$/.test(name))).toEqual([]);
  const texts = z
    .array(z.object({ name: z.string(), text: z.string().min(1) }))
    .parse(JSON.parse(readFileSync(path.join(resources, 'assets/licences.json'), 'utf8')));
  expect(texts.map(({ name }) => name)).toContain('react');
  expect(readdirSync(packagedFolder('release'))).toEqual(
    expect.arrayContaining(['LICENSE', 'LICENSE.electron.txt', 'LICENSES.chromium.html']),
  );
});

test('the list of what it is made of names each licence’s owner, and Electron, and is the same each time', async () => {
  const file = path.join(packagedFolder('release'), 'sbom.cdx.json');
  const components = componentsOf(file);
  const shipped = licences().map(({ name }) => name);
  expect(shipped.filter((name) => name !== 'satchel' && !components.includes(name))).toEqual([]);
  expect(components).toContain('electron');
  expect(components).not.toContain('vitest');
  expect(sbom((await electronRuntime()).version)).toBe(readFileSync(file, 'utf8'));
});

test('the checksums are those of what is handed out', () => {
  const release = inRoot('release');
  const sums = readFileSync(path.join(release, 'SHA256SUMS'), 'utf8').trim().split('\n');
  const named = Object.fromEntries(sums.map((line) => line.split('  ').toReversed()));
  const files = readdirSync(release, { withFileTypes: true }).filter((entry) => entry.isFile());
  const packages = files.map(({ name }) => name).filter((name) => /^satchel/i.test(name));
  expect(packages.length).toBeGreaterThan(0);
  const sum = (name: string) =>
    createHash('sha256')
      .update(readFileSync(path.join(release, name)))
      .digest('hex');
  expect(named).toEqual(Object.fromEntries(packages.map((name) => [name, sum(name)])));
});

test.describe('on Linux', () => {
  test.skip(process.platform !== 'linux', 'these packages are made on Linux');

  test('the ZIP is portable', () => {
    const list = execFileSync(sevenZip(), ['l', '-ba', '-slt', handedOut('.zip')], { encoding: 'utf8' });
    const names = [...list.matchAll(/^Path = [^/\n]+\/(.+)$/gm)].map(([, name]) => name);
    expect(names).toEqual(
      expect.arrayContaining(['satchel', 'portable', 'resources/app.asar', 'resources/assets/typst.node']),
    );
    expect(list).toMatch(/Path = [^\n]+\/satchel\n(?:[^\n]+\n)*Attributes = _ -rwxr-xr-x/);
  });

  test('the Debian package is well formed, and its sandbox helper may help', () => {
    test.skip(spawnSync('dpkg-deb', ['--version']).error !== undefined, 'this system has no dpkg-deb');
    const deb = handedOut('.deb');
    const field = (name: string) => execFileSync('dpkg-deb', ['-f', deb, name], { encoding: 'utf8' }).trim();
    expect(field('Package')).toBe('satchel');
    expect(field('Depends')).toContain('libgtk-3-0 | libgtk-3-0t64');
    expect(Number(field('Installed-Size'))).toBeGreaterThan(100_000);
    const list = execFileSync('dpkg-deb', ['-c', deb], { encoding: 'utf8', env: { ...process.env, TZ: 'UTC' } });
    const entry = (name: string) => list.split('\n').find((line) => line.split(/\s+/)[5] === `./usr/${name}`);
    expect(entry('lib/satchel/chrome-sandbox')).toMatch(/^-rwsr-xr-x root\/root /);
    expect(entry('lib/satchel/satchel')).toMatch(/^-rwxr-xr-x root\/root /);
    expect(entry('bin/satchel')).toMatch(/ -> \.\.\/lib\/satchel\/satchel$/);
    expect(entry('share/applications/satchel.desktop')).toMatch(/^-rw-r--r-- root\/root /);
    expect(entry('share/mime/packages/satchel.xml')).toBeDefined();
    expect(entry('share/icons/hicolor/256x256/apps/satchel.png')).toBeDefined();
  });

  test('the system’s own tools take the type of packs and the menu entry as they are, and bring them together', () => {
    for (const tool of ['dpkg-deb', 'update-mime-database', 'update-desktop-database', 'desktop-file-validate', 'gio'])
      test.skip(spawnSync(tool, ['--version']).error !== undefined, `this system has no ${tool}`);
    const share = mkdtempSync(path.join(tmpdir(), 'satchel-share-'));
    try {
      execFileSync('sh', ['-c', 'dpkg-deb --fsys-tarfile "$0" | tar -x -C "$1" ./usr/share', handedOut('.deb'), share]);
      const data = path.join(share, 'usr/share');
      const entry = path.join(data, 'applications/satchel.desktop');
      const env = { ...process.env, XDG_DATA_DIRS: data, XDG_DATA_HOME: share, XDG_CONFIG_HOME: share, HOME: share };
      const said = (tool: string, ...args: string[]): string => {
        const { status, stdout, stderr } = spawnSync(tool, args, { encoding: 'utf8', env });
        expect(status, stderr).toBe(0);
        return stdout.trim();
      };
      expect(said('desktop-file-validate', '--no-hints', entry)).toBe('');
      said('update-mime-database', path.join(data, 'mime'));
      said('update-desktop-database', path.dirname(entry));
      const pack = path.join(share, 'Núñez – تقارير.satchel');
      writeFileSync(pack, 'PK\u0003\u0004');
      expect(said('gio', 'info', '-a', 'standard::content-type', pack)).toMatch(
        /content-type: application\/x-satchel$/m,
      );
      const openers = readFileSync(path.join(data, 'applications/mimeinfo.cache'), 'utf8');
      expect(openers).toContain('application/x-satchel=satchel.desktop;');
    } finally {
      rmSync(share, { recursive: true, force: true });
    }
  });
});

test('a release is refused with an Electron that is past its support', async () => {
  const { dist, version } = await electronRuntime();
  test.skip(version !== carriedVersion, `Electron ${version} is in support`);
  const ran = spawnSync(process.execPath, ['--import', 'tsx', inRoot('build/package.ts')], {
    cwd: inRoot(),
    env: { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: dist },
    encoding: 'utf8',
  });
  expect(ran.status).toBe(1);
  expect(ran.stderr).toContain('past its support');
});
