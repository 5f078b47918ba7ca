import { recommendationsOf } from '../../../data/model';
import type { Report } from '../../../data/model';
import { argumentsOf, oneOf } from '../arguments';
import type { Context } from '../context';
import { EXIT, printFault, printJson } from '../io';

export async function show(argv: string[], context: Context): Promise<number> {
  const { values, positionals } = argumentsOf(argv, {});
  const opened = await (await context.library()).report(
    oneOf(positionals, 'report id, for example BEL-2020').toUpperCase(),
  );
  if (!opened.ok) {
    printFault(context.io, opened.error);
    return EXIT.problems;
  }
  if (values.json === true) printJson(context.io, opened.value);
  else context.io.out(asText(opened.value));
  return EXIT.done;
}

function asText(report: Report): string {
  const head = `${report.country?.name ?? report.id} ${report.edition?.year ?? ''}\n${report.source.statement ?? ''}\n`;
  const recommendations = new Set(recommendationsOf(report));
  const sections = report.sections.map(({ heading, passages }) => {
    const lines = passages.map((passage) =>
      recommendations.has(passage) ? `${passage.id}  ${passage.text}` : passage.text,
    );
    return `${heading === null ? '' : `${heading}\n\n`}${lines.join('\n\n')}\n`;
  });
  return `${head}\n${sections.join('\n')}`;
}
