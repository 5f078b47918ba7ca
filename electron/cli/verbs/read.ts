import { readMany } from '../reading';
import { argumentsOf, someOf } from '../arguments';
import type { Context } from '../context';
import { EXIT, printJson } from '../io';
import { plainly, printReading } from '../print-reading';

/** What would be understood of some files; adds nothing. */
export async function read(argv: string[], context: Context): Promise<number> {
  const { values, positionals } = argumentsOf(argv, {});
  const files = (await readMany(someOf(positionals, 'file'), context)).map((each) => each.read);
  if (values.json === true)
    printJson(context.io, { files: files.map((file) => ({ ...file, problems: plainly(file.problems) })) });
  printReading(files, values.json === true ? { ...context.io, out: () => undefined } : context.io);
  return files.every((file) => file.outcome === 'read') ? EXIT.done : EXIT.problems;
}
