import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readMany } from '../../../../data/reading/read';
import { outlineOf } from './outline';

/** Each folder: files as they come, and in `expected.json` what is understood of them in one run. */
const root = path.join(import.meta.dirname, '../../../fixtures/reading');

test.each(readdirSync(root))('%s', async (name) => {
  const folder = path.join(root, name);
  const names = readdirSync(folder).filter((file) => file !== 'expected.json');
  const given = names.toSorted().map((file) => ({ name: file, bytes: readFileSync(path.join(folder, file)) }));
  const expected: unknown = JSON.parse(readFileSync(path.join(folder, 'expected.json'), 'utf8'));
  expect((await readMany(given)).map(outlineOf)).toEqual(Object(expected).files);
});
