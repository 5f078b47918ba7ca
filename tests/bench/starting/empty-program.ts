import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createPackage } from '@electron/asar';
import { packagedFolder, programName } from '../../../build/packaged';

/** The twin for tests with everything of Satchel taken out and an empty window put in. Gives its folder and program. */
export async function emptyProgram(): Promise<{ folder: string; program: string }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'satchel-empty-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  cpSync(packagedFolder('twin'), folder, { recursive: true });
  const resources = path.join(folder, 'resources');
  rmSync(resources, { recursive: true });
  mkdirSync(resources);
  const inside = mkdtempSync(path.join(tmpdir(), 'satchel-empty-app-'));
  for (const name of ['empty-window.cjs', 'empty-window.html'])
    cpSync(path.join(import.meta.dirname, name), path.join(inside, name));
  writeFileSync(path.join(inside, 'package.json'), '{"name":"empty","version":"1.0.0","main":"empty-window.cjs"}');
  await createPackage(inside, path.join(resources, 'app.asar'));
  rmSync(inside, { recursive: true });
  return { folder, program: path.join(folder, programName) };
}
