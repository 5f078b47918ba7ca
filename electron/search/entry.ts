/** Where the search worker begins: the program beside it, with what was compiled of it ahead. */
import path from 'node:path';
import { goOffline } from '../offline';
import { runCompiled } from '../compiled';

goOffline();
runCompiled(path.join(__dirname, 'search-program.cjs'));
