import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { failed } from '../contract';
import type { ExportOptions, Fault, Result } from '../contract';
import type { Made } from '../export/document';
import type { Exporter } from '../export/exporter';
import type { Context } from './context';
import { madeInWords, warnOfReplaced, withExporter } from './documents';
import type { MadeFile } from './documents';
import { EXIT, printFault, printJson } from './io';

interface Each {
  /** A document for each report. */
  parts: { report: string; options: ExportOptions }[];
  folder: string;
  /** Take the place of files that are there. */
  force: boolean;
  json: boolean;
}

/** Faults of the place that is written to: the files that follow would meet them as well. */
const OF_THE_PLACE = new Set(['no-room', 'not-writable', 'taken-out', 'no-folder']);

/**
 * One file for each report, each whole or not there. A report that cannot be made is named and does not stop the
 * others; a full disk or a stick that was taken out does. @returns the exit status
 */
export async function exportEach(context: Context, { parts, folder, force, json }: Each): Promise<number> {
  // Where this fails, so does the first file, which says why.
  await mkdir(folder, { recursive: true }).catch(() => undefined);
  const files: MadeFile[] = [];
  const problems: ({ report: string } & Fault)[] = [];
  const names = new Set<string>();
  const replaced: string[] = [];
  await withExporter(context, async (exporter) => {
    for (const { report, options } of parts) {
      const made = await exporter.make(options, {
        onProgress: () => undefined,
        signal: new AbortController().signal,
      });
      const saved = made.ok ? await save(exporter, made.value, { folder, report, names, force }) : made;
      if (made.ok && saved.ok) {
        files.push(saved.value);
        replaced.push(...made.value.replaced);
        if (!json)
          context.io.out(`${files.length + problems.length} of ${parts.length}  ${madeInWords(saved.value)}\n`);
      } else if (!saved.ok) {
        problems.push({ report, ...saved.error });
        printFault(context.io, { ...saved.error, message: `${report}: ${saved.error.message}` });
        if (OF_THE_PLACE.has(saved.error.code)) break;
      }
    }
  });
  warnOfReplaced(context, [...new Set(replaced)].toSorted());
  if (json) printJson(context.io, { folder, of: parts.length, files, problems });
  else context.io.out(`${files.length} of ${parts.length} files are in ${folder}.\n`);
  return problems.length === 0 ? EXIT.done : EXIT.problems;
}

interface Saving {
  folder: string;
  report: string;
  /** Given so far. */
  names: Set<string>;
  force: boolean;
}

async function save(
  exporter: Exporter,
  { bytes, pages, passages, fileName }: Made,
  { folder, report, names, force }: Saving,
): Promise<Result<MadeFile>> {
  // Two reports of one name, as undated ones are, keep apart by their ids.
  const name = names.has(fileName) ? `${report.toLowerCase()}-${fileName}` : fileName;
  names.add(name);
  const file = path.join(folder, name);
  if (!force && existsSync(file))
    return failed('file-exists', `${name} is there already and was left as it is.`, 'Give --force to replace it.');
  const written = await exporter.write(path.resolve(file), bytes);
  if (!written.ok) return written;
  return { ok: true, value: { file, bytes: bytes.length, ...(pages === null ? {} : { pages }), passages } };
}
