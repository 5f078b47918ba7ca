/**
 * The program that reads files, beside the one that asks for them. Whatever a file does to it, that one goes on; whoever
 * started it ends it.
 */
import { Worker, isMainThread } from 'node:worker_threads';
import { LIMITS } from '../../data/limits';
import { goOffline } from '../offline';
import { starter } from '../starter';
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

goOffline();
const megabytes = Number(process.argv[2] ?? LIMITS.readingMegabytes);
// As a thread it has limits of its own from whoever started it.
if (isMainThread) new Worker(WATCH, { eval: true, workerData: megabytes * 1024 * 1024 }).unref();

const line = starter();

async function hear(message: unknown): Promise<void> {
  const request = Request.parse(message);
  line.send({ number: request.number, answer: await answerTo(request) } satisfies Answer);
}

line.onMessage((message) => void hear(message));
line.send(READY);
