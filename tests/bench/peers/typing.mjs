/**
 * In a process of its own: opens an engine's index, and types what it is sent, a list of beginnings in each line. Prints
 * a line with the milliseconds of each. Several such processes take turns, so that no two of them work at once.
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
  for (const typed of JSON.parse(line)) times.push(await timed(typed));
  console.log(JSON.stringify(times));
}
open.close();
