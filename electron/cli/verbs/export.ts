import { ExportFormat } from '../../contract';
import type { ExportOptions, ExportSubject } from '../../contract';
import { EMPTY_SHELF } from '../../shelf/usual';
import { argumentsOf, choice } from '../arguments';
import type { Context } from '../context';
import { DOCUMENT_OPTIONS, documentOptions, formatOf, makeDocument } from '../documents';
import { exportEach } from '../export-each';
import { SUBJECT_OPTIONS, contentOf, reportIds, subjectOf } from '../export-subject';
import { EXIT, UsageError, printFault } from '../io';

export async function exportDocument(argv: string[], context: Context): Promise<number> {
  const { values, positionals } = argumentsOf(argv, {
    ...DOCUMENT_OPTIONS,
    ...SUBJECT_OPTIONS,
    each: { type: 'boolean' },
    format: { type: 'string' },
    force: { type: 'boolean' },
  });
  const ids = positionals.map((id) => id.toUpperCase());
  const { to } = values;
  const json = values.json === true;
  if (values.each === true) {
    if (to === undefined) throw new UsageError('--to FOLDER is missing.');
    const format = choice(values.format, ExportFormat.options, 'pdf', '--format');
    const content = contentOf(values);
    const parts = (await reportIds(ids, values, context)).map((report) => {
      const subject: ExportSubject =
        content === 'history'
          ? { what: 'history', report, passage: null }
          : { what: 'reports', reports: [report], content };
      return { report, options: documentOptions(values, subject, format) };
    });
    return exportEach(context, { parts, folder: to, force: values.force === true, json });
  }
  if (to === undefined) throw new UsageError('--to FILE is missing.');
  const format = formatOf(to);
  const own = values.selection !== undefined || values['follow-up'] === true;
  // What the user wrote is opened only where it is wanted.
  const shelf = own || /notes|follow-up/.test(values.include ?? '') ? await ownShelf(context) : EMPTY_SHELF;
  const subject = await subjectOf(ids, values, shelf, context);
  if (!subject.ok) {
    printFault(context.io, subject.error);
    return EXIT.problems;
  }
  const options: ExportOptions = documentOptions(values, subject.value, format);
  return makeDocument(context, options, { file: to, json, shelf });
}

async function ownShelf(context: Context) {
  const { shelf, notices } = await context.own();
  for (const notice of notices) printFault(context.io, notice);
  return shelf;
}
