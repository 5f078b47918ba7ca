/** Where the search worker begins: the program beside it, with what was compiled of it ahead. It goes offline first of all. */
import path from 'node:path';
import { runCompiled } from '../compiled';

runCompiled(path.join(__dirname, 'search-program.cjs'));
