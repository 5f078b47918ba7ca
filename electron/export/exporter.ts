import type { Assets } from '../assets';
import type { Child } from '../child';
import { done, failed } from '../contract';
import { CountryHistories } from '../compare/histories';
import type { ExportOptions, Preview, Result } from '../contract';
import { describe, editionOf } from './describe';
import type { OnReport } from './describe';
import type { Document, Made } from './document';
import { proposedName } from './file-name';
import { OPENING_LETTERS, opening } from './opening';
import type { ExportSources } from './sources';
import { Pace } from './pace';
import { CANCELLED, Typesetting } from './typesetting';
import { Years } from './years';
import { writers } from './formats/writers';
import { writeSafely } from './write-safely';

export interface ExporterParts {
  assets: Pick<Assets, 'fonts' | 'templates' | 'typst'>;
  /** Starts `process.ts`. */
  spawn: () => Child;
  sources: ExportSources;
}

/** More than any document has. */
const ALL_PAGES = 100_000;

export interface Progress {
  done: number;
  of: number;
  /** The country that is being made. */
  what: string;
}

/** Makes documents of what is in the library and the Satchel, and shows them before they are made. */
export class Exporter {
  private readonly typesetting: Typesetting;
  /** Previews come one after another; of those that wait only the newest is wanted. */
  private previewing: Promise<unknown> = Promise.resolve();
  private newest = 0;
  /** What was compared for one document is known for the next. */
  private readonly comparing: { years: Years; histories: CountryHistories };

  constructor(private readonly parts: ExporterParts) {
    this.typesetting = new Typesetting(parts.spawn);
    this.comparing = { years: new Years(parts.sources), histories: new CountryHistories(parts.sources) };
  }

  /**
   * Pages `first` (from 1) and following, at most `count`. Of a long document only its opening is laid out: its number
   * of pages is then an estimate, and pages beyond the opening give the last of it.
   */
  async preview(options: ExportOptions, first: number, count: number): Promise<Result<Preview>> {
    const turn = ++this.newest;
    const run = this.previewing.then(() =>
      turn === this.newest
        ? this.showPages(options, first, count)
        : failed('superseded', 'A newer preview was wanted.'),
    );
    this.previewing = run.catch(() => undefined);
    return run;
  }

  /** The document's bytes, and what a reader should be told of it. */
  async make(
    options: ExportOptions,
    { onProgress, signal }: { onProgress: (progress: Progress) => void; signal: AbortSignal },
  ): Promise<Result<Made>> {
    // Comparing editions takes about as long as the pages: each is half of the way.
    const comparing = options.include.years && severalEditions(this.parts.sources);
    const share = options.format !== 'pdf' ? 1 : comparing ? 0.5 : 0;
    const onReport: OnReport = (so, of, what) => share > 0 && onProgress({ done: Math.floor(so * share), of, what });
    const described = await Promise.race([
      describe(options, this.parts.sources, { ...this.comparing, onReport, signal }),
      aborted(signal),
    ]);
    if (!described.ok) return described;
    const document = described.value;
    const about = { passages: document.passages, fileName: proposedName(document, options) };
    const { format } = options;
    if (format !== 'pdf' && format !== 'docx') {
      const written = writers[format](document);
      return signal.aborted ? CANCELLED : done({ ...written, pages: null, ...about });
    }
    const pace = new Pace(document, onProgress, share);
    const made = await this.typesetting
      .ask(
        { assets: this.parts.assets, document, make: format },
        { signal, onBegun: (measured) => pace.start(measured) },
      )
      .finally(() => pace.stop());
    if (!made.ok) return made;
    const { bytes, pages, replaced } = made.value;
    if (bytes === undefined) return failed('cannot-make', 'The document came without its bytes.');
    return done({ bytes, pages: format === 'pdf' ? pages : null, replaced, ...about });
  }

  /** All pages as pictures, for a printer. */
  async pages(options: ExportOptions, signal: AbortSignal): Promise<Result<string[]>> {
    const described = await describe(options, this.parts.sources, { ...this.comparing, signal });
    if (!described.ok) return described;
    const drawn = await this.picturesOf(described.value, 1, ALL_PAGES, signal);
    return drawn.ok ? done(drawn.value.svg ?? []) : drawn;
  }

  /** An edition as one document a country; anything else as the one document that it is. */
  apart(options: ExportOptions): { options: ExportOptions; country: string }[] {
    const { subject } = options;
    if (subject.what !== 'edition') return [{ options, country: '' }];
    const names = new Map(this.parts.sources.entries().map(({ id, country }) => [id, country?.name ?? id]));
    return editionOf(subject.year, this.parts.sources).map((report) => ({
      options: { ...options, title: '', subject: { what: 'reports', reports: [report], content: subject.content } },
      country: names.get(report) ?? report,
    }));
  }

  /** Whole or not at all: a file that was there stays until the new one is complete. */
  write(file: string, bytes: Uint8Array): Promise<Result<null>> {
    return writeSafely(file, bytes);
  }

  /** Ends all processes. */
  close(): void {
    this.typesetting.close();
  }

  private async showPages(options: ExportOptions, first: number, count: number): Promise<Result<Preview>> {
    const described = await describe(options, this.parts.sources, { ...this.comparing, upTo: OPENING_LETTERS });
    if (!described.ok) return described;
    const fileName = proposedName(described.value, options);
    const { document, share } = opening(described.value);
    const shown = await this.picturesOf(document, first, count);
    if (!shown.ok) return shown;
    const { pages, replaced, svg = [], size = 0 } = shown.value;
    return done({
      pages: Math.round(pages / share),
      estimated: share < 1,
      first: Math.min(first, pages),
      svg,
      bytes: Math.round(size / share),
      replaced,
      title: described.value.title,
      fileName,
    });
  }

  private picturesOf(document: Document, first: number, count: number, signal?: AbortSignal) {
    return this.typesetting.ask(
      { assets: this.parts.assets, document, make: 'pictures', first, count },
      signal === undefined ? {} : { signal },
    );
  }
}

function severalEditions(sources: ExportSources): boolean {
  return new Set(sources.entries().map(({ edition }) => edition?.year)).size > 1;
}

const aborted = (signal: AbortSignal): Promise<Result<never>> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve(CANCELLED);
    else signal.addEventListener('abort', () => resolve(CANCELLED), { once: true });
  });
