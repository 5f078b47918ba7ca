import fs from 'node:fs';
import path from 'node:path';
import { Index } from 'flexsearch';
import { parsed, words } from './words.mjs';

/** Stops at the limit: it has no totals, and no scores. */
export const name = 'FlexSearch';

const make = () => new Index({ tokenize: 'forward', encode: words });

/** @param {{ id: number, country: string, text: string }[]} passages @param {string} folder */
export function build(passages, folder) {
  const index = make();
  for (const { id, country, text } of passages) index.add(id, `${country} ${text}`);
  /** @type {Record<string, string>} */
  const parts = {};
  index.export((key, data) => {
    if (data !== undefined) parts[key] = data;
  });
  fs.writeFileSync(path.join(folder, 'flexsearch.json'), JSON.stringify(parts));
}

/** @param {string} folder */
export function open(folder) {
  const index = make();
  const parts = JSON.parse(fs.readFileSync(path.join(folder, 'flexsearch.json'), 'utf8'));
  for (const [key, data] of Object.entries(parts)) index.import(key, data);
  return {
    /** @param {string} typed @param {number} limit */
    search(typed, limit) {
      const { phrases, words: plain } = parsed(typed);
      const query = [...phrases.flat(), ...plain].join(' ');
      const all = index.search(query, { limit });
      return { ids: all.length > 0 ? all : index.search(query, { limit, suggest: true }), total: null };
    },
    close() {},
  };
}
