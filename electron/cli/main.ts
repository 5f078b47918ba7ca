import { fork } from 'node:child_process';
import type { Assets } from '../assets';
import type { Child } from '../child';
import { faultOf } from '../library/faults';
import { Failure } from '../library/faults';
import { Context } from './context';
import { EXIT, UsageError, printFault } from './io';
import type { Io } from './io';
import { USAGE } from './usage';
import { add } from './verbs/add';
import { exportDocument } from './verbs/export';
import { list } from './verbs/list';
import { pack } from './verbs/pack';
import { read } from './verbs/read';
import { search } from './verbs/search';
import { show } from './verbs/show';
import { verify } from './verbs/verify';

const VERBS: Record<string, (argv: string[], context: Context) => Promise<number>> = {
  list,
  show,
  read,
  add,
  search,
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
  /** The file of a program that runs beside this one. */
  program: (name: 'export-process' | 'reading-process') => string;
}

/** Whether these words are for the command line rather than for the window. */
export function isForCommandLine(argv: string[]): boolean {
  const first = argv[0];
  return first !== undefined && (first in VERBS || first === '--help' || first === 'help');
}

/** Runs one verb. @returns the exit status. */
export async function run(argv: string[], surroundings: Surroundings): Promise<number> {
  const { io, assets, libraryFolder, ownFolder, program } = surroundings;
  const [name = '--help', ...rest] = argv;
  if (name === '--help' || name === 'help') {
    io.out(USAGE);
    return EXIT.done;
  }
  const verb = VERBS[name];
  const context = new Context(io, assets, namedLibrary(rest) ?? libraryFolder, ownFolder, (child) =>
    forked(program(child)),
  );
  try {
    if (verb === undefined) throw new UsageError(`There is no “${name}”.`);
    return await verb(rest, context);
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

function forked(file: string): Child {
  const child = fork(file, [], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'], serialization: 'advanced' });
  return {
    send: (message) => void child.send(message as object),
    onMessage: (hear) => void child.on('message', hear),
    onExit: (hear) => void child.once('exit', hear),
    kill: () => void child.kill('SIGKILL'),
  };
}
