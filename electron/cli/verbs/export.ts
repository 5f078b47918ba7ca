import path from 'node:path';
import { reportIdOf } from '../../../data/model';
import type { ExportFormat, ExportOptions, ExportSubject } from '../../contract';
import { ExportContent, ExportFormat as ExportFormatSchema } from '../../contract';
import { Exporter } from '../../export/exporter';
import { EMPTY_SHELF } from '../../shelf/usual';
import { argumentsOf, choice, dateOf, someOf } from '../arguments';
import type { Context } from '../context';
import { EXIT, UsageError, printFault, printJson } from '../io';

export async function exportDocument(argv: string[], context: Context): Promise<number> {
  const { values, positionals } = argumentsOf(argv, {
    to: { type: 'string' },
    content: { type: 'string' },
    paper: { type: 'string' },
    large: { type: 'boolean' },
    date: { type: 'string' },
  });
  const ids = someOf(positionals, 'report or passage id').map((id) => id.toUpperCase());
  const file = values.to ?? missing('--to FILE');
  const options: ExportOptions = {
    subject: subjectOf(ids, choice(values.content, ExportContent.options, 'summary', '--content')),
    format: formatOf(file),
    title: '',
    include: { notes: false, followUp: false, tiers: true, summaries: false, years: true, contents: true },
    paper: choice(values.paper, ['a4', 'letter'], 'a4', '--paper'),
    large: values.large === true,
    date: dateOf(values.date),
    language: 'en',
  };
  const library = await context.library();
  const exporter = new Exporter({
    assets: context.assets,
    spawn: () => context.spawn('export-process'),
    sources: { entries: () => library.entries(), report: (id) => library.report(id), shelf: () => EMPTY_SHELF },
  });
  try {
    const made = await exporter.make(options, { onProgress: () => undefined, signal: new AbortController().signal });
    const written = made.ok ? await exporter.write(path.resolve(file), made.value.bytes) : made;
    if (!made.ok || !written.ok) {
      printFault(context.io, written.ok ? { code: 'not-made', message: 'Nothing was made.', hint: '' } : written.error);
      return EXIT.problems;
    }
    const { bytes, pages, passages, replaced } = made.value;
    if (replaced.length > 0)
      context.io.err(
        `satchel: No bundled font has ${replaced.join(', ')}; the document shows these codes in their place.\n`,
      );
    const summary = { file, bytes: bytes.length, ...(pages === null ? {} : { pages }), passages };
    if (values.json === true) printJson(context.io, summary);
    else
      context.io.out(
        `${file}: ${bytes.length} bytes${pages === null ? '' : `, ${pages} pages`}, ${passages} passages\n`,
      );
    return EXIT.done;
  } finally {
    exporter.close();
  }
}

/** Whole reports, or chosen passages: ids of both kinds at once make no one document. */
function subjectOf(ids: string[], content: ExportContent): ExportSubject {
  const passages = ids.filter((id) => reportIdOf(id) !== id);
  if (passages.length === 0) return { what: 'reports', reports: ids, content };
  if (passages.length < ids.length) throw new UsageError('Give ids of reports or ids of passages, not both.');
  return { what: 'passages', passages };
}

function formatOf(file: string): ExportFormat {
  const format = ExportFormatSchema.safeParse(path.extname(file).slice(1).toLowerCase());
  if (!format.success)
    throw new UsageError(
      `--to takes a file that ends in ${ExportFormatSchema.options.map((each) => `.${each}`).join(', ')}.`,
    );
  return format.data;
}

function missing(option: string): never {
  throw new UsageError(`${option} is missing.`);
}
