import { argumentsOf } from '../arguments';
import type { Context } from '../context';
import { EXIT, printFault, printJson } from '../io';

export async function list(argv: string[], context: Context): Promise<number> {
  const { values } = argumentsOf(argv, {});
  const { entries, unopened } = (await context.library()).listing(false);
  for (const { problem } of unopened) printFault(context.io, problem);
  if (values.json === true) {
    const reports = entries.map(({ id, country, edition, tier, recommendations, source }) => ({
      id,
      country,
      edition,
      tier,
      recommendations,
      source,
    }));
    printJson(context.io, { reports });
  } else {
    for (const { id, country, edition, tier, recommendations } of entries)
      context.io.out(`${id}\t${country?.name ?? '-'}\t${edition?.year ?? '-'}\t${tier ?? '-'}\t${recommendations}\n`);
  }
  return unopened.length > 0 ? EXIT.problems : EXIT.done;
}
