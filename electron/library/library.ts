import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Report } from '../../data/model';
import { regionOf } from '../../data/countries';
import { INCLUDED_PACK, done, failed } from '../contract';
import type { Entry, Fault, LastAdding, Listing, Result } from '../contract';
import type { SearchablePack } from '../search/engine';
import { faultOf } from './faults';
import { OWN_PACK } from './folder';
import { Pack, ReportDamaged } from './pack';

/** The bundled pack and what the user added, as one. Of two packs with the same report, the later one counts. */
export class Library {
  private packs: Pack[] = [];
  private problems: Fault[] = [];
  private readonly holders = new Map<string, Pack>();
  private readonly damaged = new Set<string>();
  private resting: ReadonlySet<string> = new Set();

  private constructor(private readonly bundledFile: string) {}

  /** A pack that cannot be opened is named among the listing's problems; the others work. */
  static async open(bundledFile: string, addedFiles: string[], resting: readonly string[] = []): Promise<Library> {
    const library = new Library(bundledFile);
    await library.use(addedFiles, resting);
    return library;
  }

  /**
   * From now on these added packs count, in this order, but for the resting ones: keys of packs whose reports are neither
   * listed nor searched. Packs that are open already stay open.
   */
  async use(addedFiles: string[], resting: readonly string[] = []): Promise<void> {
    const open = new Map(this.packs.map((pack) => [pack.file, pack]));
    // All at once: each waits for its disk more than it computes.
    const opened = await Promise.all(
      [this.bundledFile, ...addedFiles].map(async (file) => open.get(file) ?? Pack.open(file).catch(faultOf)),
    );
    const packs = opened.flatMap((each) => (each instanceof Pack ? [each] : []));
    const problems = opened.flatMap((each) => (each instanceof Pack ? [] : [each]));
    const gone = this.packs.filter((pack) => !packs.includes(pack));
    this.packs = packs;
    this.resting = new Set(resting);
    this.problems = problems;
    this.holders.clear();
    this.damaged.clear();
    for (const pack of this.inUse) for (const { id } of pack.manifest.reports) this.holders.set(id, pack);
    await Promise.all(gone.map((pack) => pack.close()));
  }

  listing(canUndo: boolean, lastAdding: LastAdding | null = null): Listing {
    return {
      entries: this.entries(),
      packs: this.packs.map((pack) => ({
        key: this.keyOf(pack),
        title: pack.manifest.title,
        reports: pack.manifest.reports.length,
        bytes: pack.size,
        source: this.sourceOf(pack),
        outside: isOutside(pack, this.sourceOf(pack)) ? path.dirname(pack.file) : null,
        inUse: !this.resting.has(this.keyOf(pack)),
      })),
      canUndo,
      lastAdding,
      problems: this.problems,
    };
  }

  entries(): Entry[] {
    return this.inUse.flatMap((pack) =>
      pack.manifest.reports
        .filter(({ id }) => this.holders.get(id) === pack)
        .map((report) => ({
          ...report,
          region: report.country === null ? null : regionOf(report.country.code),
          source: this.sourceOf(pack),
          pack: pack.manifest.title,
          damaged: this.damaged.has(report.id),
        })),
    );
  }

  /** Verified against the pack's checksum. A damaged text comes only when asked for, and says so. */
  async open(id: string, evenIfDamaged = false): Promise<Result<{ report: Report; damaged: boolean }>> {
    const pack = this.holders.get(id);
    if (pack === undefined)
      return failed(
        'no-such-report',
        'There is no report {id} in this library.',
        'Look in the library for the reports that are there.',
        { id },
      );
    try {
      return done({ report: await pack.report(id), damaged: false });
    } catch (error) {
      if (error instanceof ReportDamaged) this.damaged.add(id);
      const text = evenIfDamaged ? await pack.unverifiedReport(id) : null;
      return text === null ? { ok: false, error: faultOf(error) } : done({ report: text, damaged: true });
    }
  }

  async report(id: string): Promise<Result<Report>> {
    const opened = await this.open(id);
    return opened.ok ? done(opened.value.report) : opened;
  }

  /** Reads every report once. */
  async check(
    onProgress: (done: number, of: number) => void,
    signal: AbortSignal,
  ): Promise<{ checked: number; damaged: string[] }> {
    const ids = [...this.holders.keys()];
    let checked = 0;
    for (const id of ids) {
      if (signal.aborted) break;
      await this.open(id);
      checked += 1;
      onProgress(checked, ids.length);
    }
    return { checked, damaged: [...this.damaged] };
  }

  /** Of added packs alone: the bundled one cannot be taken out. */
  addedFile(key: string): string | null {
    const pack = this.packs.find((each) => this.keyOf(each) === key && this.sourceOf(each) === 'added');
    return pack?.file ?? null;
  }

  /** For the search engine, in the order in which later packs count. */
  searchable(): Promise<SearchablePack[]> {
    return Promise.all(this.inUse.map((pack) => pack.searchable()));
  }

  async close(): Promise<void> {
    await Promise.all(this.packs.map((pack) => pack.close()));
  }

  private get inUse(): Pack[] {
    return this.packs.filter((pack) => !this.resting.has(this.keyOf(pack)));
  }

  private keyOf(pack: Pack): string {
    if (pack.file === this.bundledFile) return INCLUDED_PACK;
    // Packs of two sticks may have one name.
    return isOutside(pack, 'added')
      ? `outside-${createHash('sha256').update(pack.file).digest('hex').slice(0, 32)}`
      : path.basename(pack.file);
  }

  private sourceOf(pack: Pack): Entry['source'] {
    return pack.file === this.bundledFile ? 'bundled' : 'added';
  }
}

/** Used where it lies: the library's own packs are named by their number. */
const isOutside = (pack: Pack, source: Entry['source']): boolean =>
  source === 'added' && !OWN_PACK.test(path.basename(pack.file));
