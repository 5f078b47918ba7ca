/** What lunr has and its types leave out. */
import type lunr from 'lunr';

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
