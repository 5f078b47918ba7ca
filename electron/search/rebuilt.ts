/**
 * An index that had to be built anew is kept in a folder of its own, with a note of which packs it was built for. As
 * long as those are the packs of the library, it is opened in place of the damaged one. The note holds names alone: on
 * a stick the folder lies elsewhere on the next computer.
 */
import fs from 'node:fs';
import path from 'node:path';
import type { FilePart, SearchablePack } from './engine';

const NOTE = 'rebuilt.json';

export function keepNote(folder: string, packs: readonly SearchablePack[], built: readonly SearchablePack[]): void {
  const file = path.join(folder, NOTE);
  fs.writeFileSync(`${file}.new`, JSON.stringify({ packs: signature(packs), built: built.map(named) }));
  fs.renameSync(`${file}.new`, file);
}

/** What was built for exactly these packs; null where there is nothing, or nothing that can be understood. */
export function rebuiltFor(folder: string, packs: readonly SearchablePack[]): SearchablePack[] | null {
  try {
    const note: unknown = JSON.parse(fs.readFileSync(path.join(folder, NOTE), 'utf8'));
    if (!isObject(note) || note['packs'] !== signature(packs) || !Array.isArray(note['built'])) return null;
    return note['built'].every(isPack) ? note['built'].map((pack) => placedIn(folder, pack)) : null;
  } catch {
    return null;
  }
}

/** Packs are told apart by their files' names, where in them the index lies, and when they were written. */
function signature(packs: readonly SearchablePack[]): string {
  return JSON.stringify(
    packs.map((pack) => [
      pack.key,
      pack.title,
      Object.values(named(pack).parts),
      Object.values(pack.parts).map(modified),
    ]),
  );
}

const named = (pack: SearchablePack): SearchablePack => withFiles(pack, (file) => path.basename(file));

/** Of a note that somebody wrote otherwise, nothing outside the folder is opened. */
const placedIn = (folder: string, pack: SearchablePack): SearchablePack =>
  withFiles(pack, (file) => path.join(folder, path.basename(file)));

function withFiles({ parts, ...pack }: SearchablePack, place: (file: string) => string): SearchablePack {
  const entries = Object.entries(parts);
  return {
    ...pack,
    parts: Object.fromEntries(entries.map(([name, part]) => [name, { ...part, file: place(part.file) }])),
  };
}

function modified({ file }: FilePart): number {
  return fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function isPack(value: unknown): value is SearchablePack {
  return (
    isObject(value) &&
    typeof value['key'] === 'string' &&
    typeof value['title'] === 'string' &&
    isObject(value['parts']) &&
    Object.values(value['parts']).every(isPart)
  );
}

function isPart(value: unknown): value is FilePart {
  return (
    isObject(value) &&
    typeof value['file'] === 'string' &&
    Number.isInteger(value['offset']) &&
    Number.isInteger(value['size'])
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
