import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compilePack } from '../../../../build/compile-pack';
import { assetsIn } from '../../../../electron/assets';
import { LibraryFolder } from '../../../../electron/library/folder';
import { Library } from '../../../../electron/library/library';
import { between, randomFor } from '../../../bench/invented/random';

/** `SATCHEL_KILLS=100 npx vitest run cli/killed` goes on for longer; `SATCHEL_SEED` begins elsewhere. */
const ROUNDS = Number(process.env['SATCHEL_KILLS'] ?? 3);
const SEED = Number(process.env['SATCHEL_SEED'] ?? 1);
/** Adding takes about so long from its first to its last step. */
const MILLISECONDS = 2_500;

const COUNTRIES = ['Chad', 'Mali', 'Benin', 'Togo', 'Niger', 'Ghana', 'Kenya', 'Gabon'];
const textOf = (country: string, year: number, round: number): string =>
  `${country.toUpperCase()} (Tier 2) Trafficking in Persons Report, June ${year}\n\nThe Government of ${country} does not fully meet the minimum standards for the elimination of trafficking but is making significant efforts to do so; therefore ${country} remained on Tier 2.\n\nPRIORITIZED RECOMMENDATIONS\n\n• Open shelter number ${round} in each region.\n• Train judges on the law.\n`;

let folder: string;
let assets: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'satchel-killed-'));
  assets = path.join(folder, 'assets');
  await mkdir(assets);
  await compilePack(assetsIn(assets).pack);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** How many processes were started with this mark, and live. */
async function living(mark: string): Promise<number> {
  const processes = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const marked = await Promise.all(
    processes.map((id) =>
      readFile(`/proc/${id}/environ`, 'latin1').then(
        (environment) => environment.includes(mark),
        () => false,
      ),
    ),
  );
  return marked.filter(Boolean).length;
}

async function wordsHere(library: string): Promise<Record<string, string | undefined>> {
  const opened = await LibraryFolder.open(library);
  expect(opened.notice).toBeNull();
  const held = await Library.open(assetsIn(assets).pack, opened.packs);
  expect(held.listing(false).unopened).toEqual([]);
  const words: Record<string, string | undefined> = {};
  for (const { id, source } of held.entries()) {
    const report = await held.report(id);
    if (source === 'added') words[id] = report.ok ? report.value.sections[1]?.passages[0]?.text : 'damaged';
  }
  await held.close();
  return words;
}

test.runIf(process.platform === 'linux')(
  `satchel add, killed ${ROUNDS} times, adds all or nothing and leaves no process behind`,
  async () => {
    const random = randomFor(SEED);
    const library = path.join(folder, 'library');
    const files = path.join(folder, 'files');
    await mkdir(files);
    let old: Record<string, string | undefined> = {};
    for (let round = 1; round <= ROUNDS; round += 1) {
      for (const country of COUNTRIES)
        await writeFile(path.join(files, `${country}.txt`), textOf(country, 2019, round));
      const mark = `SATCHEL_MARK=${randomUUID()}`;
      const child = fork(path.join(import.meta.dirname, 'one-verb.ts'), [assets, library, 'add', files], {
        execArgv: ['--import', 'tsx'],
        env: { ...process.env, SATCHEL_MARK: mark.slice('SATCHEL_MARK='.length) },
      });
      await once(child, 'message');
      const moment = setTimeout(() => child.kill('SIGKILL'), between(random, 0, MILLISECONDS));
      await once(child, 'exit');
      clearTimeout(moment);
      const now = await wordsHere(library);
      const changed = Object.values(now).filter((words) => words?.includes(`number ${round} `)).length;
      expect([0, COUNTRIES.length], `round ${round} of seed ${SEED}`).toContain(changed);
      if (changed === 0) expect(now).toEqual(old);
      old = now;
      await expect.poll(() => living(mark), { timeout: 30_000 }).toBe(0);
    }
    // Whatever became of those, one that is let live adds.
    const child = fork(path.join(import.meta.dirname, 'one-verb.ts'), [assets, library, 'add', files], {
      execArgv: ['--import', 'tsx'],
    });
    await once(child, 'exit');
    expect(Object.keys(await wordsHere(library))).toHaveLength(COUNTRIES.length);
  },
  3_600_000,
);
