/**
 * In a process of its own: types every query letter by letter, once to warm up and then some rounds, and keeps the best
 * time of each letter. What would take longer than the budget is measured on evenly chosen letters. Prints milliseconds.
 */
import { load } from './load.mjs';

const [module = '', how = 'open', folder = '', rounds = '3', budget = '60000'] = process.argv.slice(2);
/** @type {string[]} */
const keystrokes = JSON.parse(await text(process.stdin));
const engine = await load(module);
const open = await engine[how](folder);

/** @param {string} typed */
async function timed(typed) {
  const begun = performance.now();
  const answer = open.search(typed, 20);
  if (answer instanceof Promise) await answer;
  return performance.now() - begun;
}

const few = everyNth(keystrokes, 25);
let cost = 0;
for (const typed of few) cost += await timed(typed);
const affordable = Math.max(25, Math.floor(Number(budget) / (cost / few.length) / (Number(rounds) + 1)));
const chosen = affordable >= keystrokes.length ? keystrokes : everyNth(keystrokes, affordable);
const best = new Map(chosen.map((typed) => [typed, Infinity]));
for (const typed of chosen) await timed(typed);
for (let round = 0; round < Number(rounds); round += 1) {
  for (const typed of chosen) best.set(typed, Math.min(best.get(typed) ?? Infinity, await timed(typed)));
}
open.close();
const times = [...best.values()].toSorted((a, b) => a - b);
const at = (/** @type {number} */ share) => times[Math.min(times.length - 1, Math.floor(share * times.length))];
console.log(
  JSON.stringify({ p50: at(0.5), p95: at(0.95), worst: at(1), measured: chosen.length, of: keystrokes.length }),
);

/** @template T @param {readonly T[]} from @param {number} count */
function everyNth(from, count) {
  return Array.from(
    { length: Math.min(count, from.length) },
    (_, index) => from[Math.floor((index * from.length) / count)],
  );
}

/** @param {NodeJS.ReadStream} stream */
async function text(stream) {
  let all = '';
  for await (const chunk of stream) all += chunk;
  return all;
}
