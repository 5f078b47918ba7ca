import type { Report } from '../../../data/model';
import { textsOf } from '../../compare/compared';
import { compareReports } from '../../compare/comparison';
import type { Comparison } from '../../compare/comparison';
import { differences, runsInPlainText } from '../../compare/differences';
import { compareCountries } from '../../compare/themes';
import type { ThemeRow } from '../../compare/themes';
import { argumentsOf } from '../arguments';
import type { Context } from '../context';
import { DOCUMENT_OPTIONS, documentOptions, formatOf, makeDocument } from '../documents';
import { EXIT, UsageError, printFault, printJson } from '../io';

/** Two editions of a country are matched; recommendations of two countries stand beside each other by theme. */
export async function compare(argv: string[], context: Context): Promise<number> {
  const { values, positionals } = argumentsOf(argv, DOCUMENT_OPTIONS);
  const [first, second, ...more] = positionals.map((id) => id.toUpperCase());
  if (first === undefined || second === undefined || more.length > 0)
    throw new UsageError('Give two report ids, for example BEL-2019 BEL-2020.');
  if (values.to !== undefined) {
    const subject = { what: 'comparison', from: first, to: second } as const;
    const options = documentOptions(values, subject, formatOf(values.to));
    return makeDocument(context, options, { file: values.to, json: values.json === true });
  }
  const library = await context.library();
  const [from, to] = [await library.report(first), await library.report(second)];
  for (const opened of [from, to]) if (!opened.ok) printFault(context.io, opened.error);
  if (!from.ok || !to.ok) return EXIT.problems;
  if (from.value.country?.code === to.value.country?.code && from.value.country !== null) {
    const comparison = compareReports(from.value, to.value);
    if (values.json === true) printJson(context.io, comparison);
    else context.io.out(asText(comparison, from.value, to.value));
  } else {
    const themes = compareCountries(from.value, to.value);
    if (values.json === true) printJson(context.io, { from: first, to: second, themes });
    else context.io.out(themesAsText(themes, from.value, to.value));
  }
  return EXIT.done;
}

/** In the order of the newer list, with what is gone at the end. Removed words stand in [-…-], added in {+…+}. */
function asText({ from, to, kept, changed, added, dropped }: Comparison, older: Report, newer: Report): string {
  const textOf = textsOf(older, newer);
  const marked = (one: string, other: string): string => runsInPlainText(differences(textOf(one), textOf(other)));
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

function themesAsText(themes: ThemeRow[], from: Report, to: Report): string {
  const textOf = textsOf(from, to);
  const lines = (ids: string[]) => ids.map((id) => `${id}  ${textOf(id)}`);
  return [
    `${from.id} and ${to.id}, by theme. Nothing here says that two texts ask for the same.\n`,
    ...themes.map((row) => section(row.theme, [...lines(row.from), ...lines(row.to)])),
  ].join('');
}

function section(title: string, lines: string[]): string {
  return lines.length === 0 ? '' : `\n${title} (${lines.length})\n\n${lines.join('\n')}\n`;
}
