import path from 'node:path';
import { ExportFormat } from '../contract';
import type { ExportOptions, ExportSubject, Shelf } from '../contract';
import { Exporter } from '../export/exporter';
import { EMPTY_SHELF } from '../shelf/usual';
import { choice, dateOf } from './arguments';
import type { Context } from './context';
import { EXIT, UsageError, printFault, printJson } from './io';

/** Options of every verb that makes documents. */
export const DOCUMENT_OPTIONS = {
  to: { type: 'string' },
  title: { type: 'string' },
  include: { type: 'string' },
  paper: { type: 'string' },
  large: { type: 'boolean' },
  language: { type: 'string' },
  date: { type: 'string' },
} as const;

type Values = { [option in keyof typeof DOCUMENT_OPTIONS]?: string | boolean | undefined };

/** Words of `--include`. What is not named stays out. */
const INCLUDED = ['notes', 'follow-up', 'tiers', 'summaries', 'years', 'contents'] as const;
const USUALLY_INCLUDED = 'tiers,years,contents';
/** Of what the user put together; a report that is handed over never shows notes unasked. */
const OWN_INCLUDED = `notes,follow-up,${USUALLY_INCLUDED}`;

/** @throws UsageError for a value that the option does not take. */
export function documentOptions(values: Values, subject: ExportSubject, format: ExportFormat): ExportOptions {
  const own = subject.what === 'selection' || subject.what === 'follow-up';
  return {
    subject,
    format,
    title: wordOf(values.title) ?? '',
    include: includedOf(wordOf(values.include) ?? (own ? OWN_INCLUDED : USUALLY_INCLUDED)),
    paper: choice(wordOf(values.paper), ['a4', 'letter'], 'a4', '--paper'),
    large: values.large === true,
    date: dateOf(wordOf(values.date)),
    language: choice(wordOf(values.language), ['en', 'fr', 'es', 'ar'], 'en', '--language'),
  };
}

const wordOf = (value: string | boolean | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined;

function includedOf(list: string): ExportOptions['include'] {
  const words = list === 'nothing' ? [] : list.split(',').map((word) => choice(word, INCLUDED, 'tiers', '--include'));
  const has = (word: (typeof INCLUDED)[number]) => words.includes(word);
  return {
    notes: has('notes'),
    followUp: has('follow-up'),
    tiers: has('tiers'),
    summaries: has('summaries'),
    years: has('years'),
    contents: has('contents'),
  };
}

/** By the ending of the file. */
export function formatOf(file: string): ExportFormat {
  const format = ExportFormat.safeParse(path.extname(file).slice(1).toLowerCase());
  if (!format.success)
    throw new UsageError(
      `--to takes a file that ends in ${ExportFormat.options.map((each) => `.${each}`).join(', ')}.`,
    );
  return format.data;
}

/** With an exporter that is closed at the end. */
export async function withExporter<T>(
  context: Context,
  work: (exporter: Exporter) => Promise<T>,
  shelf: Shelf = EMPTY_SHELF,
): Promise<T> {
  const library = await context.library();
  const exporter = new Exporter({
    assets: context.assets,
    spawn: () => context.spawn('export-process'),
    sources: { entries: () => library.entries(), report: (id) => library.report(id), shelf: () => shelf },
  });
  try {
    return await work(exporter);
  } finally {
    exporter.close();
  }
}

/** Makes one document, and says what was made. @returns the exit status */
export function makeDocument(
  context: Context,
  options: ExportOptions,
  { file, json, shelf }: { file: string; json: boolean; shelf?: Shelf },
): Promise<number> {
  return withExporter(
    context,
    async (exporter) => {
      const made = await exporter.make(options, {
        onProgress: () => undefined,
        signal: new AbortController().signal,
      });
      if (!made.ok) {
        printFault(context.io, made.error);
        return EXIT.problems;
      }
      const written = await exporter.write(path.resolve(file), made.value.bytes);
      if (!written.ok) {
        printFault(context.io, written.error);
        return EXIT.problems;
      }
      const { bytes, pages, passages, replaced } = made.value;
      warnOfReplaced(context, replaced);
      const summary = { file, bytes: bytes.length, ...(pages === null ? {} : { pages }), passages };
      if (json) printJson(context.io, summary);
      else context.io.out(`${madeInWords(summary)}\n`);
      return EXIT.done;
    },
    shelf,
  );
}

export function madeInWords({ file, bytes, pages, passages }: MadeFile): string {
  return `${file}: ${bytes} bytes${pages === undefined ? '' : `, ${pages} pages`}, ${passages} passages`;
}

export interface MadeFile {
  file: string;
  bytes: number;
  pages?: number;
  passages: number;
}

export function warnOfReplaced({ io }: Context, replaced: string[]): void {
  if (replaced.length > 0)
    io.err(`satchel: No bundled font has ${replaced.join(', ')}; the document shows these codes in their place.\n`);
}
