/** Faults that befall the packaged program while it runs, and what was lost by each. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statfsSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import type { Launchable } from '../../build/plain-user';
import { LibraryFolder } from '../../electron/library/folder';
import { packBytes } from '../../electron/library/write-pack';
import { OwnThings } from '../../electron/shelf/own-things';
import { between, type Random } from '../bench/invented/random';
import { invented } from '../e2e/invented';
import { answerOpenDialog, launch } from '../e2e/launch';
import { NOT_KEPT, benchIn, foundIn, isState, keep, keepFrom, stretch } from './bench';
import { Skipped } from './losses';
import { reportsOf } from './in-packs';
import type { Losses } from './losses';

/** Killed at any moment while notes, selections and settings are kept, round after round in one folder. */
export async function killedAtWork(satchel: Launchable, rounds: number, random: Random): Promise<Losses> {
  const { user, start } = benchIn(satchel);
  const losses: Losses = [];
  let last = 0;
  for (let round = 1; round <= rounds; round += 1) {
    const { app, page } = await start();
    const first = last + 1;
    await page.exposeFunction('told', (number: number) => (last = number));
    let ended: unknown;
    const keeping = page
      .evaluate(keepFrom, stretch(first, Number.MAX_SAFE_INTEGER))
      .catch((error: unknown) => (ended = error));
    await waitUntil(() => last >= first || ended !== undefined);
    await new Promise((resolve) => setTimeout(resolve, between(random, 0, 200)));
    app.process().kill('SIGKILL');
    await keeping;
    const found = await foundIn(user);
    const { note, selection, setting, notices } = found;
    if (last < first) throw ended;
    // What was told is there; what was being saved may be.
    const all = [note, selection].every((number) => number === last || number === last + 1);
    if (!all || ![last % 171, (last + 1) % 171].includes(setting) || notices.length > 0)
      losses.push(`round ${round}: ${JSON.stringify(found)} instead of ${last}`);
    last = Math.max(last, note, selection);
  }
  return losses;
}

/** The disk is full to the last byte; then there is room again. */
export async function diskFull(satchel: Launchable, rounds: number): Promise<Losses> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) throw new Skipped('only root may mount a small disk');
  const disk = satchel.folder('disk');
  const made = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=24m', 'tmpfs', disk], { encoding: 'utf8' });
  if (made.status !== 0) throw new Skipped(`this machine mounts no small disk: ${made.stderr.trim()}`);
  try {
    const fill = (): void => {
      const filler = path.join(disk, 'filler');
      const { bavail, bsize } = statfsSync(disk);
      writeFileSync(filler, Buffer.alloc(bavail * bsize));
    };
    return await whileHindered(satchel, path.join(disk, 'user'), rounds, fill, () => rmSync(path.join(disk, 'filler')));
  } finally {
    execFileSync('umount', ['-l', disk]);
  }
}

/** The user's own folder may be read and no longer written to; then it may again. */
export async function turnedReadOnly(satchel: Launchable, rounds: number): Promise<Losses> {
  const user = satchel.folder('user');
  const own = path.join(user, 'own');
  return whileHindered(
    satchel,
    user,
    rounds,
    () => chmodSync(own, 0o555),
    () => chmodSync(own, 0o755),
  );
}

/** The whole folder is gone, as with a stick that was pulled out; then it is back. */
export async function folderGone(satchel: Launchable, rounds: number): Promise<Losses> {
  const stick = satchel.folder('stick');
  const user = path.join(stick, 'user');
  const away = path.join(stick, 'away');
  mkdirSync(user);
  satchel.own(stick);
  const gone = (): void => {
    renameSync(user, away);
    // Nor can it be made anew.
    chmodSync(stick, 0o555);
  };
  return whileHindered(satchel, user, rounds, gone, () => {
    chmodSync(stick, 0o755);
    renameSync(away, user);
  });
}

/**
 * One state is kept; keeping the next is hindered, and the window says so; the state after that is kept again, with no
 * file damaged on the way. A last one is kept in memory only, and saved when the program ends.
 */
async function whileHindered(
  satchel: Launchable,
  user: string,
  rounds: number,
  hinder: () => void,
  relieve: () => void,
): Promise<Losses> {
  const losses: Losses = [];
  const { start } = benchIn(satchel, user);
  for (let round = 1; round <= rounds; round += 1) {
    const number = round * 10;
    const { app, page } = await start();
    const wrong: string[] = [];
    if (!(await keep(page, number))) wrong.push('the first was not kept');
    hinder();
    try {
      await changeByHand(page);
      if (await keep(page, number + 1)) wrong.push('said to be kept, though nothing could be');
      if (!(await saysNotKept(page))) wrong.push('the window does not say that it is not kept');
      if (existsSync(user) && !isBefore(await foundIn(user), number))
        wrong.push(`${JSON.stringify(await foundIn(user))} in the files`);
    } finally {
      relieve();
    }
    await app.close();
    // What was in memory was saved at the end.
    const found = await foundIn(user);
    if (!isState(found, number + 1)) wrong.push(`${JSON.stringify(found)} after the end`);
    satchel.own(user);
    losses.push(...wrong.map((each) => `round ${round}: ${each}`));
  }
  return losses;
}

/** Of what was kept before the hindrance; settings may be one of either. */
const isBefore = ({ note, selection, notices }: Awaited<ReturnType<typeof foundIn>>, number: number): boolean =>
  note === number && selection === number && notices.length === 0;

