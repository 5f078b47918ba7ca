import { lookingWith } from '../reading/look';
import { Reader } from '../reading/reader';
import type { Looked } from '../library/looking';
import type { Context } from './context';

/** Files, folders and archives as one run, read in a process of its own. */
export async function readMany(paths: string[], context: Context): Promise<Looked[]> {
  const lookAt = lookingWith(new Reader(() => context.spawn('reading-process')));
  return lookAt(paths, () => undefined, new AbortController().signal);
}
