/** The packaged program, killed while it adds many reports: the library is the old one or the new one, never between. */
import { mkdirSync, watch, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Launchable } from '../../build/plain-user';
import { Finding } from '../../electron/contract';
import { LibraryFolder } from '../../electron/library/folder';
import { Pack } from '../../electron/library/pack';
import { packBytes } from '../../electron/library/write-pack';
import { generateReports } from '../bench/corpus';
import { between, type Random } from '../bench/invented/random';
import { writers } from '../bench/reading/samples';
import { answerOpenDialog, launch, prepare } from '../e2e/launch';
import type { Losses } from './losses';

const REPORTS = 40;
const Chosen = z.object({ value: Finding });

/** So often something happens in the folder of the library until an adding is done, and a little more. */
const WRITES = 22;

/** When the program dies: as it tells of so many reports, or when so much has happened in its library's folder. */
type Moment = { at: 'report' | 'write'; number: number };
const anyMoment = (random: Random): Moment =>
  random() < 0.4
    ? { at: 'report', number: between(random, 0, REPORTS) }
    : { at: 'write', number: between(random, 1, WRITES) };

/** Every report that the library counts, each with its checksum compared. @throws when one is damaged or a pack is gone. */
async function heldIn(library: string): Promise<string[]> {
  const { packs, notice } = await LibraryFolder.open(library);
  if (notice !== null) throw new Error(notice.message);
  const ids: string[] = [];
  for (const file of packs) {
    const pack = await Pack.open(file);
    for (const { id } of pack.manifest.reports) ids.push((await pack.report(id)).id);
    for (const { path: entry } of pack.manifest.entries) await pack.entry(entry);
    await pack.close();
  }
  return ids.toSorted();
}

/** Looks at the folder, adds all of it, and dies meanwhile. Whether it had said that all was added. */
async function killedAt(satchel: Launchable, userFolder: string, stick: string, moment: Moment): Promise<boolean> {
  const program = await launch(satchel, userFolder);
  const { page } = program;
  const running = program.app.process();
  const kill = (): void => void running.kill('SIGKILL');
  const gone = new Promise((resolve) => running.once('exit', resolve));
  await answerOpenDialog(program, [stick]);
  const chosen = await page.evaluate(`window.satchel.chooseReports({ from: 'folder', job: 'look' })`);
  const { finding, reports } = Chosen.parse(chosen).value;
  let isAdded = false;
  await page.exposeFunction('heard', (done: number) => {
    if (moment.at === 'report' && done >= moment.number) kill();
  });
  let written = 0;
  const watching = watch(path.join(userFolder, 'library'), () => {
    written += 1;
    if (moment.at === 'write' && written === moment.number) kill();
  });
  await page.exposeFunction('added', () => (isAdded = true));
  await page
    .evaluate(
      `(async () => {
        window.satchel.listen((name, news) => name === 'adding' && window.heard(news.done));
        await window.satchel.addFound(${JSON.stringify({ finding, keys: reports.map(({ key }) => key), inPlace: false, job: 'add' })});
        await window.added();
      })()`,
    )
    .catch(() => undefined);
  kill();
  await gone;
  watching.close();
  return isAdded;
}

export async function programKilledAdding(satchel: Launchable, rounds: number, random: Random): Promise<Losses> {
  const userFolder = satchel.folder('user');
  prepare(satchel, userFolder);
  const library = path.join(userFolder, 'library');
  const [here, ...more] = generateReports({ reports: REPORTS + 1, seed: 3 });
  if (!here) throw new Error('No report was made.');
  await (await LibraryFolder.open(library)).add(
    packBytes({ title: 'Here', madeBy: '', madeOn: null, reports: [here] }),
  );
  const stick = path.join(satchel.folder('stick'), 'edition');
  mkdirSync(stick);
  for (const report of more) writeFileSync(path.join(stick, `${report.id}.html`), writers['web page']?.(report) ?? '');
  satchel.own(path.dirname(stick));

  const before = [here.id];
  const after = [here, ...more].map(({ id }) => id).toSorted();
  const losses: Losses = [];
  for (let round = 1; round <= rounds; round += 1) {
    satchel.own(userFolder);
    const moment = anyMoment(random);
    const isAdded = await killedAt(satchel, userFolder, stick, moment);
    const held = await heldIn(library).catch((error: unknown) => [String(error)]);
    const is = (ids: string[]): boolean => held.join() === ids.join();
    // What the program has said to be added is there.
    if (!is(after) && (isAdded || !is(before)))
      losses.push(
        `round ${round}, at ${moment.at} ${moment.number}: ${held.length} reports, said to be added: ${isAdded}; ${held.join()}`,
      );
    if (is(after)) await (await LibraryFolder.open(library)).undo();
  }
  return losses;
}
