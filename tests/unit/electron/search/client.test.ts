import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { SearchState } from '../../../../electron/contract';
import { SearchClient } from '../../../../electron/search/client';
import type { SearchablePack } from '../../../../electron/search/engine';
import { INDEX_ENTRY } from '../../../../electron/search/index-format';
import { bundled } from '../../../../build/bundled';
import { packOf, reportOf, requestFor, temporaryFolder } from './packs';

const REPORTS = ['BEL-2020', 'KEN-2020'].map((id) =>
  reportOf(id, { recommendations: ['Open shelters.', 'Train judges.'] }),
);
const inPacks = REPORTS.map((report, at) => ({ pack: `pack-${at + 1}`, report }));
let folder = '';

/** Bundled as the program is: where it begins, and the file beside it. */
const program = (): string => path.join(folder, 'entry.cjs');

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'satchel-worker-'));
  const source = path.join(import.meta.dirname, '../../../../electron/search');
  await bundled(path.join(source, 'entry.ts'), folder);
  fs.renameSync(await bundled(path.join(source, 'worker.ts'), folder), path.join(folder, 'search-program.cjs'));
}, 60_000);
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

function clientOf(
  options?: { rebuiltFolder?: string },
  worker = program(),
): { client: SearchClient; states: SearchState[] } {
  const client = new SearchClient(worker, options);
  const states: SearchState[] = [];
  client.onState((state) => states.push(state));
  onTestFinished(() => client.close());
  return { client, states };
}

/** A pack whose index is cut short. */
function damagedPack(): SearchablePack {
  const pack = packOf(REPORTS);
  const part = pack.parts[INDEX_ENTRY];
  if (!part) throw new Error('no index');
  return { ...pack, parts: { ...pack.parts, [INDEX_ENTRY]: { ...part, size: part.size - 16 } } };
}

const codeOf = (result: Awaited<ReturnType<SearchClient['search']>>): string => (result.ok ? 'ok' : result.error.code);

