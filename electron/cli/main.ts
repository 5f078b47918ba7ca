import type { Assets } from '../assets';
import type { Child } from '../child';
import { Failure, faultOf } from '../library/faults';
import { Context } from './context';
import { EXIT, UsageError, printFault } from './io';
import type { Io } from './io';
import { USAGE } from './usage';
import { asksForHelp, isCliVerb } from './verb-names';
import type { CliVerb } from './verb-names';
import { add } from './verbs/add';
import { compare } from './verbs/compare';
import { exportDocument } from './verbs/export';
import { list } from './verbs/list';
import { pack } from './verbs/pack';
import { read } from './verbs/read';
import { search } from './verbs/search';
import { show } from './verbs/show';
import { verify } from './verbs/verify';

const VERBS: Record<CliVerb, (argv: string[], context: Context) => Promise<number>> = {
  list,
  show,
  read,
  add,
  search,
  compare,
  export: exportDocument,
  pack,
  verify,
};

export interface Surroundings {
  io: Io;
  assets: Assets;
  /** The library folder when `--library` names none; null: the bundled reports alone. */
  libraryFolder: string | null;
  ownFolder: string | null;
  /** Starts a program that runs beside this one. */
  spawn: (program: 'export-process' | 'reading-process') => Child;
}

/** Runs one verb. @returns the exit status. */
export async function run(argv: string[], surroundings: Surroundings): Promise<number> {
  const { io, assets, libraryFolder, ownFolder, spawn } = surroundings;
  const [name = '--help', ...rest] = argv;
  if (asksForHelp(name)) {
    io.out(USAGE);
    return EXIT.done;
  }
  const context = new Context(io, assets, namedLibrary(rest) ?? libraryFolder, ownFolder, spawn);
  try {
    if (!isCliVerb(name)) throw new UsageError(`There is no “${name}”.`);
    return await VERBS[name](rest, context);
  } catch (error) {
    if (error instanceof UsageError) {
      io.err(`satchel: ${error.message}\n\n${USAGE}`);
      return EXIT.usage;
    }
    printFault(io, faultOf(error));
    return error instanceof Failure ? EXIT.problems : EXIT.fault;
  } finally {
    await context.close();
  }
}

function namedLibrary(argv: string[]): string | undefined {
  const at = argv.findIndex((word) => word === '--library' || word.startsWith('--library='));
  if (at === -1) return undefined;
  return argv[at]?.startsWith('--library=') === true ? argv[at].slice('--library='.length) : argv[at + 1];
}
