import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';

const module = pathToFileURL(path.join(import.meta.dirname, '../../../build/exit-code.ts')).href;
const loud = `async () => void process.on('beforeExit', () => process.exit(0))`;

/** The exit status of a program that has failed after it did this. */
function statusAfter(work: string): number | null {
  const program = `import { keepingExitCode } from '${module}'; await ${work}; process.exitCode = 1;`;
  return spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program]).status;
}

test('a failure is an exit status, although others would end the process with 0', () => {
  expect(statusAfter(`(${loud})()`)).toBe(0);
  expect(statusAfter(`keepingExitCode(${loud})`)).toBe(1);
});
