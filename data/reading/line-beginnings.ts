/** Lines that begin with a bullet or a number, and lines that only happen to. */
import { headingAlone } from './headings';

const BULLET = /^\s*(?:[•●▪■◦‣·∙○➢►✓➤\uf0b7\uf0a7]\s*|(?:\*{1,3}|-{1,2}|[–—])\s+|\*{2,3}|--|o\t+)(?=\p{L}|[“‘"'(\d])/u;
const DASH = /^\s*[-–—]\s+(?=\p{Ll})/u;
const NUMBER = /^\s*\(?(\d{1,2}|[a-z])[.)]\s+(?=\S)/u;
const STOPS = /[.;:!?][”"’')\]]*$/u;
/** Words that go on with a number: "remained on Tier" + "2.", "under Art." + "12." */
const BEFORE_NUMBER =
  /(?:^|\s)(?:tiers?|nos?\.?|art(?:icle)?s?\.?|sec(?:tion)?s?\.?|law|decree|act|phase|goal|chapter|part|paragraph|and|or|to|of|in|on|by|at|from|than|about|for|the|was|were|is)$/iu;

/** The bullet at the beginning of a paragraph. */
export function bulletOf(paragraph: string): string {
  return BULLET.exec(paragraph)?.[0] ?? '';
}

/** The number at the beginning of a paragraph; 0 for a letter, null for none. */
export function numberOf(paragraph: string): number | null {
  const written = NUMBER.exec(paragraph)?.[1];
  if (written === undefined) return null;
  return Number.isNaN(Number(written)) ? 0 : Number(written);
}

/** A line set in under the text of its item, in the middle of a sentence: `2) Find them;` + `   hear them`. */
export function isHanging(line: string, item: string): boolean {
  return /^\s{2,}\p{Ll}/u.test(line) && !/^\s/u.test(item) && (BULLET.test(item) || NUMBER.test(item));
}

/** Whether a line begins an item. `before` is the line above it, `paragraph` the first line of what that belongs to. */
export function startsItem(line: string, before: string | null, paragraph: string | null): boolean {
  if (BULLET.test(line)) {
    const dashInside = before !== null && DASH.test(line) && !STOPS.test(before) && !BULLET.test(paragraph ?? '');
    return !dashInside;
  }
  const number = numberOf(line);
  if (number === null || before === null) return number !== null;
  if (BEFORE_NUMBER.test(before)) return false;
  const last = numberOf(paragraph ?? '');
  return STOPS.test(before) || number === 0 || (last !== null && number === last + 1) || headingAlone(before) !== null;
}
