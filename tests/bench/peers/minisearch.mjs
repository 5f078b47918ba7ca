import fs from 'node:fs';
import path from 'node:path';
import MiniSearch from 'minisearch';
import { parsed, words } from './words.mjs';

export const name = 'MiniSearch';

const OPTIONS = { fields: ['country', 'text'], tokenize: words, processTerm: (/** @type {string} */ term) => term };

/** @param {{ id: number, country: string, text: string }[]} passages @param {string} folder */
export function build(passages, folder) {
  const index = new MiniSearch(OPTIONS);
  index.addAll(passages);
  fs.writeFileSync(path.join(folder, 'minisearch.json'), JSON.stringify(index));
}

/** All the words, the last also as a beginning; where that gives too few, any of them with a typing error or so. */
export function open(/** @type {string} */ folder) {
  const index = MiniSearch.loadJSON(fs.readFileSync(path.join(folder, 'minisearch.json'), 'utf8'), OPTIONS);
  return {
    /** @param {string} typed @param {number} limit */
    search(typed, limit) {
      const { phrases, words: plain, beginning } = parsed(typed);
      const all = [...phrases.flat(), ...plain];
      if (all.length === 0) return { ids: [], total: 0 };
      const last = all.length - 1;
      const prefix = (/** @type {string} */ _term, /** @type {number} */ at) => beginning && at === last;
      const query = all.join(' ');
      const every = index.search(query, { combineWith: 'AND', prefix });
      if (every.length >= limit) return { ids: every.slice(0, limit).map(({ id }) => id), total: every.length };
      const any = index.search(query, { combineWith: 'OR', prefix, fuzzy: (term) => (term.length > 3 ? 0.2 : false) });
      const found = new Set([...every, ...any].map(({ id }) => id));
      return { ids: [...found].slice(0, limit), total: found.size };
    },
    close() {},
  };
}
