/**
 * The process that reads files: Electron's utilityProcess in the program, child_process.fork under Node. Whatever a
 * file does to it, the program goes on; whoever started it ends it.
 */
import { setFlagsFromString } from 'node:v8';
import { LIMITS } from '../../data/limits';
import { answerTo } from './answer';
import { Request } from './protocol';

setFlagsFromString(`--max-old-space-size=${LIMITS.readingMegabytes}`);

// Electron has no types for a process that is not one of its own.
const port = 'parentPort' in process ? process.parentPort : undefined;
const send = (message: unknown): void => (port ? port.postMessage(message) : void process.send?.(message));

async function hear(message: unknown): Promise<void> {
  const request = Request.parse(message);
  send({ number: request.number, answer: await answerTo(request) });
}

if (port) port.on('message', ({ data }) => void hear(data));
else {
  process.on('message', (message) => void hear(message));
  // Its starter is gone: so is the reason to be here.
  process.on('disconnect', () => process.exit(0));
}
