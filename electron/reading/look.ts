import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Archive } from '../../data/formats/archive';
import { memberBytes } from '../../data/formats/unfold';
import { problem } from '../../data/problems';
import { understood, type ReadFile } from '../../data/reading/outcome';
import { faultOf } from '../library/faults';
import type { LookAt, Looked, SourceFile } from '../library/looking';
import { PackFinding } from '../library/pack-finding';
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
    const { readings, packs } = await reader.read(
      paths,
      (progress, latest) => onProgress(progress, latest === null ? null : once(latest)),
      signal,
    );
    return [...readings.map(once), ...(await Promise.all(packs.map(ofPack)))];
  };
}

/** A pack among the files: its reports as they are, those that fail their checksum named. */
async function ofPack(file: string): Promise<Looked> {
  const name = path.basename(file);
  try {
    const pack = await PackFinding.open(file);
    await pack.close();
    const problems = pack
      .damaged(0)
      .map(({ id }) =>
        problem('corrupt', 'The report {id} in it does not match its checksum and is left out.', { id }),
      );
    return { read: understood(name, pack.reports, problems), source: null };
  } catch (error) {
    // In the words of the fault itself: what is wrong with a pack is none of a file's usual problems.
    const read: ReadFile = { file: name, outcome: 'unreadable', rule: null, reports: [], problems: [] };
    return { read: { ...read, problems: [{ ...faultOf(error), code: 'corrupt' }] }, source: null };
  }
}

function sourceOf({ read, sha256, path: file, chain }: Reading): SourceFile | null {
  if (sha256 === null || file === null) return null;
  return { name: read.file, sha256, bytes: () => bytesOf(file, chain) };
}

async function bytesOf(file: string, chain: string[]): Promise<Uint8Array> {
  if (chain.length === 0) return readFile(file);
  const archive = await Archive.at(file);
  try {
    return await memberBytes(archive, chain);
  } finally {
    archive.close();
  }
}
