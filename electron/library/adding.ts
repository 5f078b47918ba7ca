import { createHash } from 'node:crypto';
import type { Report } from '../../data/model';
import { Failure } from './faults';
import type { Library } from './library';
import type { SourceFile } from './looking';
import type { PackContents } from './write-pack';

/** What adding a report would do. */
export type Effect = 'added' | 'replaced' | 'unchanged';

/** For each report, in order, what adding it to this library would do. Of one id twice in a run, the last counts. */
export async function effectsOf(reports: Report[], library: Library): Promise<{ report: Report; effect: Effect }[]> {
  const here = new Set(library.entries().map((entry) => entry.id));
  const last = new Map(reports.map((report) => [report.id, report]));
  const effects: { report: Report; effect: Effect }[] = [];
  for (const report of last.values()) {
    const held = here.has(report.id) ? await library.report(report.id) : null;
    const effect = held === null ? 'added' : held.ok && sameText(held.value, report) ? 'unchanged' : 'replaced';
    effects.push({ report, effect });
  }
  return effects;
}

/** A pack with these reports, to be taken into the library. `on` is an ISO date. */
export async function packOfAdded(reports: Report[], sources: SourceFile[], on: string): Promise<PackContents> {
  return {
    title: `Added on ${on}`,
    madeBy: '',
    madeOn: on,
    reports,
    sources: await sourcesToKeep(sources),
  };
}

/** A file that changed since it was looked at, or is gone, is no longer the source of what was read. */
async function sourcesToKeep(sources: SourceFile[]): Promise<Record<string, Uint8Array>> {
  const kept: Record<string, Uint8Array> = {};
  for (const source of sources) {
    const bytes = await source.bytes().catch(() => null);
    if (bytes === null && (await areAllGone(sources))) throw takenOut(Object.keys(kept).length, sources.length);
    if (bytes === null || createHash('sha256').update(bytes).digest('hex') !== source.sha256)
      throw Failure.of(
        'source-changed',
        '{file} is gone or has changed since it was looked at. Nothing was added.',
        'Put it back, or choose the files again.',
        { file: source.name },
      );
    kept[sourcePath(source)] = bytes;
  }
  return kept;
}

/** Of one file alone nobody can say whether it was deleted or its stick was taken out. */
async function areAllGone(sources: SourceFile[]): Promise<boolean> {
  if (sources.length < 2) return false;
  for (const source of sources) {
    const there = await source.bytes().then(
      () => true,
      () => false,
    );
    if (there) return false;
  }
  return true;
}

const takenOut = (copied: number, of: number): Failure =>
  Failure.of(
    'stick-taken-out',
    'The stick was taken out. Nothing was added.',
    '{copied} of {of} files had been copied; they were removed again, so your library is as it was. Put the stick back and try again.',
    { copied, of },
  );

/** By content, so that files of one name from two folders do not meet. */
function sourcePath({ name, sha256 }: SourceFile): string {
  return `sources/${sha256}${/\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0] ?? ''}`;
}

/** The same in all that is read, found and cited; where the file lay is no difference. */
function sameText(a: Report, b: Report): boolean {
  return textOf(a) === textOf(b);
}

const textOf = ({ country, edition, tier, sections }: Report): string =>
  JSON.stringify({ country, edition, tier, sections });
