import fs from 'node:fs';
import path from 'node:path';
import { fold, parsed } from './words.mjs';

/** No index at all: every text is looked through, each time. */
export const name = 'plain scan';

/** @param {{ id: number, country: string, text: string }[]} passages @param {string} folder */
export function build(passages, folder) {
  fs.writeFileSync(
    path.join(folder, 'scan.txt'),
    passages.map(({ country, text }) => fold(`${country} ${text}`)).join('\n'),
  );
}

/** @param {string} folder */
export function open(folder) {
  const texts = fs.readFileSync(path.join(folder, 'scan.txt'), 'utf8').split('\n');
  return {
    /** @param {string} typed @param {number} limit */
    search(typed, limit) {
      const { phrases, words } = parsed(typed);
      const wanted = [...phrases.map((phrase) => phrase.join(' ')), ...words];
      if (wanted.length === 0) return { ids: [], total: 0 };
      /** @type {number[]} */
      const found = [];
      for (let id = 0; id < texts.length; id += 1) if (wanted.every((word) => texts[id].includes(word))) found.push(id);
      return { ids: found.slice(0, limit), total: found.length };
    },
    close() {},
  };
}
