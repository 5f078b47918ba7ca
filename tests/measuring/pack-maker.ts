/** Writes every `of`-th edition's pack of so many invented reports, from the `part`-th on, into a folder. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Report } from '../../data/model';
import { packBytes } from '../../electron/library/write-pack';
import { generateReports } from '../bench/corpus';

const SEED = 11;

const [reports, part, of] = process.argv.slice(2, 5).map(Number);
const [, , , , , folder] = process.argv;
if (reports === undefined || part === undefined || of === undefined || folder === undefined)
  throw new Error('Say how many reports, which part of how many, and where to.');
const editions = new Map<number, Report[]>();
for (const report of generateReports({ reports, seed: SEED })) {
  const year = report.edition?.year ?? 0;
  const edition = editions.get(year);
  if (edition === undefined) editions.set(year, [report]);
  else edition.push(report);
}
for (const [at, [year, edition]] of [...editions].entries()) {
  if (at % of !== part) continue;
  const contents = { title: `Invented reports of ${year}`, madeBy: '', madeOn: null, reports: edition };
  writeFileSync(path.join(folder, `${year}.satchel`), packBytes(contents));
}
