/**
 * Letters set apart (tracking): pdf.js takes the wide gaps for spaces, "T r a i n". Where words part is then told by the
 * glyphs that were drawn: by the font's own space, or by gaps much wider than those between letters.
 */

export interface TextItem {
  str: string;
  transform: number[];
  width: number;
  hasEOL: boolean;
}

/** As pdf.js lists what a page draws; of showing text the arguments are glyphs and numbers, which move the next glyph back. */
export interface Drawn {
  fnArray: readonly number[];
  argsArray: readonly unknown[];
}

export interface Codes {
  showText: number;
}

/** Letters apart within an item; fewer may be initials. */
const SPACED = /(?<!\S)\S(?: \S){3,}(?!\S)/gu;
/** Short words, "a" and "2", among others that are spaced. */
const SPACED_OR_ONE = /^\S(?: \S)*$/u;
/** Wider than the usual gap of its line by so many letter heights, a gap parts words. */
const WORD_GAP = 0.14;
/** Share of a page's text from which on all of it is set so. */
const WHOLE = 0.2;
const LETTER = /[\p{L}\p{N}]/u;

const lengthOf = (texts: readonly string[]): number => texts.reduce((length, text) => length + text.length, 0);
const isTracked = ({ str }: TextItem): boolean => str.search(SPACED) !== -1;

const isSpaced = ({ str }: TextItem): boolean => SPACED_OR_ONE.test(str);

/** All of a page is set so, its short words too. */
function isWholeTracked(items: readonly TextItem[]): boolean {
  const texts = items.map(({ str }) => str);
  return lengthOf(texts.flatMap((text) => text.match(SPACED) ?? [])) > lengthOf(texts) * WHOLE;
}

export const hasTracking = (items: readonly TextItem[]): boolean => items.some(isTracked);

interface Letter {
  sign: string;
  /** A word ends after it. */
  ends: boolean;
}

interface Glyph {
  unicode: string;
  isSpace: boolean;
}

const isGlyph = (value: unknown): value is Glyph =>
  typeof value === 'object' && value !== null && 'unicode' in value && typeof value.unicode === 'string';

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

/** What one operation shows: letters and digits, and the gap that follows each, in letter heights. */
function shown(glyphs: readonly unknown[]): Letter[] {
  const letters: { sign: string; gap: number; space: boolean }[] = [];
  for (const each of glyphs) {
    const last = letters.at(-1);
    if (typeof each === 'number') {
      if (last !== undefined) last.gap -= each / 1_000;
    } else if (isGlyph(each)) {
      if (each.isSpace || each.unicode.trim() === '') {
        if (last !== undefined) last.space = true;
      } else for (const sign of each.unicode.normalize('NFKC')) letters.push({ sign, gap: 0, space: false });
    }
  }
  const usual = median(letters.map((letter) => letter.gap));
  return letters.map(({ sign, gap, space }) => ({ sign, ends: space || gap > usual + WORD_GAP }));
}

function lettersOf({ fnArray, argsArray }: Drawn, codes: Codes): Letter[] {
  return fnArray.flatMap((code, i) => {
    const args = argsArray[i];
    const glyphs: unknown = code === codes.showText && Array.isArray(args) ? args[0] : null;
    return Array.isArray(glyphs) ? shown(glyphs) : [];
  });
}

/** The words of each item, its letters found one after the other among those drawn; null where they differ. */
function wordsOf(items: readonly TextItem[], letters: readonly Letter[]): string[] | null {
  const whole = isWholeTracked(items);
  const texts: string[] = [];
  let at = 0;
  for (const item of items) {
    let text = '';
    for (const sign of item.str.normalize('NFKC')) {
      if (sign.trim() === '') continue;
      while (LETTER.test(sign) && at < letters.length && !LETTER.test(letters[at]?.sign ?? '')) at += 1;
      const drawn = letters[at];
      if (drawn?.sign !== sign) {
        if (LETTER.test(sign)) return null;
        text += sign;
        continue;
      }
      at += 1;
      text += sign + (drawn.ends ? ' ' : '');
    }
    texts.push(isTracked(item) || whole ? text : item.str);
  }
  return texts;
}

function isBeside(next: TextItem, last: TextItem): boolean {
  const [, , , size = 0, x = 0, y = 0] = next.transform;
  const [, , , , before = 0, level = 0] = last.transform;
  return Math.abs(y - level) < size * 0.1 && x - (before + last.width) < size * 3;
}

/** Items of a line of tracked letters become one: its gaps would be taken for those between columns. */
export function withoutTracking(items: readonly TextItem[], drawn: Drawn, codes: Codes): TextItem[] {
  const texts = wordsOf(items, lettersOf(drawn, codes));
  if (texts === null) return [...items];
  const joined: TextItem[] = [];
  let open: TextItem | null = null;
  let space = false;
  for (const [i, item] of items.entries()) {
    const text = texts[i] ?? item.str;
    const goesOn: boolean = open !== null && isSpaced(item) && isBeside(item, open);
    if (item.str.trim() === '') {
      space = true;
      if (open === null) joined.push(item);
    } else if (open !== null && goesOn) {
      open.str += (space && !open.str.endsWith(' ') ? ' ' : '') + text;
      open.width = (item.transform[4] ?? 0) + item.width - (open.transform[4] ?? 0);
      space = false;
    } else {
      const kept: TextItem = { ...item, str: text };
      joined.push(kept);
      open = isSpaced(item) ? kept : null;
      space = false;
    }
    if (item.hasEOL) open = null;
  }
  return joined;
}
