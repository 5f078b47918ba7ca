/** Every peer, in the order of the tables. */
import * as flexsearch from './flexsearch.mjs';
import * as fts5 from './fts5.mjs';
import * as lunr from './lunr.mjs';
import * as minisearch from './minisearch.mjs';
import * as orama from './orama.mjs';
import * as scan from './scan.mjs';

export const peers = { fts5, fts5Stemmed: fts5.stemmed, minisearch, flexsearch, orama, lunr, scan };
