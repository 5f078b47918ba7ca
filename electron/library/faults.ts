import type { Fault } from '../contract';

/** A failure that the user can act on; everything else that is thrown is a fault of the program. */
export class Failure extends Error {
  constructor(readonly fault: Fault) {
    super(fault.message);
  }

  static of(code: string, message: string, hint = ''): Failure {
    return new Failure({ code, message, hint });
  }
}

/** The fault inside a Failure, or one that says the program is to blame. */
export function faultOf(thrown: unknown): Fault {
  if (thrown instanceof Failure) return thrown.fault;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return {
    code: 'program-fault',
    message: `Something went wrong inside Satchel: ${message}`,
    hint: 'Try again. If it happens again, copy the details and report them.',
  };
}
