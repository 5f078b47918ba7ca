import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inRoot, root } from './folders';

/** Names, sizes and times of all files at or under `paths` (relative to the checkout), as one hash. */
export function fingerprint(paths: string[]): string {
  const hash = createHash('sha256');
  const add = (file: string): void => {
    const stat = statSync(file, { throwIfNoEntry: false });
    if (stat?.isDirectory()) {
      for (const name of readdirSync(file).toSorted()) add(path.join(file, name));
    } else {
      hash.update(`${path.relative(root, file)}\0${stat?.size}\0${stat?.mtimeMs}\n`);
    }
  };
  for (const entry of paths) add(path.resolve(root, entry));
  return hash.digest('hex');
}

/**
 * Runs `make` unless it ran before with the same `from` and what it made (`made`, a file or folder) still stands as it
 * was left. Gives true when something was made.
 */
export async function unlessFresh(
  name: string,
  from: string[],
  made: string,
  make: () => Promise<void>,
): Promise<boolean> {
  const stamp = inRoot('dist/.fresh', name);
  const before = fingerprint(from);
  if (read(stamp) === `${before} ${fingerprint([made])}`) return false;
  await make();
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, `${before} ${fingerprint([made])}`);
  return true;
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
