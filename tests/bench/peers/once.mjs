/**
 * In a process of its own: loads an engine, opens its index, answers once. Prints milliseconds and megabytes. With a
 * fourth argument it is a rehearsal, after which an engine may keep what it compiled, as the product's build does.
 */
import { load } from './load.mjs';

const [module = '', folder = '', query = '', rehearsal] = process.argv.slice(2);
const begun = performance.now();
const { engine, keep } = await load(module);
const open = await engine.open(folder);
await open.search(query, 20);
const ms = performance.now() - begun;
globalThis.gc?.();
console.log(JSON.stringify({ ms, megabytes: process.memoryUsage().rss / 2 ** 20 }));
if (rehearsal) keep();
open.close();
