import { fork } from 'node:child_process';
import type { Child } from '../child';

/** A program of ours as a child of plain Node. */
export function forked(file: string, execArgv: string[] = process.execArgv): Child {
  const child = fork(file, [], { execArgv, stdio: ['ignore', 'ignore', 'inherit', 'ipc'], serialization: 'advanced' });
  return {
    send: (message) => void child.send(message),
    onMessage: (hear) => void child.on('message', hear),
    onExit: (hear) => void child.once('exit', hear),
    kill: () => void child.kill('SIGKILL'),
  };
}
