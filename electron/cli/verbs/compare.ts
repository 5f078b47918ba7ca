import { recommendationsOf } from '../../../data/model';
import type { Report } from '../../../data/model';
import { compareReports } from '../../compare/comparison';
import type { Comparison } from '../../compare/comparison';
import { differences } from '../../compare/differences';
import { argumentsOf } from '../arguments';
import type { Context } from '../context';
import { EXIT, UsageError, printFault, printJson } from '../io';

export async function compare(argv: string[], context: Context): Promise<number> {
  const { values, positionals } = argumentsOf(argv, {});
  const [first, second, ...more] = positionals.map((id) => id.toUpperCase());
  if (first === undefined || second === undefined || more.length > 0)
    throw new UsageError('Give two report ids, for example BEL-2019 BEL-2020.');
  const library = await context.library();
  const [from, to] = [await library.report(first), await library.report(second)];
  for (const opened of [from, to]) if (!opened.ok) printFault(context.io, opened.error);
  if (!from.ok || !to.ok) return EXIT.problems;
  const comparison = compareReports(from.value, to.value);
  if (values.json === true) printJson(context.io, comparison);
  else context.io.out(asText(comparison, from.value, to.value));
  return EXIT.done;
}

/** In the order of the newer list, with what is gone at the end. Removed words stand in [-…-], added in {+…+}. */
function asText({ from, to, kept, changed, added, dropped }: Comparison, older: Report, newer: Report): string {
  const texts = new Map([older, newer].flatMap(recommendationsOf).map(({ id, text }) => [id, text]));
  const textOf = (id: string): string => texts.get(id) ?? '';
  const marked = (one: string, other: string): string =>
    differences(textOf(one), textOf(other))
      .map(({ text, change }) => (change === 'same' ? text : change === 'added' ? `{+${text}+}` : `[-${text}-]`))
      .join('');
  return [
    `${from} and ${to}, matched by their wording. Read both before you rely on a match.\n`,
    section(
      'Same',
      kept.map(([one, other]) => `${one} = ${other}  ${textOf(other)}`),
    ),
    section(
      'Reworded',
      changed.map(([one, other]) => `${one} > ${other}  ${marked(one, other)}`),
    ),
    section(
      `New in ${to}`,
      added.map((id) => `${id}  ${textOf(id)}`),
    ),
    section(
      `Not in ${to}`,
      dropped.map((id) => `${id}  ${textOf(id)}`),
    ),
  ].join('');
}

function section(title: string, lines: string[]): string {
  return lines.length === 0 ? '' : `\n${title} (${lines.length})\n\n${lines.join('\n')}\n`;
}
