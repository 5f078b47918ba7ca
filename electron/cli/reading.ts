import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readMany as readInOneRun } from '../../data/reading/read';
import type { ReadFile } from '../../data/reading/outcome';
import type { SourceFile } from '../library/adding';
import { Failure } from '../library/faults';

/** What was understood of each file, with the file itself where it is to be kept. */
export interface Looked {
  read: ReadFile;
  source: SourceFile | null;
}

export async function readMany(paths: string[]): Promise<Looked[]> {
  const sources = await Promise.all(paths.map(sourceAt));
  const read = await readInOneRun(sources);
  return read.map((each, index) => ({ read: each, source: sources[index] ?? null }));
}

async function sourceAt(file: string): Promise<SourceFile> {
  try {
    const bytes = await readFile(file);
    return { name: path.basename(file), bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
  } catch (error) {
    throw Failure.of(
      'cannot-open',
      `${file} cannot be opened: ${String(error)}`,
      'Check the name and whether you may read it.',
    );
  }
}
