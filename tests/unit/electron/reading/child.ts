import { fork } from 'node:child_process';
import path from 'node:path';
import { LIMITS } from '../../../../data/limits';
import type { Child } from '../../../../electron/child';

const entry = path.join(import.meta.dirname, '../../../../electron/reading/process.ts');

/** The reading process itself, from its source, with so much memory. `heard` is told of its start and end. */
export function readingProcess(
  heard: (how: 'started' | 'ended') => void = () => undefined,
  megabytes: number = LIMITS.readingMegabytes,
): Child {
  const child = fork(entry, [String(megabytes)], { execArgv: ['--import', 'tsx'], serialization: 'advanced' });
  heard('started');
  child.once('exit', () => heard('ended'));
  return {
    send: (message) => void child.send(Object(message)),
    onMessage: (hear) => void child.on('message', hear),
    onExit: (hear) => void child.once('exit', hear),
    kill: () => void child.kill('SIGKILL'),
  };
}
