/** Each package has its reason in docs/development.md: a new one cannot come in, or an old one stay behind, unsaid. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { inRoot } from '../../../build/folders';

const Named = z.record(z.string(), z.string());
const { dependencies, devDependencies } = z
  .object({ dependencies: Named, devDependencies: Named })
  .parse(JSON.parse(readFileSync(inRoot('package.json'), 'utf8')));

const page = readFileSync(inRoot('docs/development.md'), 'utf8');

/** The rows of the table under a heading: packages, what they are for, why they are not our own code. */
function rows(heading: string): { packages: string[]; reasons: string[] }[] {
  const [, after = ''] = page.split(`\n### ${heading}\n`);
  const table = (after.split('\n#')[0] ?? '').split('\n').filter((line) => line.startsWith('| `'));
  return table.map((line) => {
    const [packages = '', ...reasons] = line.split('|').slice(1, -1);
    return {
      packages: [...packages.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
      reasons: reasons.map((reason) => reason.trim()),
    };
  });
}

test.each([
  ['Shipped', dependencies],
  ['For building and testing', devDependencies],
])('%s: every package is named once, with what it is for and why it is not code of our own', (heading, named) => {
  const table = rows(heading);
  expect(table.flatMap(({ packages }) => packages).toSorted()).toEqual(Object.keys(named).toSorted());
  for (const { packages, reasons } of table) {
    expect(reasons, packages.join(', ')).toHaveLength(2);
    expect(reasons, packages.join(', ')).not.toContain('');
  }
});
