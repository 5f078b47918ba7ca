/** The files that chosen files and folders stand for. */
import { lstat, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { LIMITS } from '../../data/limits';
import { withoutCompanions } from '../../data/reading/companions';
import { UnreadableFile, type ReadFile } from '../../data/reading/outcome';
import { unreadableFor } from '../../data/reading/read';

export interface Gathered {
  files: { path: string; name: string }[];
  /** What could not be looked into, said as a file's outcome. */
  refused: ReadFile[];
}

/** Files below a folder, as paths with slashes from it. Links are not followed: they could lead round in a circle. */
async function below(folder: string, gathered: Gathered, prefix = '', depth = 0): Promise<string[]> {
  if (depth > LIMITS.folderDepth) {
    const why = new UnreadableFile('too-large', 'Folders more than {most} deep are not looked into.', {
      most: LIMITS.folderDepth,
    });
    gathered.refused.push(unreadableFor(prefix, why));
    return [];
  }
  const found: string[] = [];
  const entries = await readdir(path.join(folder, prefix), { withFileTypes: true });
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const name = prefix === '' ? entry.name : `${prefix}/${entry.name}`;
    if (entry.isDirectory()) found.push(...(await below(folder, gathered, name, depth + 1)));
    else if (entry.isFile()) found.push(name);
    if (found.length > LIMITS.folderFiles) break;
  }
  return found;
}

/** In the order given, a folder's files by name. */
export async function gather(paths: readonly string[]): Promise<Gathered> {
  const gathered: Gathered = { files: [], refused: [] };
  for (const given of paths) {
    const name = path.basename(given);
    try {
      // A link that was chosen itself is what the user meant.
      const chosen = (await lstat(given)).isSymbolicLink() ? await stat(given) : await lstat(given);
      if (!chosen.isDirectory()) {
        gathered.files.push({ path: given, name });
        continue;
      }
      const found = withoutCompanions(await below(given, gathered));
      const kept = found.slice(0, LIMITS.folderFiles);
      gathered.files.push(...kept.map((file) => ({ path: path.join(given, file), name: `${name}/${file}` })));
      if (kept.length < found.length) {
        const why = new UnreadableFile('too-large', 'It holds more than {most} files; the first of them are read.', {
          most: LIMITS.folderFiles,
        });
        gathered.refused.push(unreadableFor(name, why));
      }
    } catch {
      gathered.refused.push(
        unreadableFor(name, new UnreadableFile('corrupt', 'It cannot be opened, or is no longer there.')),
      );
    }
  }
  return gathered;
}
