/** Run by Electron as Node: starts the search program, lets it open these packs, and keeps what V8 compiled for that. */
import { runCompiled } from '../electron/compiled';
import type { SearchablePack } from '../electron/search/engine';
import type * as SearchProgram from '../electron/search/worker';

const [program = '', packs = ''] = process.argv.slice(2);
const running = runCompiled<typeof SearchProgram>(program);
const opened: SearchablePack[] = JSON.parse(packs);
running.exports.rehearse(opened);
running.keep();