/** Ticks a recommendation in the window. */
async function changeByHand(page: Page): Promise<void> {
  if (!(await page.locator('#box-BEL-2020-2').isVisible())) {
    await page.keyboard.press('Control+1');
    await page.getByRole('link', { name: 'Read the report' }).click();
  }
  await page.locator('#box-BEL-2020-2').click();
}

const saysNotKept = (page: Page): Promise<boolean> =>
  page
    .getByText(NOT_KEPT)
    .first()
    .waitFor()
    .then(
      () => true,
      () => false,
    );

async function waitUntil(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setImmediate(resolve));
}

/** Two windows share the user's own folder, as two computers do that share a stick: both keep, and neither loses. */
export async function twoWindows(satchel: Launchable, rounds: number): Promise<Losses> {
  const losses: Losses = [];
  for (let round = 1; round <= rounds; round += 1) {
    const shared = benchIn(satchel);
    const guest = satchel.folder('guest');
    execFileSync('ln', ['-s', path.join(shared.user, 'own'), path.join(guest, 'own')]);
    const one = await shared.start();
    const other = await launch(satchel, guest);
    const kept = await Promise.all([
      one.page.evaluate(keepFrom, stretch(1, 20)),
      other.page.evaluate(keepFrom, stretch(101, 120)),
    ]);
    const told = await Promise.all([one, other].map(({ page }) => page.getByText('Nothing was overwritten.').count()));
    await Promise.all([one, other].map(({ app }) => app.close()));
    const own = path.join(shared.user, 'own');
    const apart = readdirSync(own).filter((name) => name.startsWith('satchel.apart-'));
    const ends = new Set([(await foundIn(shared.user)).note]);
    for (const name of apart) {
      const folder = satchel.folder('apart');
      execFileSync('cp', [path.join(own, name), path.join(folder, 'satchel.json')]);
      ends.add(Number((await OwnThings.open(folder)).shelf.notes[0]?.text));
    }
    if (kept[0] !== 20 || kept[1] !== 120 || !ends.has(20) || !ends.has(120) || !told.some((count) => count > 0))
      losses.push(`round ${round}: kept ${kept.join(', ')}, found ${[...ends].join(', ')}, told ${told.join(', ')}`);
  }
  return losses;
}

const DAY = 86_400_000;

/**
 * The clock stands ten days back after each start, and ten more while the program runs: files bear times to come, and
 * the first process is told earlier and earlier ones.
 */
export async function clockGoesBack(satchel: Launchable, rounds: number): Promise<Losses> {
  const { user, start } = benchIn(satchel);
  const own = path.join(user, 'own');
  const losses: Losses = [];
  for (let round = 1; round <= rounds; round += 1) {
    const number = round * 10;
    for (const name of readdirSync(own))
      utimesSync(path.join(own, name), new Date(Date.now() + 10 * DAY), new Date(Date.now() + 10 * DAY));
    const { app, page } = await start();
    const first = await keep(page, number);
    // As text: what runs TypeScript as it stands would ask the program for a helper.
    const went: number = await app.evaluate(`(() => {
      const [Real, before, back] = [Date, Date.now(), ${10 * DAY}];
      globalThis.Date = new Proxy(Real, {
        construct: (_real, given) => Reflect.construct(Real, given.length === 0 ? [Real.now() - back] : given),
        get: (_real, name) => (name === 'now' ? () => Real.now() - back : Reflect.get(Real, name)),
      });
      return before - new Date().getTime();
    })()`);
    const second = await keep(page, number + 1);
    await app.close();
    const found = await foundIn(user);
    if (went < 9 * DAY) losses.push(`round ${round}: the clock went back by ${went} ms`);
    if (!first || !second || !isState(found, number + 1)) losses.push(`round ${round}: ${JSON.stringify(found)}`);
  }
  return losses;
}

/** `satchel add` adds a pack while the window, open on the same folder, adds another. */
export async function addedBeside(satchel: Launchable, rounds: number): Promise<Losses> {
  const losses: Losses = [];
  for (let round = 1; round <= rounds; round += 1) {
    const { user, start } = benchIn(satchel);
    const packs = satchel.folder('packs');
    const files = ['Window', 'Command'].map((title, at) => {
      const file = path.join(packs, `${title}.satchel`);
      writeFileSync(
        file,
        packBytes({
          title,
          madeBy: '',
          madeOn: null,
          reports: [invented({ year: 2018 + at, recommendations: ['Ask.'] })],
        }),
      );
      return file;
    });
    const [ofWindow = '', ofCommand = ''] = files;
    const program = await start();
    await answerOpenDialog(program, [ofWindow]);
    const command = spawn(satchel.executablePath, [`--user-data-dir=${user}`, 'add', ofCommand], { stdio: 'ignore' });
    const ended = once(command, 'exit');
    const added = await program.page.evaluate(async () => {
      const finding: unknown = Reflect.get(
        Object(await window.satchel.chooseReports({ from: 'pack', job: 'j1' })),
        'value',
      );
      const { finding: id, reports } = Object(finding);
      const keys = reports.map((each: { key: string }) => each.key);
      return window.satchel.addFound({ finding: id, keys, inPlace: false, job: 'j2' });
    });
    const [status] = await ended;
    await program.app.close();
    const library = await LibraryFolder.open(path.join(user, 'library'));
    const reports = await reportsOf(library.packs);
    if (Reflect.get(Object(added), 'ok') !== true || status !== 0 || new Set(reports).size !== 2)
      losses.push(`round ${round}: ${reports.join(', ')}; status ${status}; ${JSON.stringify(added)}`);
  }
  return losses;
}
