import { utilityProcess } from 'electron';
import type { Child } from '../child';

/** Starts one of dist/electron's entry files as a process of its own. */
export function utility(file: string, name: string, args: string[] = []): Child {
  const child = utilityProcess.fork(file, args, { serviceName: `Satchel ${name}`, stdio: 'ignore' });
  return {
    send: (message) => child.postMessage(message),
    onMessage: (hear) => void child.on('message', hear),
    onExit: (hear) => void child.once('exit', hear),
    kill: () => void child.kill(),
  };
}
