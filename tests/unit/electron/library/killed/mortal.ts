/** Lets this process die at a given call to the file system, as if somebody had killed it there. */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const CHANGING = ['open', 'write', 'fsync', 'close', 'rename', 'chmod', 'chown', 'unlink', 'mkdir'];
const CHANGING_PROMISED = ['open', 'mkdir', 'rm', 'rename', 'writeFile'];

let calls = 0;
let last = Number.POSITIVE_INFINITY;

/** From now on, counted from one; a write is then half done. */
export function dieAtCall(number: number): void {
  calls = 0;
  last = number;
}

function halfWritten(args: unknown[]): void {
  const [to, what] = args;
  if (typeof to !== 'number') return;
  if (typeof what === 'string') fs.writeSync(to, what.slice(0, what.length / 2));
  else if (what instanceof Uint8Array) fs.writeSync(to, what.subarray(0, what.length / 2));
}

function mortal(holder: object, name: string): void {
  const original: unknown = Reflect.get(holder, name);
  if (typeof original !== 'function') throw new Error(`${name} is no function`);
  Reflect.set(holder, name, (...args: unknown[]): unknown => {
    calls += 1;
    if (calls >= last) {
      last = Number.POSITIVE_INFINITY;
      if (name === 'write') halfWritten(args);
      process.kill(process.pid, 'SIGKILL');
    }
    return Reflect.apply(original, holder, args);
  });
}

for (const name of CHANGING) mortal(fs, name);
for (const name of CHANGING_PROMISED) mortal(fs.promises, name);
syncBuiltinESMExports();
