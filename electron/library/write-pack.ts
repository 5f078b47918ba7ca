import { createHash } from 'node:crypto';
import { zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import type { Report } from '../../data/model';
import { recommendationsOf } from '../../data/model';
import { buildIndex } from '../search/build';
import { MANIFEST_PATH, PACK_FORMAT, reportPath } from './manifest';
import type { Manifest, PackedReport } from './manifest';

export interface PackContents {
  title: string;
  madeBy: string;
  /** ISO date, or null for a pack whose bytes must depend on its reports alone. */
  madeOn: string | null;
  reports: Report[];
  /** Files as received, by entry path below `sources/`. */
  sources?: Record<string, Uint8Array>;
}

/** Local time on purpose: ZIP stores it without a zone, so the same bytes come out everywhere. */
const NO_TIME = new Date(1980, 0, 1);

/** The bytes of a pack: the same contents give the same bytes. */
export function packBytes(contents: PackContents, onProgress?: (done: number) => void): Uint8Array {
  const reports = contents.reports.toSorted(byId);
  const files: Record<string, Uint8Array> = {
    ...Object.fromEntries(reports.map((report) => [reportPath(report.id), Buffer.from(`${JSON.stringify(report)}\n`)])),
    ...buildIndex(counted(reports, onProgress)),
    ...contents.sources,
  };
  const paths = Object.keys(files).toSorted();
  const manifest: Manifest = {
    format: PACK_FORMAT,
    title: contents.title,
    madeBy: contents.madeBy,
    madeOn: contents.madeOn,
    reports: reports.map(packedReport),
    entries: paths.map((path) => ({
      path,
      size: files[path]?.length ?? 0,
      sha256: sha256(files[path] ?? new Uint8Array()),
    })),
  };
  const zip: Zippable = { [MANIFEST_PATH]: [Buffer.from(`${JSON.stringify(manifest)}\n`), { mtime: NO_TIME }] };
  // The index is read in place, so it lies uncompressed.
  for (const path of paths)
    zip[path] = [files[path] ?? new Uint8Array(), { mtime: NO_TIME, level: path.startsWith('index/') ? 0 : 6 }];
  return zipSync(zip);
}

export function packedReport(report: Report): PackedReport {
  const { id, country, edition, tier, language } = report;
  const doubts = report.reading?.doubts.length ?? 0;
  const recommendations = recommendationsOf(report).length;
  return { id, country, edition, tier, language, recommendations, ...(doubts > 0 && { doubts }) };
}

/** Tells how many were taken: building the index is what takes the time. */
function* counted<T>(items: T[], onProgress?: (done: number) => void): Generator<T> {
  for (const [index, item] of items.entries()) {
    yield item;
    onProgress?.(index + 1);
  }
}

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : Number(a.id > b.id));
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
