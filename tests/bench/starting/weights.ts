import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makeZip } from '../../../build/zip';

/** Bytes of Satchel and of the empty program. */
interface Pair {
  ours: number;
  empty: number;
}

export interface Weights {
  /** Of all files. */
  unpacked: Pair;
  /** Of the ZIP to carry. */
  zipped: Pair;
}

export function weightsOf(folders: { ours: string; empty: string }): Weights {
  return {
    unpacked: { ours: bytesIn(folders.ours), empty: bytesIn(folders.empty) },
    zipped: { ours: zippedBytes(folders.ours), empty: zippedBytes(folders.empty) },
  };
}

function bytesIn(folder: string): number {
  return readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    const at = path.join(folder, entry.name);
    return sum + (entry.isDirectory() ? bytesIn(at) : statSync(at).size);
  }, 0);
}

/** Seconds; a ZIP knows no time before 1980. */
const YEAR_2026 = Date.UTC(2026, 0, 1) / 1_000;

function zippedBytes(folder: string): number {
  const temporary = mkdtempSync(path.join(tmpdir(), 'satchel-weight-'));
  try {
    const file = path.join(temporary, 'program.zip');
    makeZip(folder, YEAR_2026, file);
    return statSync(file).size;
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}
