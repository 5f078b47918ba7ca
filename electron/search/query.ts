/** What was typed, as plain words: nothing in it is an operator but quotation marks and a minus before a word. */
import { LIMITS } from '../../data/limits';
import { tokensOf } from './analyzer';
import { FUNCTION_WORDS, IN_QUESTIONS, QUESTION_WORDS } from './function-words';
import { lazily } from './lazily';

export interface QueryWord {
  /** As typed. */
  typed: string;
  term: string;
  /** Whole forms of the compound that it is a part of: `ngo` and `run` of `NGO-run` have `ngorun`. */
  joined: string | null;
  /** A function word beside others: helps, and is not required. */
  optional: boolean;
}

export interface Phrase {
  typed: string;
  terms: string[];
  /** The quotation mark is still open: the last word may be a beginning. */
  open: boolean;
}

export interface ParsedQuery {
  words: QueryWord[];
  phrases: Phrase[];
  /** What no passage may have: words or phrases. */
  leftOut: Phrase[];
  /** The last word, no space after it, stands for a beginning too. */
  beginning: boolean;
}

const QUOTED = /(^|\s)?([-−]?)["“”„«»]([^"“”„«»]*)(["“”„«»]|$)/g;
const leavingOut = lazily(() => /(^|\s)[-−](?=[\p{L}\p{N}])(\S+)/gu);

export function parseQuery(typed: string): ParsedQuery {
  const phrases: Phrase[] = [];
  const leftOut: Phrase[] = [];
  let plain = cut(typed).replace(
    QUOTED,
    (_, before: string | undefined, minus: string, inside: string, end: string) => {
      const phrase = {
        typed: inside.trim(),
        terms: termsOf(inside),
        open: end === '' && /[\p{L}\p{N}]$/u.test(inside),
      };
      if (phrase.terms.length > 0) (minus !== '' && before !== undefined ? leftOut : phrases).push(phrase);
      return ' ';
    },
  );
  // Asked first, as most queries have none: it takes a while until the pattern is understood.
  if (/[-−]/.test(plain)) {
    plain = plain.replace(leavingOut(), (_, before: string, word: string) => {
      const terms = termsOf(word);
      if (terms.length > 0) leftOut.push({ typed: word, terms, open: false });
      return before;
    });
  }
  const words = wordsOf(plain).slice(0, LIMITS.queryWords);
  const beginning = words.length > 0 && (/[a-z\d]$/i.test(plain) || /[\p{L}\p{M}\p{N}]$/u.test(plain));
  return {
    words: withOptional(words, phrases.length > 0),
    phrases: phrases.slice(0, LIMITS.queryWords),
    leftOut,
    beginning,
  };
}

/** Never in the middle of a character. */
function cut(typed: string): string {
  return typed.slice(0, LIMITS.queryCharacters).replace(/[\ud800-\udbff]$/, '');
}

function termsOf(text: string): string[] {
  return tokensOf(text)
    .filter(({ joined }) => !joined)
    .slice(0, LIMITS.queryWords)
    .map(({ term }) => term);
}

function wordsOf(text: string): QueryWord[] {
  const words: QueryWord[] = [];
  let whole: { term: string; end: number } | null = null;
  for (const { term, start, end, joined } of tokensOf(text)) {
    if (joined) {
      whole = { term, end };
      continue;
    }
    if (whole && start >= whole.end) whole = null;
    words.push({ typed: text.slice(start, end), term, joined: whole?.term ?? null, optional: false });
  }
  // The last one stays where it is: it may be a beginning.
  return words.filter(
    ({ term }, at) => at === words.length - 1 || !words.slice(at + 1).some((later) => later.term === term),
  );
}

function withOptional(words: QueryWord[], besidePhrases: boolean): QueryWord[] {
  const asks = words.some(({ term }) => QUESTION_WORDS.has(term));
  const marked = words.map((word) => ({
    ...word,
    optional: (FUNCTION_WORDS.has(word.term) || (asks && IN_QUESTIONS.has(word.term))) && !isAbbreviation(word, words),
  }));
  return besidePhrases || marked.some(({ optional }) => !optional) ? marked : words;
}

const capitals = (text: string): boolean => text === text.toUpperCase() && /\p{Lu}/u.test(text);

/** `WHO` among words that are not all capitals is the organization. */
function isAbbreviation({ typed }: QueryWord, words: QueryWord[]): boolean {
  return typed.length > 1 && capitals(typed) && !(words.length > 1 && words.every((word) => capitals(word.typed)));
}
