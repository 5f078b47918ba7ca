import { argumentsOf, someOf, wholeNumber } from '../arguments';
import type { Context } from '../context';
import { EXIT, printJson } from '../io';
import { SEARCH_OPTIONS, searchLibrary } from '../searching';

const USUAL_LIMIT = 20;

export async function search(argv: string[], context: Context): Promise<number> {
  const { values, positionals } = argumentsOf(argv, { ...SEARCH_OPTIONS, limit: { type: 'string' } });
  const limit = wholeNumber(values.limit, USUAL_LIMIT, '--limit');
  const words = someOf(positionals, 'word').join(' ');
  const { answer, hits } = await searchLibrary(words, values, limit, context);
  const { query, total, totals, forgiven, all } = answer;
  if (values.json === true) printJson(context.io, { query, total, totals, forgiven, all, hits });
  else for (const hit of hits) context.io.out(`${hit.passage}\t${hit.text}\n`);
  return EXIT.done;
}
