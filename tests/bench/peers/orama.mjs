import fs from 'node:fs';
import path from 'node:path';
import { create, insertMultiple, load, save, search } from '@orama/orama';
import { words } from './words.mjs';

export const name = 'Orama';

const make = () =>
  create({
    schema: { country: 'string', text: 'string' },
    components: {
      tokenizer: {
        language: 'english',
        normalizationCache: new Map(),
        tokenize: (/** @type {string} */ text) => [...new Set(words(text))],
      },
    },
  });

/** @param {{ id: number, country: string, text: string }[]} passages @param {string} folder */
export async function build(passages, folder) {
  const db = make();
  await insertMultiple(
    db,
    passages.map(({ id, ...rest }) => ({ id: String(id), ...rest })),
    1_000,
  );
  fs.writeFileSync(path.join(folder, 'orama.json'), JSON.stringify(save(db)));
}

/** @param {string} folder */
export function open(folder) {
  const db = make();
  load(db, JSON.parse(fs.readFileSync(path.join(folder, 'orama.json'), 'utf8')));
  return {
    /** @param {string} typed @param {number} limit */
    async search(typed, limit) {
      const term = words(typed.slice(0, 400)).join(' ');
      const all = await search(db, { term, limit, threshold: 0, tolerance: 0 });
      const found = all.count > 0 ? all : await search(db, { term, limit, threshold: 1, tolerance: 1 });
      return { ids: found.hits.map(({ id }) => Number(id)), total: found.count };
    },
    close() {},
  };
}
