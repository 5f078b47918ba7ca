/**
 * Does what others wrote, and keeps the exit code ours: electron-builder ends the process with 0 once nothing is left
 * to do, whatever has failed by then.
 */
export async function keepingExitCode<T>(work: () => Promise<T>): Promise<T> {
  const before = new Set(process.listeners('beforeExit'));
  try {
    return await work();
  } finally {
    for (const listener of process.listeners('beforeExit'))
      if (!before.has(listener)) process.off('beforeExit', listener);
  }
}
