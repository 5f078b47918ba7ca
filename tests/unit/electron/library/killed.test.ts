import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LibraryFolder } from '../../../../electron/library/folder';
import { Library } from '../../../../electron/library/library';
import { verifyPack } from '../../../../electron/library/verify';
import { packBytes } from '../../../../electron/library/write-pack';
import { between, randomFor } from '../../../bench/invented/random';
import { folder, invented, packFile } from './packs';
import type { Orders, Told } from './killed/child';
import { afterStep, NOTHING_YET, stepAt, wordsIn, type State } from './killed/steps';

/** `SATCHEL_KILLS=500 npx vitest run killed` goes on for longer; `SATCHEL_SEED` begins elsewhere. */
const ROUNDS = Number(process.env['SATCHEL_KILLS'] ?? 10);
const SEED = Number(process.env['SATCHEL_SEED'] ?? 1);
/** No step calls the file system more often, and few take longer. */
const CALLS = 40;
const MILLISECONDS = 120;

let at: string;
let bundled: string;
beforeAll(async () => {
  at = await folder();
  bundled = await packFile([invented('BEL', 'Belgium', 2020)]);
});
afterAll(() => rm(at, { recursive: true, force: true }));

interface Death {
  /** The step that had begun last. */
  begun: number;
  done: boolean;
}

/** Lets a program work on the folder until it is killed: by itself at a call, or by us at a moment. */
async function untilKilled(orders: Orders, afterMilliseconds: number): Promise<Death> {
  const child = fork(path.join(import.meta.dirname, 'killed/child.ts'), [], { execArgv: ['--import', 'tsx'] });
  const death: Death = { begun: orders.from, done: false };
  child.on('message', (told: Told) => {
    if ('done' in told) death.done = true;
    else {
      if (orders.dieAt === null && told.begun === orders.from)
        setTimeout(() => child.kill('SIGKILL'), afterMilliseconds);
      Object.assign(death, { begun: told.begun, done: false });
    }
  });
  child.send(orders);
  const [, signal] = await once(child, 'exit');
  expect(signal).toBe('SIGKILL');
  return death;
}

/** What the folder holds, every pack and report of it verified. */
async function found(): Promise<State> {
  const opened = await LibraryFolder.open(at);
  expect(opened.notice).toBeNull();
  const library = await Library.open(bundled, opened.packs, opened.resting);
  const listing = library.listing(opened.canUndo);
  expect(listing.unopened).toEqual([]);
  for (const file of opened.packs) expect(await verifyPack(file)).toMatchObject({ ok: true });
  for (const { id, pack, source } of library.entries()) {
    const report = await library.report(id);
    expect(report.ok && (source === 'bundled' || JSON.stringify(report.value).includes(wordsIn(pack)))).toBe(true);
  }
  await library.close();
  const packs = listing.packs.filter(({ source }) => source === 'added').map(({ title }) => title);
  return { packs, before: opened.canUndo ? [] : null, resting: opened.resting.includes('included') };
}

/** What `found` can see of a state. */
const seen = (state: State): State => ({ ...state, before: state.before === null ? null : [] });

test(`killed ${ROUNDS} times, the library is the old one or the new one`, async () => {
  const random = randomFor(SEED);
  let state = NOTHING_YET;
  let next = SEED * 10_000;
  const changed = { old: 0, new: 0 };
  for (let round = 0; round < ROUNDS; round += 1) {
    const dieAt = round % 2 === 0 ? between(random, 1, CALLS) : null;
    const { begun, done } = await untilKilled(
      { folder: at, bundled, from: next, state, dieAt },
      between(random, 0, MILLISECONDS),
    );
    for (; next < begun; next += 1) state = afterStep(stepAt(next, state), state);
    const after = afterStep(stepAt(begun, state), state);
    const now = await found();
    const isNew = JSON.stringify(now) === JSON.stringify(seen(after));
    expect(isNew ? seen(after) : now, `round ${round} of seed ${SEED}, step ${begun}`).toEqual(
      isNew || done ? seen(after) : seen(state),
    );
    changed[isNew ? 'new' : 'old'] += 1;
    if (isNew) {
      state = after;
      next = begun + 1;
    }
  }
  expect(changed.old + changed.new).toBe(ROUNDS);

  // What the dead left behind goes with the next adding.
  const opened = await LibraryFolder.open(at);
  await opened.add(packBytes({ title: 'last', madeBy: '', madeOn: null, reports: [invented('TGO', 'Togo', 2019)] }));
  const before = opened.packs.slice(0, -1);
  const names = [...before, opened.packs.at(-1) ?? '', 'library.json', 'library.previous.json'];
  expect((await readdir(at)).toSorted()).toEqual(names.map((name) => path.basename(name)).toSorted());
}, 3_600_000);
