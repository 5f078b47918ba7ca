import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Report } from '../../data/model';
import { regionOf } from '../../data/countries';
import { INCLUDED_PACK, done, failed } from '../contract';
import type { Entry, Fault, LastAdding, Listing, Result } from '../contract';
import type { SearchablePack } from '../search/engine';
import { faultOf } from './faults';
import { OWN_PACK } from './folder';
import { KnownPacks } from './known-packs';
import type { LastGood } from './last-good';
import type { PackedReport } from './manifest';
import { Pack, ReportDamaged } from './pack';

/** What the folder of added packs says: files in order, and keys of those that rest. */
interface InFolder {
  packs: string[];
  resting: readonly string[];
}

/** The bundled pack and what the user added, as one. Of two packs with the same report, the later one counts. */
export class Library {
  private packs: Pack[] = [];
  private unopened: { file: string; problem: Fault }[] = [];
  private readonly holders = new Map<string, Pack>();
  private readonly damaged = new Set<string>();
  private resting: ReadonlySet<string> = new Set();

  /** Packs that were opened for a single report, before all were. */
  private readonly early = new Map<string, Promise<Pack | Fault>>();
  private opening: Promise<void> | null = null;
  private isWhole = false;

  private constructor(
    private readonly bundledFile: string,
    private readonly first: { added: string[]; resting: readonly string[]; known: KnownPacks | null },
    private readonly lastGood: LastGood | null = null,
  ) {}

  /** A pack that cannot be opened is named among the listing's unopened; the others work. */
  static async open(bundledFile: string, added: string[], resting: readonly string[] = []): Promise<Library> {
    const library = new Library(bundledFile, { added, resting, known: null });
    await library.whole();
    return library;
  }

  /** Nothing is opened yet. Single reports can be had from packs that are known; all else needs {@link whole}. */
  static beginning(
    bundledFile: string,
    { packs, resting }: InFolder,
    known: KnownPacks | null,
    lastGood: LastGood | null = null,
  ): Library {
    return new Library(bundledFile, { added: packs, resting, known }, lastGood);
  }

  /** Settled when every pack is open, which begins when it is first wanted. */
  whole(): Promise<void> {
    this.opening ??= this.use(this.first.added, this.first.resting);
    return this.opening;
  }

