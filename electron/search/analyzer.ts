/**
 * Where words begin and end, and how each is written in the index. Building, querying and highlighting all come
 * through here, so they can never disagree about what a word is.
 */
import { fold } from './fold';
import { lazily } from './lazily';

export interface Token {
  /** As the index writes it. */
  term: string;
  /** Words before it. The joined form of a compound stands at its first part's place. */
  position: number;
  /** UTF-16 offsets into the original text, half open. */
  start: number;
  end: number;
  /** The whole of a compound (`re-traumatization` → `retraumatization`); its parts follow. */
  joined: boolean;
}

/** Longer words are cut, in the index and in queries alike. */
const LONGEST_TERM = 64;

// A word goes on over a single hyphen, apostrophe, full stop or comma between letters or digits.
const APOSTROPHES = "'’‘ʼʻ`´′＇";
const HYPHENS = '\\-‐‑–−﹣－\\u200c';
const STOPS = '.,٫٬';
const LETTER = '(?![ʼʻ])[\\p{L}\\p{N}]';
const INSIDE = '(?![ʼʻ])[\\p{L}\\p{N}\\p{M}\\u00ad\\u200d\\u2060\\ufeff]';
const anyWord = lazily(
  () => new RegExp(`${LETTER}(?:${INSIDE})*(?:[${APOSTROPHES}${HYPHENS}${STOPS}]${LETTER}(?:${INSIDE})*)*`, 'gu'),
);
const ASCII_WORD = /[a-z0-9]+((?:[-'`.,][a-z0-9]+)+)?/g;
/** Signs of the same length that stand for ASCII ones. */
const CURLY = /[’‘‐‑–]/g;
const ASCII_TEXT = /^[\t\n\r\x20-\x7e]*$/;
const CONNECTED = new RegExp(`[${APOSTROPHES}${HYPHENS}${STOPS}]`);
const STOP = new RegExp(`[${STOPS}]`);
const JOIN = new RegExp(`[${APOSTROPHES}${HYPHENS}]`);
const APOSTROPHE = new RegExp(`[${APOSTROPHES}]`);

const THOUSANDS = /^\d{1,3}(?:[,٬]\d{3})+(?:[.٫]\d+)?$/;
const DECIMAL = /^\d+(?:[.٫]\d+)+$/;
const initials = lazily(() => /^(?:\p{L}\.)+\p{L}$/u);
const DIGITS = /^\d+$/;
/** Scripts written without spaces between words. */
const unspaced = lazily(
  () =>
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u,
);
const segmenter = lazily(() => new Intl.Segmenter('zh', { granularity: 'word' }));
const ASCII_ONLY = /^[\x20-\x7e]*$/;

function isUnspaced(text: string): boolean {
  return !ASCII_ONLY.test(text) && unspaced().test(text);
}

export function tokensOf(text: string): Token[] {
  const plain = text.replace(CURLY, (sign) => (sign === '’' || sign === '‘' ? "'" : '-'));
  return ASCII_TEXT.test(plain) ? asciiTokens(plain) : allTokens(text);
}

/** Most texts: one pattern, and nothing to fold but capitals. */
function asciiTokens(text: string): Token[] {
  const tokens: Token[] = [];
  const folded = text.toLowerCase();
  ASCII_WORD.lastIndex = 0;
  for (let match = ASCII_WORD.exec(folded); match; match = ASCII_WORD.exec(folded)) {
    const [raw] = match;
    if (match[1] === undefined) addTerm(tokens, raw, match.index, match.index + raw.length);
    else addConnected(tokens, folded, raw, match.index);
  }
  return tokens;
}

function allTokens(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: raw, index } of text.matchAll(anyWord())) {
    if (CONNECTED.test(raw)) addConnected(tokens, text, raw, index);
    else addPart(tokens, raw, index);
  }
  return tokens;
}

function addConnected(tokens: Token[], text: string, raw: string, start: number): void {
  const folded = fold(raw);
  const end = start + raw.length;
  if (THOUSANDS.test(folded)) return addTerm(tokens, folded.replace(/[,٬]/g, '').replace('٫', '.'), start, end);
  if (DECIMAL.test(folded)) return addTerm(tokens, folded.replace(/٫/g, '.'), start, end);
  if (initials().test(folded)) {
    return addTerm(tokens, folded.replaceAll('.', ''), start, text[end] === '.' ? end + 1 : end);
  }
  for (const chunk of pieces(raw, STOP, start)) addCompound(tokens, chunk.text, chunk.start);
}

function addCompound(tokens: Token[], raw: string, start: number): void {
  const parts = pieces(raw, JOIN, start);
  const last = parts.at(-1);
  // A possessive: Belgium's.
  if (parts.length > 1 && last && /^s$/i.test(last.text) && APOSTROPHE.test(raw[raw.length - 2] ?? '')) parts.pop();
  if (parts.length > 1) {
    const joined = parts.map((part) => fold(part.text)).join('');
    const end = (parts.at(-1)?.start ?? start) + (parts.at(-1)?.text.length ?? 0);
    if (!DIGITS.test(joined) && !isUnspaced(raw)) {
      tokens.push({ term: cut(joined), position: nextPosition(tokens), start, end, joined: true });
    }
  }
  for (const part of parts) addPart(tokens, part.text, part.start);
}

function addPart(tokens: Token[], raw: string, start: number): void {
  if (!isUnspaced(raw)) return addTerm(tokens, fold(raw), start, start + raw.length);
  for (const { segment, index, isWordLike } of segmenter().segment(raw)) {
    if (isWordLike) addTerm(tokens, fold(segment), start + index, start + index + segment.length);
  }
}

function addTerm(tokens: Token[], term: string, start: number, end: number): void {
  if (term !== '') tokens.push({ term: cut(term), position: nextPosition(tokens), start, end, joined: false });
}

function nextPosition(tokens: Token[]): number {
  const last = tokens[tokens.length - 1];
  if (!last) return 0;
  return last.joined ? last.position : last.position + 1;
}

function cut(term: string): string {
  return term.length > LONGEST_TERM ? term.slice(0, LONGEST_TERM) : term;
}

function pieces(text: string, separator: RegExp, start: number): { text: string; start: number }[] {
  const found: { text: string; start: number }[] = [];
  let from = start;
  for (const piece of text.split(separator)) {
    if (piece !== '') found.push({ text: piece, start: from });
    from += piece.length + 1;
  }
  return found;
}
