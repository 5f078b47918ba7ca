import type { ReadFile } from '../../data/reading/outcome';

/** A source file as received, to be kept with the reports that were read from it. */
export interface SourceFile {
  name: string;
  sha256: string;
  /** As they are now; whoever keeps them compares the checksum. */
  bytes(): Promise<Uint8Array>;
}

/** What was understood of one file. */
export interface Looked {
  read: ReadFile;
  /** Null where the file could not be opened. */
  source: SourceFile | null;
}

export interface LookProgress {
  done: number;
  of: number;
  /** The file that is being looked at. */
  file: string;
}

/** Reads files, folders and archives; a stopped run gives what it had. */
export type LookAt = (
  paths: string[],
  onProgress: (progress: LookProgress, looked: Looked | null) => void,
  signal: AbortSignal,
) => Promise<Looked[]>;
