/**
 * The packed index beside stock lunr at the middle size, which is too slow for the tests. Options: `--reports 1900`,
 * `--every 4`: of the queries every fourth.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { generateReports } from './corpus';
import { bothIndexes, compared, PARITY_QUERIES, SHAPES } from './searching/parity';

export async function run(options: string[]): Promise<void> {
  const { values } = parseArgs({
    args: options,
    options: { reports: { type: 'string', default: '1900' }, every: { type: 'string', default: '4' } },
  });
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'satchel-parity-'));
  const indexes = bothIndexes(generateReports({ reports: Number(values.reports), seed: 7 }), folder);
  let worst = 0;
  for (const shape of SHAPES) {
    const queries = PARITY_QUERIES.filter((_, at) => at % Number(values.every) === 0);
    const results = queries.map((query) => compared(indexes, shape, query));
    const found = results.reduce((sum, each) => sum + each.found, 0);
    worst = results.reduce((most, each) => Math.max(most, each.worst), worst);
    console.log(`${shape[0]}: ${queries.length} queries, ${found} passages`);
  }
  indexes.packed.close();
  fs.rmSync(folder, { recursive: true });
  console.log(`Largest difference between two scores: ${worst}`);
  if (!(worst < 1e-9)) process.exitCode = 1;
}
