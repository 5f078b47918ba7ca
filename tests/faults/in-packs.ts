import { Pack } from '../../electron/library/pack';

/** Titles of packs, in the order of the files. */
export const titlesOf = (files: readonly string[]): Promise<string[]> =>
  ofEach(files, ({ manifest }) => [manifest.title]);

/** Ids of all reports of packs. */
export const reportsOf = (files: readonly string[]): Promise<string[]> =>
  ofEach(files, ({ manifest }) => manifest.reports.map(({ id }) => id));

async function ofEach(files: readonly string[], of: (pack: Pack) => string[]): Promise<string[]> {
  const found: string[] = [];
  for (const file of files) {
    const pack = await Pack.open(file);
    found.push(...of(pack));
    await pack.close();
  }
  return found;
}
