import { Worker } from 'node:worker_threads';
import { Failure } from './faults';
import type { PackContents } from './write-pack';

export type FromPackWorker = { done: number } | { bytes: Uint8Array };

/** Makes a pack's bytes. @throws Failure `cancelled` when the signal says so; what the worker threw otherwise. */
export type MakePack = (
  contents: PackContents,
  onProgress: (done: number) => void,
  signal: AbortSignal,
) => Promise<Uint8Array>;

/** In a worker of its own, which can be ended at any moment. `program`: the bundled worker. */
export function packingIn(program: string): MakePack {
  return async (contents, onProgress, signal) => {
    const worker = new Worker(program);
    try {
      return await new Promise<Uint8Array>((resolve, reject) => {
        const cancel = (): void => reject(Failure.of('cancelled', 'Stopped. Nothing was added.'));
        if (signal.aborted) return cancel();
        signal.addEventListener('abort', cancel, { once: true });
        worker.on('message', (message: FromPackWorker) => {
          if ('done' in message) onProgress(message.done);
          else resolve(message.bytes);
        });
        worker.once('error', reject);
        worker.once('exit', () => reject(new Error('the packing worker ended')));
        worker.postMessage(contents);
      });
    } finally {
      await worker.terminate();
    }
  };
}
