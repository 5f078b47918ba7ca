import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { readReports } from '../data/reading/read';
import type { Report } from '../data/model';
import { replaceFile } from '../electron/files/replace-file';
import { packBytes } from '../electron/library/write-pack';

const RECEIVED = path.join(import.meta.dirname, '../data/reports');

/**
 * Compiles data/reports into the bundled pack. The same files give the same bytes. A file that does not match the
 * checksum beside it, or is not understood without a doubt, fails the build.
 */
export async function compilePack(outFile: string): Promise<void> {
  const reports: Report[] = [];
  const sources: Record<string, Uint8Array> = {};
  for (const file of receivedFiles()) {
    const bytes = await checked(file);
    const name = path.basename(file);
    const read = await readReports({ name, bytes });
    if (read.outcome !== 'read' || read.problems.length > 0)
      throw new Error(`${file}: ${read.outcome}; ${read.problems.map((problem) => problem.message).join(' ')}`);
    reports.push(...read.reports);
    sources[`sources/${path.relative(RECEIVED, file).replaceAll(path.sep, '/')}`] = bytes;
  }
  const pack = packBytes({ title: 'Included with Satchel', madeBy: '', madeOn: null, reports, sources });
  await mkdir(path.dirname(outFile), { recursive: true });
  await replaceFile(outFile, pack);
}

function receivedFiles(): string[] {
  const files = readdirSync(RECEIVED, { recursive: true, withFileTypes: true });
  return files
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.sha256'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted();
}

async function checked(file: string): Promise<Uint8Array> {
  const bytes = await readFile(file);
  const promised = (await readFile(`${file}.sha256`, 'utf8')).slice(0, 64);
  if (createHash('sha256').update(bytes).digest('hex') !== promised)
    throw new Error(`${file} does not match the checksum beside it.`);
  return bytes;
}
