import { mkdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { LIMITS } from '../../data/limits';
import { replaceFile } from '../files/replace-file';
import type { SearchablePack } from '../search/engine';
import { PackKey } from '../contract/library';
import { PackedReport } from './manifest';
import type { Pack } from './pack';

const NAME = 'known-packs.json';

const KnownPack = z.object({
  /** Seen from the folder that this stands in, so that a stick may have another letter tomorrow. */
  file: z.string().max(4_000),
  size: z.int().min(0),
  /** When the file was last written, in milliseconds. */
  modified: z.number(),
  key: PackKey,
  title: z.string().max(300),
  /** Ids of its reports, parted by spaces: one text is checked sooner than thousands. */
  ids: z.string().regex(/^[A-Za-z0-9 -]*$/),
  /** What is listed of them, in the same order; the few that are used are checked then. */
  reports: z.array(z.unknown()).max(LIMITS.packEntries),
  /** Where the parts of its search index lie in the file. */
  index: z.record(z.string().max(300), z.object({ offset: z.int().min(0), size: z.int().min(0) })),
});
type KnownPack = z.infer<typeof KnownPack>;
const Known = z.object({ satchel: z.literal(1), packs: z.array(KnownPack).max(LIMITS.packEntries) });

/**
 * What the last start learned of the packs in use, so that the next one need not open them all to know which of them
 * holds the report that was being read, and where search has to look. Nothing here is believed of a report: its pack is
 * opened and verified first. Packs that were changed are not known.
 */
export class KnownPacks {
  private constructor(private readonly packs: readonly KnownPack[]) {}

  /** Null where these packs, in this order, are not what was noted. */
  static async of(files: readonly string[], folder: string): Promise<KnownPacks | null> {
    const noted = await read(folder);
    if (noted === null || noted.length !== files.length) return null;
    const packs = noted.map((pack) => ({ ...pack, file: path.resolve(folder, pack.file) }));
    const same = await Promise.all(packs.map(async (pack, at) => pack.file === files[at] && (await isAsNoted(pack))));
    return same.every(Boolean) ? new KnownPacks(packs) : null;
  }

  /**
   * Notes these packs for the next start; where that cannot be written, the next start is slower. True when it was
   * not what stood there.
   */
  static async note(packs: readonly { pack: Pack; key: string }[], folder: string): Promise<boolean> {
    try {
      const known = await Promise.all(packs.map(({ pack, key }) => about(pack, key, folder)));
      if (JSON.stringify(await read(folder)) === JSON.stringify(known)) return false;
      await mkdir(folder, { recursive: true });
      await replaceFile(path.join(folder, NAME), JSON.stringify({ satchel: 1, packs: known }));
    } catch {
      // A stick that takes nothing, or was taken out.
    }
    return true;
  }

  /** The file that holds a report, if the last start was right; of two, the later counts. */
  holderOf(id: string): string | null {
    return this.packs.findLast(({ ids }) => ` ${ids} `.includes(` ${id} `))?.file ?? null;
  }

  /** What is listed of a report's country, by the packs that hold it, as they count; null where that is not as it was noted. */
  editionsOf(id: string): { report: PackedReport; file: string; title: string }[] | null {
    const country = /^[A-Z]{3}-/.exec(id)?.[0] ?? id;
    const editions = new Map<string, { report: PackedReport; file: string; title: string }>();
    for (const { file, title, ids, reports } of this.packs)
      for (const [at, each] of ids.split(' ').entries()) {
        if (!each.startsWith(country)) continue;
        const { data } = PackedReport.safeParse(reports[at]);
        if (data?.id !== each) return null;
        editions.delete(each);
        editions.set(each, { report: data, file, title });
      }
    return [...editions.values()];
  }

  get searchable(): SearchablePack[] {
    return this.packs.map(({ file, key, title, index }) => ({
      key,
      title,
      parts: Object.fromEntries(Object.entries(index).map(([name, place]) => [name, { file, ...place }])),
    }));
  }

  /** Of different ids. */
  get reports(): number {
    return new Set(this.packs.flatMap(({ ids }) => (ids === '' ? [] : ids.split(' ')))).size;
  }
}

async function read(folder: string): Promise<KnownPack[] | null> {
  try {
    const text = await readFile(path.join(folder, NAME), 'utf8');
    return text.length > LIMITS.knownPacks ? null : Known.parse(JSON.parse(text)).packs;
  } catch {
    return null;
  }
}

async function isAsNoted({ file, size, modified }: KnownPack): Promise<boolean> {
  const now = await stat(file).catch(() => null);
  return now !== null && now.size === size && now.mtimeMs === modified;
}

async function about(pack: Pack, key: string, folder: string): Promise<KnownPack> {
  const { size, mtimeMs } = await stat(pack.file);
  const { title, parts } = await pack.searchable();
  return {
    file: path.relative(folder, pack.file),
    size,
    modified: mtimeMs,
    key,
    title,
    ids: pack.manifest.reports.map(({ id }) => id).join(' '),
    reports: pack.manifest.reports,
    index: Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, { offset: part.offset, size: part.size }]),
    ),
  };
}
