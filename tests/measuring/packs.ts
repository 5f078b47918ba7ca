/** Packs of invented reports, made once and kept in the cache folder. */
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { cacheFolder } from '../../build/carried-electron';
import { inRoot } from '../../build/folders';
import type { Report } from '../../data/model';
import { packBytes } from '../../electron/library/write-pack';
import { generateReports } from '../bench/corpus';

const SEED = 11;

/** Folder of one pack for each edition of so many reports, in order. */
export function packsOf(reports: number): string[] {
  const folder = path.join(cacheFolder(), `invented-${reports}-${recipe()}`);
  if (!existsSync(folder)) {
    mkdirSync(cacheFolder(), { recursive: true });
    const made = mkdtempSync(path.join(cacheFolder(), 'invented-'));
    process.stderr.write(`Making packs of ${reports} invented reports (once) …\n`);
    for (const [year, edition] of byYear(reports)) {
      const title = `Invented reports of ${year}`;
      writeFileSync(
        path.join(made, `${year}.satchel`),
        packBytes({ title, madeBy: '', madeOn: null, reports: edition }),
      );
    }
    if (existsSync(folder)) rmSync(made, { recursive: true });
    else renameSync(made, folder);
  }
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

function byYear(reports: number): Map<number, Report[]> {
  const editions = new Map<number, Report[]>();
  for (const report of generateReports({ reports, seed: SEED })) {
    const year = report.edition?.year ?? 0;
    editions.set(year, [...(editions.get(year) ?? []), report]);
  }
  return editions;
}

/** What the packs' bytes depend on. */
function recipe(): string {
  const hash = createHash('sha256');
  for (const folder of [
    'electron/search',
    'electron/library',
    'tests/bench/invented',
    'tests/bench/corpus.ts',
    'data/country-table.ts',
  ]) {
    const at = inRoot(folder);
    const files = at.endsWith('.ts') ? [at] : readdirSync(at).map((name) => path.join(at, name));
    for (const file of files.toSorted()) if (file.endsWith('.ts')) hash.update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}
