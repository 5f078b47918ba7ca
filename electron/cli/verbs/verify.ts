import { verifyPack } from '../../library/verify';
import { argumentsOf, oneOf } from '../arguments';
import type { Context } from '../context';
import { EXIT, printJson } from '../io';

export async function verify(argv: string[], context: Context): Promise<number> {
  const { values, positionals } = argumentsOf(argv, {});
  const verdict = await verifyPack(oneOf(positionals, 'pack file'));
  if (values.json === true) printJson(context.io, verdict);
  else if (verdict.ok) context.io.out(`“${verdict.title}” is whole: ${verdict.entries} entries.\n`);
  for (const problem of verdict.problems) context.io.err(`satchel: ${problem.message}\n`);
  return verdict.ok ? EXIT.done : EXIT.problems;
}
