import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { z } from 'zod';
import { assetsIn } from '../../../electron/assets';
import { assetsFolder, inRoot } from '../../../build/folders';
import type { Sample } from './documents';
import { MemoryWatch } from './memory';
import { type Measured, median, timed } from './measured';

const Done = z.object({ is: z.literal('done'), value: z.object({ bytes: z.instanceof(Uint8Array), pages: z.int() }) });

/** Satchel's own way: its process as it is built, from its start to the file's bytes. */
export async function measureTypst({
  document,
  rounds,
}: Sample): Promise<Measured & { file: Uint8Array; same: boolean }> {
  const cold = await timed(async () => {
    const child = fork(inRoot('dist/electron/export-process.cjs'), [], { serialization: 'advanced', execArgv: [] });
    const watch = new MemoryWatch(() => (child.pid === undefined ? [] : [child.pid]));
    return { child, watch, made: await ask(child, document) };
  });
  const { child, watch, made } = cold.value;
  const warm: number[] = [];
  let same = true;
  for (let round = 0; round < rounds; round++) {
    // Another title, or the layout of the round before would be found ready.
    const again = await timed(() => ask(child, { ...document, running: `${document.running} ${round}` }));
    warm.push(again.milliseconds);
  }
  const repeated = await ask(child, document);
  same = Buffer.compare(repeated.bytes, made.bytes) === 0;
  const peak = watch.stop();
  child.kill('SIGKILL');
  return {
    cold: cold.milliseconds,
    warm: median(warm),
    bytes: made.bytes.length,
    pages: made.pages,
    peak,
    file: made.bytes,
    same,
  };
}

async function ask(child: ChildProcess, document: Sample['document']) {
  child.send({ assets: assetsIn(assetsFolder), document, make: 'pdf' });
  for (;;) {
    const [message]: unknown[] = await once(child, 'message');
    const { data } = Done.safeParse(message);
    if (data !== undefined) return data.value;
    if (!z.object({ is: z.literal('begun') }).safeParse(message).success) throw new Error(JSON.stringify(message));
  }
}
