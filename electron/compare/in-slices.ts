/** Runs work that comes in steps so that other work of the same thread is served in between. */
import { setImmediate } from 'node:timers/promises';

/** @throws what `signal` was aborted for, between two steps */
export async function inSlices<Step, Value>(
  work: Generator<Step, Value>,
  { onStep, signal }: { onStep?: (step: Step) => void; signal?: AbortSignal } = {},
): Promise<Value> {
  for (;;) {
    signal?.throwIfAborted();
    const step = work.next();
    if (step.done === true) return step.value;
    onStep?.(step.value);
    await setImmediate();
  }
}
