import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { done, failed } from '../contract';
import type { ExportOptions, Result } from '../contract';
import type { Exporter, Progress } from './exporter';

export interface EachMade {
  /** Made for them, with a name of its own. */
  folder: string;
  files: number;
  bytes: number;
  passages: number;
  replaced: string[];
}

interface Making {
  /** Of the folder that is made in `into`; a number follows where it is taken. */
  name: string;
  into: string;
  onProgress: (progress: Progress) => void;
  signal: AbortSignal;
}

/** One file a country, in a folder of their own. When it is cancelled or fails, the folder goes again. */
export async function makeEach(
  exporter: Pick<Exporter, 'apart' | 'make' | 'write'>,
  options: ExportOptions,
  { name, into, onProgress, signal }: Making,
): Promise<Result<EachMade>> {
  const folder = await newFolder(into, name);
  if (!folder.ok) return folder;
  const parts = exporter.apart(options);
  const all: EachMade = { folder: folder.value, files: 0, bytes: 0, passages: 0, replaced: [] };
  for (const { options: part, country } of parts) {
    onProgress({ done: all.files, of: parts.length, what: country });
    const made = await exporter.make(part, { signal, onProgress: () => undefined });
    const written = made.ok ? await exporter.write(path.join(all.folder, made.value.fileName), made.value.bytes) : made;
    if (!made.ok || !written.ok) {
      await rm(all.folder, { recursive: true, force: true }).catch(() => undefined);
      return written.ok ? failed('cannot-make', 'The document could not be made.') : written;
    }
    all.files += 1;
    all.bytes += made.value.bytes.length;
    all.passages += made.value.passages;
    all.replaced = [...new Set([...all.replaced, ...made.value.replaced])];
  }
  return done(all);
}

/** So many folders of one name are enough for anybody. */
const MOST = 1_000;

async function newFolder(into: string, name: string): Promise<Result<string>> {
  for (let n = 1; n < MOST; n += 1) {
    const folder = path.join(into, n === 1 ? name : `${name} (${n})`);
    try {
      await mkdir(folder);
      return done(folder);
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EEXIST';
      if (!taken) break;
    }
  }
  return failed('not-writable', 'This folder cannot be written to.', 'Choose another folder.');
}
