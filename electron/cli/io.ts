import type { Fault } from '../contract';

/** Where the command line speaks; tests listen in. */
export interface Io {
  out(text: string): void;
  err(text: string): void;
}

export const EXIT = { done: 0, problems: 1, usage: 2, fault: 3 } as const;

/** The command was put wrongly; said with the usage. */
export class UsageError extends Error {}

export function printJson(io: Io, value: unknown): void {
  io.out(`${JSON.stringify(value, null, 2)}\n`);
}

export function printFault(io: Io, fault: Fault): void {
  io.err(`satchel: ${fault.message}${fault.hint === '' ? '' : ` ${fault.hint}`}\n`);
}
