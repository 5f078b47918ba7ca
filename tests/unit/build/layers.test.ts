import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inRoot } from '../../../build/folders';
import { tool } from '../../../build/run';

/** Who imports whom, and whether that is allowed. */
const imports: [from: string, what: string, allowed: boolean][] = [
  ['data/a.ts', './model', true],
  ['data/a.ts', '../electron/contract', false],
  ['data/a.ts', '../../renderer/app', false],
  ['data/a.ts', '../build/folders', false],
  ['data/a.ts', 'electron', false],
  ['electron/search/a.ts', '../../data/model', true],
  ['electron/search/a.ts', 'electron', false],
  ['electron/search/a.ts', 'electron/main', false],
  ['electron/library/a.ts', '../../renderer/app', false],
  ['electron/export/a.ts', 'react', false],
  ['electron/shell/a.ts', 'electron', true],
  ['electron/main.ts', 'electron', true],
  ['electron/shell/a.ts', '../../renderer/app', false],
  ['renderer/a.ts', '../electron/contract', true],
  ['renderer/a.ts', '../data/model', true],
  ['renderer/parts/a.ts', '../../electron/assets', false],
  ['renderer/parts/a.ts', '../../data/limits', false],
  ['renderer/a.ts', 'electron', false],
  ['renderer/a.ts', 'node:fs', false],
  ['build/a.ts', '../electron/cli/main', true],
  ['build/a.ts', '../renderer/app', false],
];

const key = (from: string, what: string): string => `${from} ← ${what}`;
let folder: string;
let refused: string[];

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'satchel-layers-'));
  for (const from of new Set(imports.map(([file]) => file))) {
    const lines = imports.filter(([file]) => file === from).map(([, what]) => `import '${what}';`);
    mkdirSync(path.join(folder, path.dirname(from)), { recursive: true });
    writeFileSync(path.join(folder, from), lines.join('\n'));
  }
  // Its folders are meant from where it lies.
  copyFileSync(inRoot('.oxlintrc.json'), path.join(folder, '.oxlintrc.json'));
  const oxlint = spawnSync(process.execPath, [tool('oxlint'), '--format', 'unix', '.'], {
    cwd: folder,
    encoding: 'utf8',
  });
  refused = [...oxlint.stdout.matchAll(/^(?:\.\/)?([^:\n]+):.*'([^']+)' import is restricted/gm)].map(
    ([, from = '', what = '']) => key(from, what),
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the layers', () => {
  it.each(imports)('%s ← %s: %s', (from, what, allowed) => {
    expect(refused.includes(key(from, what))).toBe(!allowed);
  });
});
