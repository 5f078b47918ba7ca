/** Packs of invented reports, made once and kept in the cache folder. */
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { cacheFolder } from '../../build/carried-electron';
import { run } from '../../build/run';
import { packBytes } from '../../electron/library/write-pack';
import { generateReports } from '../bench/corpus';
import { bundled } from '../../build/bundled';

/** Folder of one pack for each edition of so many reports, in order. */
export async function packsOf(reports: number): Promise<string[]> {
  const folder = path.join(cacheFolder(), `invented-${reports}-${sample()}`);
  if (!existsSync(folder)) await make(reports, folder);
  return readdirSync(folder)
    .toSorted()
    .map((name) => path.join(folder, name));
}

/** Lays packs into a user's folder as if they had been added. */
export function layIn(userFolder: string, packs: readonly string[]): void {
  const library = path.join(userFolder, 'library');
  mkdirSync(library, { recursive: true });
  const names = packs.map((file, at) => {
    const name = `added-${String(at + 1).padStart(6, '0')}.satchel`;
    copyFileSync(file, path.join(library, name));
    return name;
  });
  writeFileSync(path.join(library, 'library.json'), JSON.stringify({ satchel: 1, packs: names, before: null }));
}

/** By as many processes as there are cores, from one plain module: what runs TypeScript as it stands is half as quick. */
async function make(reports: number, folder: string): Promise<void> {
  mkdirSync(cacheFolder(), { recursive: true });
  const made = mkdtempSync(path.join(cacheFolder(), 'making-'));
  try {
    process.stderr.write(`Making packs of ${reports} invented reports (once) …\n`);
    const maker = await bundled(path.join(import.meta.dirname, 'pack-maker.ts'), path.join(made, 'maker'));
    const packs = path.join(made, 'packs');
    mkdirSync(packs);
    const parts = availableParallelism();
    const makers = Array.from({ length: parts }, (_, part) =>
      run(process.execPath, [maker, ...[reports, part, parts].map(String), packs]),
    );
    if ((await Promise.all(makers)).some((status) => status !== 0)) throw new Error('The packs could not be made.');
    if (!existsSync(folder)) renameSync(packs, folder);
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}

/** Of a pack of two invented reports: other packs are needed when, and only when, its bytes are others. */
function sample(): string {
  const bytes = packBytes({
    title: 'Sample',
    madeBy: '',
    madeOn: null,
    reports: generateReports({ reports: 2, seed: 11 }),
  });
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}
