import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { Report } from '../../data/model';
import { LIMITS } from '../../data/limits';
import { faultSaying } from '../contract';
import type { Damage } from '../contract';
import type { SearchablePack } from '../search/engine';
import { Failure } from './faults';
import { MANIFEST_PATH, Manifest, PACK_FORMAT, reportPath } from './manifest';
import { Zip } from './zip';

/** Thrown for a report whose bytes do not match the pack's own checksum. */
export class ReportDamaged extends Failure {
  constructor(id: string, title: string, damage: Damage) {
    super({
      ...faultSaying(
        'report-damaged',
        'The report {id} in “{title}” is damaged: its text no longer matches its checksum.',
        'The other reports are not affected. Add it again from its source, or ask for the pack again.',
        { id, title },
      ),
      damage,
    });
  }
}

/** A `.satchel` file whose manifest was verified. Nothing of an entry is used before its size and hash were. */
export class Pack {
  private constructor(
    readonly manifest: Manifest,
    private readonly zip: Zip,
    private readonly sums: Map<string, string>,
  ) {}

  /** @throws Failure `pack-corrupt`, `pack-too-large`, `pack-newer`, `pack-unreachable`. */
  static async open(file: string): Promise<Pack> {
    const zip = await Zip.open(file);
    try {
      const manifest = parseManifest(file, await zip.read(MANIFEST_PATH, LIMITS.packManifest));
      return new Pack(manifest, zip, new Map(manifest.entries.map((entry) => [entry.path, entry.sha256])));
    } catch (error) {
      await zip.close();
      throw error;
    }
  }

  get file(): string {
    return this.zip.file;
  }

  /** Bytes of the whole file. */
  get size(): number {
    return this.zip.size;
  }

  /** The bytes of an entry, verified. @throws Failure when they are not what the manifest promises. */
  async entry(path: string): Promise<Buffer> {
    const promised = this.sums.get(path);
    const bytes = await this.zip.read(path);
    if (promised === undefined || sha256Of(bytes) !== promised)
      throw Failure.of('pack-corrupt', '{entry} in “{title}” does not match its checksum.', 'Ask for the pack again.', {
        entry: path,
        title: this.manifest.title,
      });
    return bytes;
  }

  /** @throws ReportDamaged */
  async report(id: string): Promise<Report> {
    try {
      const bytes = await this.entry(reportPath(id));
      if (bytes.length > LIMITS.reportJson) throw new Error('too large');
      const report = Report.parse(JSON.parse(bytes.toString('utf8')));
      if (report.id !== id) throw new Error('another report’s text');
      return report;
    } catch {
      throw new ReportDamaged(id, this.manifest.title, await this.damageOf(reportPath(id)));
    }
  }

  private async damageOf(path: string): Promise<Damage> {
    const bytes = await this.zip.read(path).catch(() => null);
    const found = bytes === null ? null : sha256Of(bytes);
    return { file: path, expected: this.sums.get(path) ?? null, found, lastGood: null };
  }

  /** What its text is promised to be. */
  checksumOf(id: string): string | null {
    return this.sums.get(reportPath(id)) ?? null;
  }

  /** The text of a report that failed its checksum, if it can be read at all; for showing with a warning only. */
  async unverifiedReport(id: string): Promise<Report | null> {
    try {
      const parsed = Report.safeParse(
        JSON.parse((await this.zip.read(reportPath(id), LIMITS.reportJson)).toString('utf8')),
      );
      return parsed.success ? parsed.data : null;
    } catch {
      return null;
    }
  }

  /** Where the search index lies, to be read in place. Empty parts: this pack brings no index. */
  async searchable(): Promise<Omit<SearchablePack, 'key'>> {
    const parts: SearchablePack['parts'] = {};
    for (const { path, size } of this.manifest.entries) {
      if (!path.startsWith('index/')) continue;
      const place = await this.zip.locate(path);
      if (place !== null && place.size === size) parts[path] = place;
    }
    return { title: this.manifest.title, parts };
  }

  close(): Promise<void> {
    return this.zip.close();
  }
}

const sha256Of = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

function parseManifest(file: string, bytes: Buffer): Manifest {
  let raw: unknown;
  try {
    raw = JSON.parse(bytes.toString('utf8'));
  } catch {
    throw notAPack(file, 'its list of contents is no JSON');
  }
  const format = typeof raw === 'object' && raw !== null && 'format' in raw ? raw.format : undefined;
  if (typeof format === 'number' && format > PACK_FORMAT)
    throw Failure.of(
      'pack-newer',
      '{file} was made by a newer Satchel and cannot be opened here.',
      'Get the newer Satchel from whoever gave you the pack.',
      { file: basename(file) },
    );
  const parsed = Manifest.safeParse(raw);
  if (!parsed.success) throw notAPack(file, 'its list of contents is not in the form of a pack');
  return parsed.data;
}

const notAPack = (file: string, why: string): Failure =>
  Failure.of('pack-corrupt', '{file} is no pack: {why}.', 'Ask for the pack again.', { file: basename(file), why });
