import type { SearchAnswer, SearchRequest } from '../contract';

/** Part of a file: an index entry of a pack lies uncompressed inside it, so that pages can be read where they are. */
export interface FilePart {
  file: string;
  /** Bytes from the start of the file. */
  offset: number;
  size: number;
}

/** What the engine is told of one pack. */
export interface SearchablePack {
  /** By which the library tells its packs apart. */
  key: string;
  title: string;
  /** By entry name as the index builder gave it, for example `index/index.bin`. Empty: it brings no index. */
  parts: Record<string, FilePart>;
}

/** Answers over any number of packs as one. Bounded work for anything typed; throws nothing but IndexDamaged. */
export interface SearchEngine {
  /** How many are searched. */
  readonly reports: number;
  search(request: SearchRequest): SearchAnswer;
  close(): void;
}
