/** In a process of its own: builds one engine's index. Prints seconds. */
import fs from 'node:fs';
import { load } from './load.mjs';

const [module = '', corpus = '', folder = ''] = process.argv.slice(2);
const { engine } = await load(module);
const read = JSON.parse(fs.readFileSync(corpus, 'utf8'));
const begun = performance.now();
if (engine.buildFrom) engine.buildFrom(read.reports, folder);
else await engine.build(read.passages, folder);
console.log(JSON.stringify({ seconds: (performance.now() - begun) / 1_000 }));
