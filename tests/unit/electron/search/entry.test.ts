import { mkdtemp, rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { bundled } from '../../../../build/bundled';
import { SearchClient } from '../../../../electron/search/client';
import { Library } from '../../../../electron/library/library';
import { invented, packFile } from '../library/packs';

const source = (name: string): string => path.join(import.meta.dirname, '../../../../electron/search', `${name}.ts`);

test('the worker as the program starts it opens an index', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'satchel-entry-'));
  const entry = await bundled(source('entry'), folder);
  await rename(await bundled(source('worker'), folder), path.join(folder, 'search-program.cjs'));
  const library = await Library.open(await packFile([invented('BEL', 'Belgium', 2020)]), []);
  const search = new SearchClient(entry);
  await search.open(await library.searchable());
  expect(search.state()).toEqual({ state: 'ready', done: 1, of: 1 });
  await search.close();
  await library.close();
});
