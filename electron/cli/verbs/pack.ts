import type { Report } from '../../../data/model';
import { replaceFile } from '../../files/replace-file';
import { packBytes } from '../../library/write-pack';
import { argumentsOf, dateOf } from '../arguments';
import type { Context } from '../context';
import { countryCodes, years } from '../filters';
import { EXIT, UsageError, printFault, printJson } from '../io';

export async function pack(argv: string[], context: Context): Promise<number> {
  const { values, positionals } = argumentsOf(argv, {
    to: { type: 'string' },
    edition: { type: 'string', multiple: true },
    country: { type: 'string', multiple: true },
    title: { type: 'string' },
  });
  if (values.to === undefined || !values.to.endsWith('.satchel') || positionals.length > 0)
    throw new UsageError('Give --to and a file that ends in .satchel.');
  const wantedYears = new Set(years(values.edition));
  const wantedCountries = new Set(countryCodes(values.country));
  const library = await context.library();
  const wanted = library
    .entries()
    .filter(({ edition }) => wantedYears.size === 0 || (edition !== null && wantedYears.has(edition.year)))
    .filter(({ country }) => wantedCountries.size === 0 || (country !== null && wantedCountries.has(country.code)));
  const reports: Report[] = [];
  let damaged = 0;
  for (const { id } of wanted) {
    const opened = await library.report(id);
    if (opened.ok) reports.push(opened.value);
    else {
      damaged += 1;
      printFault(context.io, opened.error);
    }
  }
  if (reports.length === 0) {
    printFault(context.io, {
      code: 'nothing-to-pack',
      message: 'No report of this library is in these editions and countries.',
      hint: 'See satchel list.',
    });
    return EXIT.problems;
  }
  const bytes = packBytes({ title: values.title ?? titleOf(reports), madeBy: '', madeOn: dateOf(undefined), reports });
  await replaceFile(values.to, bytes);
  const summary = { file: values.to, bytes: bytes.length, reports: reports.length };
  if (values.json === true) printJson(context.io, summary);
  else context.io.out(`${values.to}: ${reports.length} reports, ${bytes.length} bytes\n`);
  return damaged > 0 ? EXIT.problems : EXIT.done;
}

function titleOf(reports: Report[]): string {
  const editions = [...new Set(reports.flatMap((report) => report.edition?.year ?? []))].toSorted((a, b) => a - b);
  return `Trafficking in Persons reports ${editions.join(', ')}`.trim().slice(0, 300);
}
