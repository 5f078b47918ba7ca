/** `npm run soak`: 21 editions, 2,000 searches, 500 reports and 200 documents in one run of the packaged program. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ensureDisplay } from '../build/display';
import { packagedProgram } from '../build/packaged';
import { launchable } from '../build/plain-user';
import { launch, prepare } from './e2e/launch';
import { layIn, packsOf } from './measuring/packs';
import { growthOf, soak } from './measuring/soaking';

const WORK = { searches: 2_000, reports: 500, exports: 200 };

await ensureDisplay();
const satchel = launchable(packagedProgram('twin'));
const user = satchel.folder('user');
prepare(satchel, user);
layIn(user, await packsOf(4_000));
satchel.own(user);
const program = await launch(satchel, user);
try {
  const samples = await soak(program, WORK, path.join(satchel.folder('saved'), 'soak.pdf'));
  const log = path.join(user, 'log/satchel.log');
  const faults = existsSync(log) ? (readFileSync(log, 'utf8').match(/ fault /g) ?? []).length : 0;
  const megabytes = samples.map(({ memory }) => memory / 1024 / 1024);
  const handles = samples.map((sample) => sample.handles);
  process.stdout.write(
    [
      `${WORK.searches} searches, ${WORK.reports} reports, ${WORK.exports} documents; ${program.errors.length} errors on the page, ${faults} faults in the log.`,
      '',
      '| done | MB of all processes | open handles |',
      '|--:|--:|--:|',
      ...samples.map(
        (_, at) => `| ${((at + 1) * 100) / samples.length} % | ${megabytes[at]?.toFixed(0)} | ${handles[at]} |`,
      ),
      '',
      `By the slope of the second half: ${growthOf(megabytes).toFixed(1)} MB and ${growthOf(handles).toFixed(1)} handles more at its end.`,
      '',
    ].join('\n'),
  );
  if (faults + program.errors.length > 0) process.exitCode = 1;
} finally {
  await program.app.close();
}
process.exit();
