/** The search worker: owns the open index, so that neither the page nor the host ever waits for it. */
import fs from 'node:fs';
import path from 'node:path';
import { parentPort } from 'node:worker_threads';
import { goOffline } from '../offline';
import { buildIndex } from './build';
import { IndexDamaged } from './damaged';
import type { FilePart, SearchablePack, SearchEngine } from './engine';
import type { FromWorker, ToWorker } from './messages';
import { openEngine } from './open';
import { warmUp } from './warm-up';

goOffline();
let engine: SearchEngine | undefined;

const tell = (message: FromWorker): void => parentPort?.postMessage(message, []);

function carryOut(message: ToWorker): void {
  if (message.do === 'open') {
    engine?.close();
    engine = undefined;
    engine = openEngine(message.packs, { editionsOff: message.editionsOff });
    warmUp(engine);
    tell({ did: 'open', reports: engine.reports });
  } else if (message.do === 'search') {
    if (!engine) throw new IndexDamaged('it is not open');
    tell({ did: 'search', id: message.id, answer: engine.search(message.request) });
  } else {
    tell({ did: 'build', parts: written(buildIndex(message.reports), message.folder, message.name) });
  }
}

function written(entries: Record<string, Uint8Array>, folder: string, name: string): Record<string, FilePart> {
  fs.mkdirSync(folder, { recursive: true });
  return Object.fromEntries(
    Object.entries(entries).map(([entry, bytes]) => {
      const file = path.join(folder, `${name}-${path.basename(entry)}`);
      fs.writeFileSync(file, bytes);
      return [entry, { file, offset: 0, size: bytes.length }];
    }),
  );
}

/** Opens packs as at every start, where no thread asks for it: for compiling ahead what a start needs. */
export function rehearse(packs: SearchablePack[]): void {
  const opened = openEngine(packs);
  warmUp(opened);
  opened.close();
}

parentPort?.on('message', (message: ToWorker) => {
  try {
    carryOut(message);
  } catch (error) {
    // A disk that is gone shows as an error of the system; the index cannot be read then either.
    if (!(error instanceof IndexDamaged) && !isSystemError(error)) throw error;
    engine?.close();
    engine = undefined;
    tell({ did: 'damaged', reason: error.message });
  }
});

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}
