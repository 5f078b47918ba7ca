import type { Report } from '../../data/model';
import { regionOf } from '../../data/countries';
import { done, failed } from '../contract';
import type { Entry, Fault, Listing, Result } from '../contract';
import type { SearchablePack } from '../search/engine';
import { faultOf } from './faults';
import { Pack, ReportDamaged } from './pack';

interface Held {
  pack: Pack;
  source: Entry['source'];
}

/** The bundled pack and what the user added, as one. Of two packs with the same report, the later one counts. */
export class Library {
  private readonly holders = new Map<string, Held>();
  private readonly damaged = new Set<string>();

  private constructor(
    private readonly held: Held[],
    private readonly problems: Fault[],
  ) {
    for (const each of held) for (const { id } of each.pack.manifest.reports) this.holders.set(id, each);
  }

  /** Packs that cannot be opened are named among the listing's problems; the others work. */
  static async open(files: { file: string; source: Entry['source'] }[]): Promise<Library> {
    const held: Held[] = [];
    const problems: Fault[] = [];
    for (const { file, source } of files) {
      try {
        held.push({ pack: await Pack.open(file), source });
      } catch (error) {
        problems.push(faultOf(error));
      }
    }
    return new Library(held, problems);
  }

  listing(): Listing {
    return {
      entries: this.entries(),
      packs: this.held.map(({ pack, source }) => ({
        title: pack.manifest.title,
        reports: pack.manifest.reports.length,
        source,
      })),
      problems: this.problems,
    };
  }

  entries(): Entry[] {
    return this.held.flatMap(({ pack, source }) =>
      pack.manifest.reports
        .filter(({ id }) => this.holders.get(id)?.pack === pack)
        .map((report) => ({
          ...report,
          region: report.country === null ? null : regionOf(report.country.code),
          source,
          pack: pack.manifest.title,
          damaged: this.damaged.has(report.id),
        })),
    );
  }

  /** Verified against the pack's checksum. A damaged text comes only when asked for, and says so. */
  async open(id: string, evenIfDamaged = false): Promise<Result<{ report: Report; damaged: boolean }>> {
    const pack = this.holders.get(id)?.pack;
    if (pack === undefined)
      return failed(
        'no-such-report',
        `There is no report ${id} in this library.`,
        'Look in the library for the reports that are there.',
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

  /** Reads every report once. @returns ids of the damaged ones. */
  async check(onProgress?: (done: number, of: number) => void, signal?: AbortSignal): Promise<string[]> {
    const ids = [...this.holders.keys()];
    for (const [index, id] of ids.entries()) {
      if (signal?.aborted === true) break;
      await this.open(id);
      onProgress?.(index + 1, ids.length);
    }
    return [...this.damaged];
  }

  /** For the search engine, in the order in which later packs count. */
  searchable(): Promise<SearchablePack[]> {
    return Promise.all(this.held.map(({ pack }) => pack.searchable()));
  }

  async close(): Promise<void> {
    await Promise.all(this.held.map(({ pack }) => pack.close()));
  }
}
