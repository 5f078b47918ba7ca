import { parentPort } from 'node:worker_threads';
import { goOffline } from '../offline';
import { packBytes } from './write-pack';
import type { PackContents } from './write-pack';
import type { FromPackWorker } from './packing';

goOffline();
const tell = (message: FromPackWorker): void => parentPort?.postMessage(message);

/** Makes one pack off the main thread, so that the window answers meanwhile. */
parentPort?.once('message', (contents: PackContents) => {
  tell({ bytes: packBytes(contents, (done) => tell({ done })) });
});
