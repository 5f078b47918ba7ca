import { createHash } from 'node:crypto';
import { open, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Report } from '../../data/model';
import type { Finding, Found } from '../contract';
import { OWN_PACK } from './folder';
import { reportPath } from './manifest';
import type { PackedReport } from './manifest';
import { Pack } from './pack';

/** By content, not by name: a ZIP whose first entry is a pack's list of contents. */
export async function isPack(file: string): Promise<boolean> {
  try {
    const handle = await open(file, 'r');
    try {
      const start = Buffer.alloc(40);
      await handle.read(start, 0, start.length, 0);
      return start.toString('latin1').startsWith('PK\u0003\u0004') && start.toString('latin1').includes('pack.json');
    } finally {
      await handle.close();
    }
  } catch {
    return false;
  }
}

/** A pack that was opened to be looked at: every report verified, the damaged ones set aside. */
export class PackFinding {
  private constructor(
    private readonly pack: Pack,
    readonly reports: Report[],
    private readonly setAside: PackedReport[],
    /** Whatever else it brings, the index above all, matches its checksums. */
    private readonly restWhole: boolean,
    private readonly sha256: string,
  ) {}

  /** @throws Failure `pack-corrupt`, `pack-newer`, `pack-too-large`. */
  static async open(file: string): Promise<PackFinding> {
    const pack = await Pack.open(file);
    try {
      const reports: Report[] = [];
      const setAside: PackedReport[] = [];
      for (const packed of pack.manifest.reports) {
        try {
          reports.push(await pack.report(packed.id));
        } catch {
          setAside.push(packed);
        }
      }
      return new PackFinding(
        pack,
        reports,
        setAside,
        await restIsWhole(pack),
        createHash('sha256')
          .update(await readFile(file))
          .digest('hex'),
      );
    } catch (error) {
      await pack.close();
      throw error;
    }
  }

  get name(): string {
    return path.basename(this.pack.file);
  }

  get file(): string {
    return this.pack.file;
  }

  get title(): string {
    return this.pack.manifest.title;
  }

  /** Its file as it was looked at, to be taken in as it is; null when it is not whole, or has changed since. */
  async wholeBytes(): Promise<Uint8Array | null> {
    if (!this.isWhole) return null;
    const bytes = await readFile(this.pack.file).catch(() => null);
    return bytes !== null && createHash('sha256').update(bytes).digest('hex') === this.sha256 ? bytes : null;
  }

  private get isWhole(): boolean {
    return this.setAside.length === 0 && this.restWhole;
  }

  get about(): Finding['pack'] {
    const { title, madeBy, madeOn, format } = this.pack.manifest;
    return {
      title,
      madeBy,
      madeOn,
      format,
      size: this.pack.size,
      sha256: this.sha256,
      whole: this.isWhole && !OWN_PACK.test(this.name),
    };
  }

  /** Rows of the reports that were set aside, keyed from `first` on; they cannot be chosen. */
  damaged(first: number): Found[] {
    return this.setAside.map(({ id, country, edition, tier, recommendations }, index) => ({
      key: first + index,
      id,
      country,
      edition,
      tier,
      recommendations,
      effect: 'new',
      doubts: 0,
      corrections: 0,
      damaged: true,
      file: this.name,
    }));
  }

  close(): Promise<void> {
    return this.pack.close();
  }
}

/** Without an index of its own it is not whole to us: taking it in anew builds one. */
async function restIsWhole(pack: Pack): Promise<boolean> {
  if (!pack.manifest.entries.some(({ path: entry }) => entry.startsWith('index/'))) return false;
  const reports = new Set(pack.manifest.reports.map(({ id }) => reportPath(id)));
  try {
    for (const { path: entry } of pack.manifest.entries) if (!reports.has(entry)) await pack.entry(entry);
    return true;
  } catch {
    return false;
  }
}
