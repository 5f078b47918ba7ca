/**
 * lunr indexes the passages: each is a document with one field, its reference the passage id. Words come from our
 * analyzer and pass no pipeline, so that a word is found as it is written.
 */
import lunr from 'lunr';
import { tokensOf } from './analyzer';
import { FIELD } from './index-format';

/** What lunr has and its types leave out. */
declare module 'lunr' {
  namespace TokenSet {
    function fromString(text: string): lunr.TokenSet;
    function fromFuzzyString(text: string, edits: number): lunr.TokenSet;
  }
  namespace Query {
    interface Clause {
      presence: number;
    }
  }
}

/** Of one word in one passage: where it stands. */
export type Occurrences = Record<string, { place: number[] }>;

export function lunrBuilder(): lunr.Builder {
  const builder = new lunr.Builder();
  builder.ref('id');
  builder.field(FIELD);
  builder.metadataWhitelist = ['place'];
  builder.tokenizer = Object.assign(tokenize, { separator: /\s/ });
  return builder;
}

function tokenize(text?: string | object | object[] | null): lunr.Token[] {
  if (typeof text !== 'string') throw new TypeError('a passage is text');
  return tokensOf(text).map(({ term, position }) => new lunr.Token(term, { place: position }));
}

/** What lunr has gathered, word by word. */
export function* gathered(builder: lunr.Builder): Generator<[word: string, occurrences: Occurrences]> {
  const words: [string, Record<string, Occurrences>][] = Object.entries(builder.invertedIndex);
  for (const [word, fields] of words) yield [word, fields[FIELD] ?? {}];
}
