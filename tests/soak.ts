/** `npm run soak [-- SEARCHES REPORTS EXPORTS]`: 21 editions and much work in one run of the packaged program. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { command } from '../build/command';
import { ensureDisplay } from '../build/display';
import { packagedProgram } from '../build/packaged';
import { launchable } from '../build/plain-user';
import { launch, prepare } from './e2e/launch';
import { beyondBounds, growthOf } from './measuring/growth';
import { layIn, packsOf } from './measuring/packs';
import { STEPS, soak } from './measuring/soaking';
import type { Sample, Work } from './measuring/soaking';

const MB = 1024 * 1024;
const REPORTS = 4_000;

async function main(work: Work): Promise<void> {
  await ensureDisplay();
  const satchel = launchable(packagedProgram('twin'));
  const user = satchel.folder('user');
  prepare(satchel, user);
  const packs = await packsOf(REPORTS);
  layIn(user, packs);
  satchel.own(user);
  const program = await launch(satchel, user);
  try {
    console.log(
      `${packs.length} editions, ${REPORTS} reports. ${work.searches} searches, ${work.reports} reports opened, ${work.exports} documents.\n`,
    );
    console.log(
      '| done | MB: main | its heap | page | its heap | others | handles: main | page | others | processes |',
    );
    console.log(`|--:${'|--:'.repeat(9)}|`);
    const samples = await soak(program, work, path.join(satchel.folder('saved'), 'soak.pdf'), tell);
    const log = path.join(user, 'log/satchel.log');
    const faults = existsSync(log) ? (readFileSync(log, 'utf8').match(/ fault /g) ?? []).length : 0;
    console.log(`\n${program.errors.length} errors on the page, ${faults} faults in the log.\n`);
    console.log('| grown from a tenth of the run to its end | by | bound |\n|---|--:|--:|');
    for (const { what, by, bound } of growthOf(samples)) console.log(`| ${what} | ${by.toFixed(1)} | ${bound} |`);
    if (faults + program.errors.length + beyondBounds(samples).length > 0) process.exitCode = 1;
  } finally {
    await program.app.close();
  }
}

function tell({ main: first, page, others, mainHeap, pageHeap, processes }: Sample, step: number): void {
  const megabytes = [first.memory, mainHeap, page.memory, pageHeap, others.memory].map((bytes) =>
    (bytes / MB).toFixed(0),
  );
  const counts = [first.handles, page.handles, others.handles, processes];
  console.log(`| ${[`${(step * 100) / STEPS} %`, ...megabytes, ...counts].join(' | ')} |`);
}

await command(import.meta, ([searches = '2000', reports = '500', exports = '200']) =>
  main({ searches: Number(searches), reports: Number(reports), exports: Number(exports) }),
);
process.exit();
