import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { z } from 'zod';
import { assetsIn } from '../../../electron/assets';
import { assetsFolder, inRoot } from '../../../build/folders';
import type { Sample } from './documents';
import { MemoryWatch } from './memory';
import { type Measured, median, medianOrNull, timed } from './measured';

const Done = z.object({ is: z.literal('done'), value: z.object({ bytes: z.instanceof(Uint8Array), pages: z.int() }) });

/** Satchel's own way: its process as it is built, from its start to the file's bytes; the last one goes on, warm. */
export async function measureTypst({
  document,
  starts,
  rounds,
}: Sample): Promise<Measured & { file: Uint8Array; same: boolean }> {
  const colds: number[] = [];
  for (let start = 1; start < starts; start++) {
    const cold = await timed(async () => started(document));
    cold.value.child.kill('SIGKILL');
    colds.push(cold.milliseconds);
  }
  const watched = await timed(async () => {
    const child = startPress();
    const watch = new MemoryWatch(() => (child.pid === undefined ? [] : [child.pid]));
    return { child, watch, made: await ask(child, document) };
  });
  const { child, watch, made } = watched.value;
  colds.push(watched.milliseconds);
  const warm: number[] = [];
  // Another title, or the layout of the round before would be found ready.
  for (let round = 0; round < rounds; round++)
    warm.push((await timed(() => ask(child, { ...document, running: `${document.running} ${round}` }))).milliseconds);
  const peak = watch.stop();
  child.kill('SIGKILL');
  // In a process of its own, as the next export of a user would be.
  const again = await started(document);
  again.child.kill('SIGKILL');
  return {
    cold: median(colds),
    warm: medianOrNull(warm),
    bytes: made.bytes.length,
    pages: made.pages,
    peak,
    file: made.bytes,
    same: Buffer.compare(again.made.bytes, made.bytes) === 0,
  };
}

async function started(document: Sample['document']) {
  const child = startPress();
  return { child, made: await ask(child, document) };
}

/** Without the loader of TypeScript that this bench runs under, which the program has not. */
const startPress = () =>
  fork(inRoot('dist/electron/export-process.cjs'), [], { serialization: 'advanced', execArgv: [] });

async function ask(child: ChildProcess, document: Sample['document']) {
  child.send({ assets: assetsIn(assetsFolder), document, make: 'pdf' });
  for (;;) {
    const [message]: unknown[] = await once(child, 'message');
    const { data } = Done.safeParse(message);
    if (data !== undefined) return data.value;
    if (!z.object({ is: z.literal('begun') }).safeParse(message).success) throw new Error(JSON.stringify(message));
  }
}
