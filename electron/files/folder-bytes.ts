import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/** Bytes of the files that lie in a folder; none where there is no such folder. Folders within it are left out. */
export async function folderBytes(folder: string): Promise<number> {
  const names = await readdir(folder).catch(() => []);
  const sizes = names.map(async (name) => {
    // It may go at any time: another Satchel sweeps up.
    const found = await stat(path.join(folder, name)).catch(() => null);
    return found?.isFile() === true ? found.size : 0;
  });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
