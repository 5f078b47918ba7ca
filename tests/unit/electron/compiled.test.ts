import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { compiledFile, runCompiled } from '../../../electron/compiled';
import { temporaryFolder } from './search/packs';

const TEXT = `exports.twice = (number) => { const two = require('node:path').sep.length + 1; return two * number; };`;

interface Exported {
  twice: (number: number) => number;
}

/** A program that ran once, and what was compiled of it then. */
function keptProgram(): { program: string; compiled: string } {
  const program = path.join(temporaryFolder(), 'program.cjs');
  fs.writeFileSync(program, TEXT);
  const first = runCompiled<Exported>(program);
  expect(first.wasCompiled).toBe(false);
  expect(first.exports.twice(4)).toBe(8);
  first.keep();
  return { program, compiled: compiledFile(program) };
}

describe('a program that was compiled ahead', () => {
  it('runs with what was compiled of it', () => {
    const { program } = keptProgram();
    const { exports, wasCompiled } = runCompiled<Exported>(program);
    expect(wasCompiled).toBe(true);
    expect(exports.twice(21)).toBe(42);
  });

  it('runs without it where the program is another of the same length', () => {
    const { program } = keptProgram();
    fs.writeFileSync(program, TEXT.replace('+ 1', '+ 2'));
    const { exports, wasCompiled } = runCompiled<Exported>(program);
    expect(wasCompiled).toBe(false);
    expect(exports.twice(1)).toBe(3);
  });

  it('runs without it where a bit of it changed, or a part is missing', () => {
    const { program, compiled } = keptProgram();
    const good = fs.readFileSync(compiled);
    for (let at = 0; at < good.length; at += 11) {
      const bad = Buffer.from(good);
      bad[at] = (bad[at] ?? 0) ^ (1 << (at & 7));
      fs.writeFileSync(compiled, bad);
      expect(runCompiled<Exported>(program).wasCompiled, `byte ${at}`).toBe(false);
    }
    for (const length of [0, 1, TEXT.length, good.length - 1, good.length - 2]) {
      fs.writeFileSync(compiled, good.subarray(0, length));
      expect(runCompiled<Exported>(program).wasCompiled, `${length} bytes`).toBe(false);
    }
  });

  it('runs without it where V8 does not take it', () => {
    const program = path.join(temporaryFolder(), 'program.cjs');
    // A text that V8 has not seen in this process.
    const text = Buffer.from(`${TEXT} // and no other`);
    fs.writeFileSync(program, text);
    const nonsense = Buffer.from('of another V8, or of none at all');
    fs.writeFileSync(compiledFile(program), Buffer.concat([text, nonsense, nonsense]));
    const { exports, wasCompiled } = runCompiled<Exported>(program);
    expect(wasCompiled).toBe(false);
    expect(exports.twice(2)).toBe(4);
  });
});
