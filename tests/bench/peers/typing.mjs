/**
 * In a process of its own: opens an engine's index, and types what it is sent: in each line some beginnings, and the
 * milliseconds after which no other is begun. Prints a line with the milliseconds of each. Several such processes take turns, so that no two of them work at once.
 */
import { createInterface } from 'node:readline';
import { load } from './load.mjs';

const [module = '', how = 'open', folder = ''] = process.argv.slice(2);
const { engine } = await load(module);
const open = await engine[how](folder);

/** @param {string} typed */
async function timed(typed) {
  const begun = performance.now();
  const answer = open.search(typed, 20);
  if (answer instanceof Promise) await answer;
  return performance.now() - begun;
}

for await (const line of createInterface({ input: process.stdin })) {
  const times = [];
  const { texts, budget } = JSON.parse(line);
  const end = performance.now() + budget;
  for (const typed of texts) {
    times.push(await timed(typed));
    if (performance.now() > end) break;
  }
  console.log(JSON.stringify(times));
}
open.close();
