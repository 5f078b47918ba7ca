import { sourcesOf } from '../../../data/model';
import { effectsOf, packOfAdded } from '../../library/adding';
import { LibraryFolder } from '../../library/folder';
import { packBytes } from '../../library/write-pack';
import { argumentsOf, dateOf, someOf } from '../arguments';
import type { Context } from '../context';
import { EXIT, UsageError, printJson } from '../io';
import { plainly, printReading } from '../print-reading';
import { readMany } from '../reading';

export async function add(argv: string[], context: Context): Promise<number> {
  const { values, positionals } = argumentsOf(argv, { 'dry-run': { type: 'boolean' } });
  if (context.libraryFolder === null) throw new UsageError('Give --library and a folder.');
  const looked = await readMany(someOf(positionals, 'file, folder, ZIP or pack'), context);
  const usable = looked.filter(({ read }) => read.outcome === 'read' || read.outcome === 'partly-read');
  const known = usable
    .flatMap(({ read }) => read.reports)
    .filter((report) => report.country !== null && report.edition !== null);
  const effects = await effectsOf(known, await context.library());
  const ids = (effect: string): string[] =>
    effects.filter((each) => each.effect === effect).map((each) => each.report.id);
  const changing = effects.filter((each) => each.effect !== 'unchanged').map((each) => each.report);
  if (changing.length > 0 && values['dry-run'] !== true) {
    const files = new Set(changing.flatMap(sourcesOf));
    const sources = usable.flatMap(({ source }) => (source !== null && files.has(source.sha256) ? [source] : []));
    const folder = await LibraryFolder.open(context.libraryFolder);
    await folder.add(packBytes(await packOfAdded(changing, sources, dateOf(undefined))));
  }
  const files = looked.map(({ read: { file, outcome, rule, problems } }) => ({
    file,
    outcome,
    rule,
    problems: plainly(problems),
  }));
  if (values.json === true)
    printJson(context.io, { added: ids('added'), replaced: ids('replaced'), unchanged: ids('unchanged'), files });
  else
    context.io.out(
      `${ids('added').length} added, ${ids('replaced').length} replaced, ${ids('unchanged').length} already here\n`,
    );
  printReading(
    looked.map((each) => each.read),
    { ...context.io, out: () => undefined },
  );
  return looked.every(({ read }) => read.outcome === 'read') ? EXIT.done : EXIT.problems;
}
