import { createHash } from 'node:crypto';
import { open, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Report } from '../../data/model';
import type { Finding, Found } from '../contract';
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

  get title(): string {
    return this.pack.manifest.title;
  }

  get whole(): boolean {
    return this.setAside.length === 0;
  }

  get about(): Finding['pack'] {
    const { title, madeBy, madeOn, format } = this.pack.manifest;
    return { title, madeBy, madeOn, format, size: this.pack.size, sha256: this.sha256 };
  }

  bytes(): Promise<Uint8Array> {
    return readFile(this.pack.file);
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
