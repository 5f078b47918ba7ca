import fs from 'node:fs';
import path from 'node:path';
import lunr from 'lunr';
import { parsed, words } from './words.mjs';

/** As its own pages say: an index in JSON, all words required, the last with a wildcard. */
export const name = 'stock lunr';

const { REQUIRED, OPTIONAL } = lunr.Query.presence;

/** @param {{ id: number, country: string, text: string }[]} passages @param {string} folder */
export function build(passages, folder) {
  const builder = new lunr.Builder();
  builder.tokenizer = Object.assign(
    (/** @type {string} */ text) => words(text).map((word) => new lunr.Token(word, {})),
    {
      separator: /\s/,
    },
  );
  builder.ref('id');
  builder.field('country');
  builder.field('text');
  for (const passage of passages) builder.add(passage);
  fs.writeFileSync(path.join(folder, 'lunr.json'), JSON.stringify(builder.build()));
}

/** @param {string} folder */
export function open(folder) {
  const index = lunr.Index.load(JSON.parse(fs.readFileSync(path.join(folder, 'lunr.json'), 'utf8')));
  return {
    /** @param {string} typed @param {number} limit */
    search(typed, limit) {
      const { phrases, words: plain, beginning } = parsed(typed);
      const all = [...phrases.flat(), ...plain];
      if (all.length === 0) return { ids: [], total: 0 };
      const ask = (/** @type {number} */ presence, /** @type {number} */ edits) =>
        index.query((query) => {
          for (const [at, word] of all.entries()) {
            query.term(word, { presence, editDistance: word.length > 4 ? edits : 0 });
            if (beginning && at === all.length - 1 && edits === 0) {
              query.clauses.pop();
              query.term(word, { presence, wildcard: lunr.Query.wildcard.TRAILING });
            }
          }
        });
      let found = ask(REQUIRED, 0);
      if (found.length === 0) found = ask(OPTIONAL, 1);
      return { ids: found.slice(0, limit).map(({ ref }) => Number(ref)), total: found.length };
    },
    close() {},
  };
}
