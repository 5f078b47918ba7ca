import { randomBytes } from 'node:crypto';
import { open, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';

const PART = /^\.satchel-[0-9a-f]{12}\.part$/;

/**
 * Puts `bytes` in place of the file, whole: they are written beside it, flushed, and only then renamed over it, so that
 * whatever moment the power goes, the old bytes or the new ones stand there. Leaves nothing beside it when it fails. Who
 * may read it stays as it was; a link stays one.
 *
 * @throws what the file system says.
 */
export async function replaceFile(file: string, bytes: Uint8Array | string): Promise<void> {
  const place = await realpath(file).catch(() => file);
  const mode = await stat(place).then(
    (entry) => entry.mode,
    () => 0o666,
  );
  const folder = path.dirname(place);
  const beside = path.join(folder, `.satchel-${randomBytes(6).toString('hex')}.part`);
  try {
    const handle = await open(beside, 'wx', mode);
    try {
      // To the last byte: a full disk takes a part of a single write and calls it well.
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, place);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw error;
  }
  await flushFolder(folder);
}

/** A rename is kept by the folder, which has to be flushed too. Windows does it by itself and opens no folders. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  try {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch {
    // Some file systems flush no folders; the file stands there all the same.
  }
}

/** Removes what programs that were cut off left beside their files. Only for who holds the folder: see `holding`. */
export async function sweepParts(folder: string): Promise<void> {
  for (const name of await readdir(folder)) if (PART.test(name)) await rm(path.join(folder, name), { force: true });
}
