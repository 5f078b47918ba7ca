import { isMainThread, parentPort as threadPort } from 'node:worker_threads';

/** The line to whoever started this program. */
export interface Starter {
  send(message: unknown): void;
  onMessage(hear: (message: unknown) => void): void;
}

/**
 * One entry file serves three ways of being started: Electron's utilityProcess, a worker thread, and
 * child_process.fork, where the program ends when its starter is gone.
 */
export function starter(): Starter {
  // Electron has no types for a process that is not one of its own.
  const utility = 'parentPort' in process ? process.parentPort : undefined;
  if (utility)
    return {
      send: (message) => utility.postMessage(message),
      onMessage: (hear) => void utility.on('message', ({ data }) => hear(data)),
    };
  if (!isMainThread && threadPort !== null) {
    const port = threadPort;
    return { send: (message) => port.postMessage(message), onMessage: (hear) => void port.on('message', hear) };
  }
  process.on('disconnect', () => process.exit(0));
  return {
    // An answer that nobody is left to hear is no fault.
    send: (message) => void process.send?.(message, undefined, undefined, () => undefined),
    onMessage: (hear) => void process.on('message', hear),
  };
}
