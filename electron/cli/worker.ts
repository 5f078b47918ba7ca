import { writeSync } from 'node:fs';
import path from 'node:path';
import { Worker, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { LIMITS } from '../../data/limits';
import { assetsIn } from '../assets';
import type { Child } from '../child';
import { goOffline } from '../offline';
import { EXIT } from './io';
import { run } from './main';

/**
 * The command line of the packaged program, in a thread: the first thread is Electron's, which would look for a screen
 * as soon as it were let go. It waits for the exit status in shared memory.
 */
const CommandLine = z.object({
  words: z.array(z.string()),
  assets: z.string(),
  library: z.string(),
  own: z.string(),
  status: z.instanceof(SharedArrayBuffer),
});

goOffline();
const { words, assets, library, own, status } = CommandLine.parse(workerData);

function end(exitStatus: number): void {
  const shared = new Int32Array(status);
  Atomics.store(shared, 1, exitStatus);
  tellStage(2);
}

/** 1: alive; 2: ended, and the exit status stands beside it. */
function tellStage(stage: 1 | 2): void {
  const shared = new Int32Array(status);
  Atomics.store(shared, 0, stage);
  Atomics.notify(shared, 0);
}

/** Another of the programs beside this one, as a thread. */
function thread(program: string): Child {
  const worker = new Worker(path.join(__dirname, `${program}.cjs`), {
    resourceLimits: { maxOldGenerationSizeMb: LIMITS.readingMegabytes },
    stdout: true,
    stderr: true,
  });
  let exited: ((code: number | null) => void) | undefined;
  worker.once('exit', (code) => exited?.(code));
  // Its exit is heard; a second report of the same would end this thread.
  worker.on('error', () => undefined);
  return {
    send: (message) => worker.postMessage(message),
    onMessage: (hear) => void worker.on('message', hear),
    onExit: (hear) => (exited = hear),
    kill: () => void worker.terminate(),
  };
}

/** At once and whole: what a thread prints otherwise waits for the first one, which waits for us. */
function print(to: 1 | 2, text: string): void {
  let rest = Buffer.from(text);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(to, rest));
    } catch (error) {
      // A full pipe is tried again; a closed one has nobody behind it.
      if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) return;
    }
  }
}

tellStage(1);
process.once('uncaughtException', (error) => {
  print(2, `satchel: ${String(error)}\n`);
  end(EXIT.fault);
});
void run(words, {
  io: { out: (text) => print(1, text), err: (text) => print(2, text) },
  assets: assetsIn(assets),
  libraryFolder: library,
  ownFolder: own,
  spawn: thread,
}).then(end);
