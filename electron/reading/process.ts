/**
 * The process that reads files: Electron's utilityProcess in the program, child_process.fork under Node. Whatever a
 * file does to it, the program goes on; whoever started it ends it.
 */
import { Worker } from 'node:worker_threads';
import { LIMITS } from '../../data/limits';
import { answerTo } from './answer';
import { READY, Request, type Answer } from './protocol';

/**
 * Ends the process when it has taken too much memory. A thread of its own, since the first one is busy then; Electron
 * lets no limit be set from outside, and V8's own does not count buffers.
 */
const WATCH = `
  const { workerData } = require('node:worker_threads');
  setInterval(() => {
    if (process.memoryUsage.rss() > workerData) process.kill(process.pid, 'SIGKILL');
  }, 50);
`;

const megabytes = Number(process.argv[2] ?? LIMITS.readingMegabytes);
new Worker(WATCH, { eval: true, workerData: megabytes * 1024 * 1024 }).unref();

// Electron has no types for a process that is not one of its own.
const port = 'parentPort' in process ? process.parentPort : undefined;
const send = (answer: Answer | typeof READY): void => (port ? port.postMessage(answer) : void process.send?.(answer));

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

send(READY);
