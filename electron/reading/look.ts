import { readFile } from 'node:fs/promises';
import { Archive } from '../../data/formats/archive';
import { memberBytes } from '../../data/formats/unfold';
import type { LookAt, Looked, SourceFile } from '../library/looking';
import type { Reader, Reading } from './reader';

/** Looks at files with a reader in a process of its own. */
export function lookingWith(reader: Reader): LookAt {
  return async (paths, onProgress, signal) => {
    const looked = new Map<Reading, Looked>();
    const once = (reading: Reading): Looked => {
      const known = looked.get(reading) ?? { read: reading.read, source: sourceOf(reading) };
      looked.set(reading, known);
      return known;
    };
    const { readings } = await reader.read(
      paths,
      (progress, latest) => onProgress(progress, latest === null ? null : once(latest)),
      signal,
    );
    return readings.map(once);
  };
}

function sourceOf({ read, sha256, path, chain }: Reading): SourceFile | null {
  if (sha256 === null || path === null) return null;
  return { name: read.file, sha256, bytes: () => bytesOf(path, chain) };
}

async function bytesOf(path: string, chain: string[]): Promise<Uint8Array> {
  if (chain.length === 0) return readFile(path);
  const archive = await Archive.at(path);
  try {
    return await memberBytes(archive, chain);
  } finally {
    archive.close();
  }
}
