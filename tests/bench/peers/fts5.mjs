import path from 'node:path';
import Database from 'better-sqlite3';
import { parsed } from './words.mjs';

const PLAIN = 'unicode61 remove_diacritics 2';

/** SQLite's full-text index: contentless, as only ids are wanted; prefix tables for one to three letters. */
export const name = 'SQLite FTS5';
export const { build, open } = fts5('fts5.db', PLAIN);

/** With Porter's stems, and any of the words after all of them: only in the tables of relevance. */
export const stemmed = {
  name: 'FTS5 with stems',
  ...fts5('fts5-stems.db', `porter ${PLAIN}`, { goOn: true }),
};

/** @param {string} file @param {string} tokenize */
function fts5(file, tokenize, { goOn = false } = {}) {
  return {
    build: (/** @type {{ id: number, country: string, text: string }[]} */ passages, /** @type {string} */ folder) => {
      const db = new Database(path.join(folder, file));
      db.exec(
        `create virtual table passages using fts5(country, text, content='', prefix='1 2 3', tokenize="${tokenize}")`,
      );
      const insert = db.prepare('insert into passages(rowid, country, text) values (?, ?, ?)');
      db.transaction(() => {
        for (const { id, country, text } of passages) insert.run(id + 1, country, text);
      })();
      db.exec(`insert into passages(passages) values ('optimize')`);
      db.exec('vacuum');
      db.close();
    },

    open: (/** @type {string} */ folder) => {
      const db = new Database(path.join(folder, file), { readonly: true });
      const best = db
        .prepare('select rowid - 1 as id from passages where passages match ? order by rank limit ?')
        .pluck();
      const count = db.prepare('select count(*) from passages where passages match ?').pluck();
      return {
        /** @param {string} typed @param {number} limit */
        search(typed, limit) {
          const { phrases, words, beginning } = parsed(typed);
          const parts = [
            ...phrases.map((phrase) => `"${phrase.join(' ')}"`),
            ...words.map((word, at) => `"${word}"${beginning && at === words.length - 1 ? '*' : ''}`),
          ];
          if (parts.length === 0) return { ids: [], total: 0 };
          const all = parts.join(' AND ');
          const ids = best.all(all, limit);
          const enough = ids.length >= (goOn ? limit : 1);
          if (enough || parts.length === 1) return { ids, total: count.get(all) };
          const any = best.all(parts.join(' OR '), limit);
          return { ids: [...new Set([...ids, ...any])].slice(0, limit), total: 0 };
        },
        close: () => db.close(),
      };
    },
  };
}