describe('the search client', () => {
  it('says when it is ready, and answers', async () => {
    const { client, states } = clientOf();
    const early = client.search(requestFor('shelt'));
    await client.open([packOf(REPORTS)]);
    expect(states).toEqual([
      { state: 'preparing', done: 0, of: 0 },
      { state: 'ready', done: 2, of: 2 },
    ]);
    expect(await early).toMatchObject({ ok: true, value: { total: 2 } });
    expect(await client.search(requestFor('judges'))).toMatchObject({ ok: true, value: { query: 'judges', total: 2 } });
  });

  it('drops what is stale: of letters typed quickly only the last is answered', async () => {
    const { client } = clientOf();
    await client.open([packOf(REPORTS)]);
    const results = await Promise.all(
      ['s', 'sh', 'she', 'shel', 'shelt'].map((query) => client.search(requestFor(query))),
    );
    expect(results.map(codeOf)).toEqual(['superseded', 'superseded', 'superseded', 'superseded', 'ok']);
    expect(results.at(-1)).toMatchObject({ value: { query: 'shelt' } });
  });

  it('answers all questions about one query', async () => {
    const { client } = clientOf();
    await client.open([packOf(REPORTS)]);
    const scopes = ['recommendations', 'text', 'all'] as const;
    const results = await Promise.all(scopes.map((scope) => client.search(requestFor('shelt', { scope }))));
    expect(results.map((result) => (result.ok ? result.value.total : result.error.code))).toEqual([2, 0, 2]);
  });

  it('opens other packs when the library changes', async () => {
    const { client } = clientOf();
    await client.open([packOf(REPORTS)]);
    await client.open([packOf(REPORTS), packOf([reportOf('CIV-2020', { recommendations: ['Open shelters.'] })])]);
    expect(client.state()).toEqual({ state: 'ready', done: 3, of: 3 });
    expect(await client.search(requestFor('shelt'))).toMatchObject({ value: { total: 3 } });
  });

  it('says that an index is damaged, rebuilds it from the reports, and keeps that for later', async () => {
    const rebuiltFolder = path.join(temporaryFolder(), 'index');
    const pack = damagedPack();
    const { client, states } = clientOf({ rebuiltFolder });
    await client.open([pack]);
    expect(client.state().state).toBe('damaged');
    expect(await client.search(requestFor('shelt'))).toMatchObject({ ok: false, error: { code: 'index-damaged' } });
    await client.rebuild(inPacks, 2);
    expect(states.slice(-4).map(({ state, done }) => [state, done])).toEqual([
      ['rebuilding', 0],
      ['rebuilding', 1],
      ['rebuilding', 2],
      ['ready', 2],
    ]);
    expect(await client.search(requestFor('shelt'))).toMatchObject({ value: { total: 2 } });

    const { client: later } = clientOf({ rebuiltFolder });
    await later.open([pack]);
    expect(later.state()).toEqual({ state: 'ready', done: 2, of: 2 });
    const counts = [
      { value: 'pack-1', count: 1 },
      { value: 'pack-2', count: 1 },
    ];
    expect(await later.search(requestFor('shelt'))).toMatchObject({ value: { counts: { packs: counts } } });
    // Another library is not answered from it.
    await later.open([packOf(REPORTS.slice(0, 1))]);
    expect(later.state().done).toBe(1);
  });

  it('rebuilds although the folder cannot be written', async () => {
    const file = path.join(temporaryFolder(), 'in-the-way');
    fs.writeFileSync(file, '');
    const { client } = clientOf({ rebuiltFolder: path.join(file, 'index') });
    await client.open([damagedPack()]);
    await client.rebuild(inPacks, 2);
    expect(client.state()).toEqual({ state: 'ready', done: 2, of: 2 });
  });

  it('notices damage when a page is first read, long after opening', async () => {
    const pack = packOf(
      Array.from({ length: 60 }, (_, at) =>
        reportOf(`BEL-${1950 + at}`, { recommendations: [`Word${at} shelters.`.repeat(40)] }),
      ),
    );
    const texts = Object.entries(pack.parts).find(([entry]) => entry !== INDEX_ENTRY)?.[1];
    if (!texts) throw new Error('no texts');
    const { client } = clientOf();
    await client.open([pack]);
    const bytes = fs.readFileSync(texts.file);
    bytes.fill(0, texts.offset + Math.floor(texts.size / 2), texts.offset + texts.size - 64);
    fs.writeFileSync(texts.file, bytes);
    expect(codeOf(await client.search(requestFor('shelters')))).toBe('index-damaged');
    expect(client.state().state).toBe('damaged');
  });

  it('survives a worker that ends, and starts another', async () => {
    const worker = path.join(temporaryFolder(), 'worker.cjs');
    fs.copyFileSync(path.join(folder, 'search-program.cjs'), path.join(path.dirname(worker), 'search-program.cjs'));
    fs.writeFileSync(worker, 'process.exit(3)');
    const { client } = clientOf({}, worker);
    await client.open([packOf(REPORTS)]);
    expect(client.state().state).toBe('damaged');
    expect(codeOf(await client.search(requestFor('shelt')))).toBe('index-damaged');
    fs.copyFileSync(program(), worker);
    await client.open([packOf(REPORTS)]);
    expect(await client.search(requestFor('shelt'))).toMatchObject({ ok: true });
  });

  it('starts another worker by itself when the one that answered breaks, and says so when that one breaks too', async () => {
    const { client, states } = clientOf();
    await client.open([packOf(REPORTS)]);
    // Nothing that the page can ask breaks the engine; this passes by the contract that keeps such a question out.
    const breaking = { ...requestFor('shelt'), ...JSON.parse('{"filters":null}') };
    const broken = client.search(breaking);
    expect(codeOf(await broken)).toBe('index-damaged');
    expect(await client.search(requestFor('shelt'))).toMatchObject({ ok: true });
    expect(states.map(({ state }) => state)).toEqual(['preparing', 'ready', 'preparing', 'ready']);
    await client.search(breaking);
    expect(client.state().state).toBe('damaged');
  });

  it('answers nothing after it is closed', async () => {
    const { client } = clientOf();
    const early = client.search(requestFor('shelt'));
    await client.close();
    expect([codeOf(await early), codeOf(await client.search(requestFor('x')))]).toEqual([
      'search-closed',
      'search-closed',
    ]);
  });
});