  /**
   * From now on these added packs count, in this order, but for the resting ones: keys of packs whose reports are neither
   * listed nor searched. Packs that are open already stay open.
   */
  async use(addedFiles: string[], resting: readonly string[] = []): Promise<void> {
    const open = new Map(this.packs.map((pack) => [pack.file, pack]));
    // All at once: each waits for its disk more than it computes.
    const files = [this.bundledFile, ...addedFiles];
    const opened = await Promise.all(files.map(async (file) => open.get(file) ?? this.openedEarly(file)));
    const unwanted = [...this.early.values()];
    this.early.clear();
    for (const pack of await Promise.all(unwanted))
      if (pack instanceof Pack && !opened.includes(pack)) await pack.close();
    const packs = opened.flatMap((each) => (each instanceof Pack ? [each] : []));
    const unopened = opened.flatMap((each, at) =>
      each instanceof Pack ? [] : [{ file: files[at] ?? '', problem: each }],
    );
    const gone = this.packs.filter((pack) => !packs.includes(pack));
    this.packs = packs;
    this.resting = new Set(resting);
    this.unopened = unopened;
    this.holders.clear();
    this.damaged.clear();
    for (const pack of this.inUse) for (const { id } of pack.manifest.reports) this.holders.set(id, pack);
    this.isWhole = true;
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
        source: this.sourceOf(pack.file),
        outside: outsideOf(pack.file, this.sourceOf(pack.file)),
        inUse: !this.resting.has(this.keyOf(pack)),
      })),
      canUndo,
      lastAdding,
      unopened: this.unopened.map(({ file, problem }) => ({
        key: packKey(file, this.bundledFile),
        file: path.basename(file),
        source: this.sourceOf(file),
        outside: outsideOf(file, this.sourceOf(file)),
        problem,
      })),
    };
  }

  entries(): Entry[] {
    return this.inUse.flatMap((pack) =>
      pack.manifest.reports
        .filter(({ id }) => this.holders.get(id) === pack)
        .map((report) => this.entryOf(report, pack.file, pack.manifest.title)),
    );
  }

  /** Entries of a report's country, if they are known; before all packs are open, as the last start knew them. */
  editionsOf(id: string): Entry[] {
    const known = this.isWhole ? null : (this.first.known?.editionsOf(id) ?? null);
    return (known ?? []).map(({ report, file, title }) => this.entryOf(report, file, title));
  }

  private entryOf(report: PackedReport, file: string, pack: string): Entry {
    return {
      ...report,
      region: report.country === null ? null : regionOf(report.country.code),
      source: this.sourceOf(file),
      pack,
      damaged: this.damaged.has(report.id),
    };
  }

  /** Verified against the pack's checksum. A damaged text comes only when asked for, and says so. */
  async open(id: string, evenIfDamaged = false): Promise<Result<{ report: Report; damaged: boolean }>> {
    const pack = await this.holderOf(id);
    if (pack === undefined)
      return failed(
        'no-such-report',
        'There is no report {id} in this library.',
        'Look in the library for the reports that are there.',
        { id },
      );
    try {
      const report = await pack.report(id);
      const sum = pack.checksumOf(id);
      if (sum !== null) this.lastGood?.note(sum);
      return done({ report, damaged: false });
    } catch (error) {
      if (error instanceof ReportDamaged) this.damaged.add(id);
      const text = evenIfDamaged ? await pack.unverifiedReport(id) : null;
      return text === null
        ? { ok: false, error: await this.dated(faultOf(error)) }
        : done({ report: text, damaged: true });
    }
  }

  /** With the day on which a damaged text was still as it should be. */
  private async dated(fault: Fault): Promise<Fault> {
    const { damage } = fault;
    if (damage === undefined || damage.expected === null || this.lastGood === null) return fault;
    return { ...fault, damage: { ...damage, lastGood: await this.lastGood.of(damage.expected) } };
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

  /** Key of the pack that a listed report is in. */
  packOf(id: string): string {
    const pack = this.holders.get(id);
    if (pack === undefined) throw new RangeError(`there is no report ${id}`);
    return this.keyOf(pack);
  }

  /** Of added packs alone: the bundled one cannot be taken out. */
  addedFile(key: string): { file: string; opens: boolean } | null {
    const isMeant = ({ file }: { file: string }): boolean =>
      packKey(file, this.bundledFile) === key && this.sourceOf(file) === 'added';
    const pack = this.packs.find(isMeant);
    if (pack !== undefined) return { file: pack.file, opens: true };
    const unopened = this.unopened.find(isMeant);
    return unopened === undefined ? null : { file: unopened.file, opens: false };
  }

  /** Has the packs in use noted for the next start; true when they were not as noted before. */
  note(folder: string): Promise<boolean> {
    return KnownPacks.note(
      this.inUse.map((pack) => ({ pack, key: this.keyOf(pack) })),
      folder,
    );
  }

  /** For the search engine, in the order in which later packs count. */
  searchable(): Promise<SearchablePack[]> {
    return Promise.all(this.inUse.map(async (pack) => ({ key: this.keyOf(pack), ...(await pack.searchable()) })));
  }

  async close(): Promise<void> {
    const early = await Promise.all(this.early.values());
    const packs = [...this.packs, ...early.filter((opened) => opened instanceof Pack)];
    await Promise.all(packs.map((pack) => pack.close()));
  }

  /** The known holder, if its pack bears that out; else all packs are opened to find it. */
  private async holderOf(id: string): Promise<Pack | undefined> {
    const file = this.isWhole ? null : (this.first.known?.holderOf(id) ?? null);
    if (file !== null) {
      const pack = await this.openedEarly(file);
      if (pack instanceof Pack && pack.manifest.reports.some((report) => report.id === id)) return pack;
    }
    await this.whole();
    return this.holders.get(id);
  }

  /** Whatever is opened at the same time for two reasons is opened once. */
  private openedEarly(file: string): Promise<Pack | Fault> {
    const opening = this.early.get(file) ?? Pack.open(file).catch(faultOf);
    this.early.set(file, opening);
    return opening;
  }

  private get inUse(): Pack[] {
    return this.packs.filter((pack) => !this.resting.has(this.keyOf(pack)));
  }

  private keyOf(pack: Pack): string {
    return packKey(pack.file, this.bundledFile);
  }

  private sourceOf(file: string): Entry['source'] {
    return file === this.bundledFile ? 'bundled' : 'added';
  }
}

/** By which a pack is named outside the library. */
function packKey(file: string, bundledFile: string): string {
  if (file === bundledFile) return INCLUDED_PACK;
  // Packs of two sticks may have one name.
  return OWN_PACK.test(path.basename(file))
    ? path.basename(file)
    : `outside-${createHash('sha256').update(file).digest('hex').slice(0, 32)}`;
}

/** Files of the packs whose reports are listed and searched, in the order in which they count. */
export const inUseOf = (bundledFile: string, { packs, resting }: InFolder): string[] =>
  [bundledFile, ...packs].filter((file) => !resting.includes(packKey(file, bundledFile)));

/** The folder of a pack that is used where it lies: the library's own packs are named by their number. */
const outsideOf = (file: string, source: Entry['source']): string | null =>
  source === 'added' && !OWN_PACK.test(path.basename(file)) ? path.dirname(file) : null;
