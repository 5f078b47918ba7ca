/**
 * Runs a bundled program with what V8 compiled of it when it was built: otherwise most of the time to a first answer
 * goes into compiling. It lies beside the program and is left aside in silence where it does not fit. V8 itself compares
 * its own version, its flags and the length of the text, but does not look for damage, and one changed bit can hang the
 * process: hence the program's text is kept with it, and what was compiled of it twice.
 */
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Script } from 'node:vm';

/** As Node itself does it, but for what is given back. */
const BEFORE = Buffer.from('(function(exports,require,module,__filename,__dirname){');
const AFTER = Buffer.from('\nreturn module.exports;})');

export interface Running<Exports> {
  exports: Exports;
  /** Whether what lay beside the program was of use. */
  wasCompiled: boolean;
  /** Puts beside the program what V8 has compiled of it so far, for later runs. */
  keep: () => void;
}

/** `Exports`: what the program is known to export. */
export function runCompiled<Exports>(program: string): Running<Exports> {
  const bytes = fs.readFileSync(program);
  const kept = keptFor(program, bytes);
  const script = new Script(Buffer.concat([BEFORE, bytes, AFTER]).toString(), {
    filename: program,
    ...(kept && { cachedData: kept }),
  });
  const module = { exports: {} };
  const run: (...scope: unknown[]) => Exports = script.runInThisContext();
  const exports = run(module.exports, createRequire(program), module, program, path.dirname(program));
  return {
    exports,
    wasCompiled: script.cachedDataRejected === false,
    keep() {
      const compiled = script.createCachedData();
      fs.writeFileSync(compiledFile(program), Buffer.concat([bytes, compiled, compiled]));
    },
  };
}

export const compiledFile = (program: string): string => `${program}.compiled`;

/** Compared by the system's own means: checksums in JavaScript would take as long as what they save. */
function keptFor(program: string, bytes: Uint8Array): Buffer | null {
  let kept: Buffer;
  try {
    kept = fs.readFileSync(compiledFile(program));
  } catch {
    return null;
  }
  const size = (kept.length - bytes.length) / 2;
  if (!Number.isInteger(size) || size <= 0 || kept.compare(bytes, 0, bytes.length, 0, bytes.length) !== 0) return null;
  const compiled = kept.subarray(bytes.length, bytes.length + size);
  return compiled.equals(kept.subarray(bytes.length + size)) ? compiled : null;
}
