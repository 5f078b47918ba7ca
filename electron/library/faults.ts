import { faultSaying } from '../contract';
import type { Fault } from '../contract';

/** A failure that the user can act on; everything else that is thrown is a fault of the program. */
export class Failure extends Error {
  constructor(readonly fault: Fault) {
    super(fault.message);
  }

  static of(...said: Parameters<typeof faultSaying>): Failure {
    return new Failure(faultSaying(...said));
  }
}

/** The fault inside a Failure, or one that says the program is to blame. */
export function faultOf(thrown: unknown): Fault {
  if (thrown instanceof Failure) return thrown.fault;
  return faultSaying(
    'program-fault',
    'Something went wrong inside Satchel: {why}',
    'Try again. If it happens again, copy the details and report them.',
    { why: (thrown instanceof Error ? thrown.message : String(thrown)).slice(0, 1_000) },
  );
}
