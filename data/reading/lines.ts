/** From plain text to blocks: which line breaks are breaks, and which only the width of a page. */
import { joinedWord, wordsOf } from './hyphens';
import { bulletOf, isHanging, startsItem } from './line-beginnings';
import { oneLine, type Block } from './received';

const RULE = /^[\s*_=~#.\-–—]{3,}$/u;
/** No page is set wider than this; longer lines are paragraphs. */
const WIDEST = 130;
const NARROWEST = 45;
/** Longer lines were not cut by a page's width. */
const LONGEST_LINE = 1_000;

interface Group {
  lines: string[];
}

/** Lines between blank ones. */
function groupsOf(text: string): Group[] {
  const groups: Group[] = [];
  let lines: string[] = [];
  const close = (): void => {
    if (lines.length > 0) groups.push({ lines });
    lines = [];
  };
  for (const line of text.split(/\r\n|[\n\r\u2028\u2029]/u)) {
    for (const [turn, part] of line.split('\f').entries()) {
      if (turn > 0) close();
      if (part.trim() === '' || RULE.test(part)) close();
      else lines.push(part.trimEnd());
    }
  }
  close();
  return groups;
}

/** Text was filled up to a width exactly when the next line's first word would not have fitted in. */
function isFull(line: string, next: string, width: number): boolean {
  return line.length + 1 + (/^\s*(\S+)/u.exec(next)?.[1]?.length ?? 0) > width;
}

const endsSentence = (line: string): boolean => /[.;:!?][”"’')\]]*$/u.test(line);

interface Wrapping {
  width: number;
  /** Most breaks of the whole text are only the page's width. */
  whole: boolean;
}

function breaksOf(lines: string[], width: number): { full: number; open: number; all: number } {
  const count = { full: 0, open: 0, all: Math.max(0, lines.length - 1) };
  for (let i = 0; i + 1 < lines.length; i += 1) {
    if (!isFull(lines[i] ?? '', lines[i + 1] ?? '', width)) continue;
    count.full += 1;
    if (!endsSentence(lines[i] ?? '')) count.open += 1;
  }
  return count;
}

function wrappingOf(groups: Group[]): Wrapping | null {
  const lengths = groups
    .flatMap(({ lines }) => lines.slice(0, -1).map((line) => line.length))
    .toSorted((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * (lengths.length > 20 ? 0.95 : 1) - 0.001)] ?? 0;
  if (width < NARROWEST || width > WIDEST) return null;
  const sums = { full: 0, open: 0, all: 0 };
  for (const { lines } of groups) {
    const { full, open, all } = breaksOf(lines, width);
    sums.full += full;
    sums.open += open;
    sums.all += all;
  }
  return { width, whole: sums.full >= sums.all * 0.6 && sums.open >= sums.full * 0.6 };
}

function isWrapped(group: Group, wrapping: Wrapping | null): boolean {
  if (wrapping === null || group.lines.length < 2) return false;
  const { full, open, all } = breaksOf(group.lines, wrapping.width);
  if (full === 0) return false;
  return wrapping.whole || (full >= all * 0.6 && open > full * 0.5);
}

/** A line that plainly goes on in the next: a word that is cut or has a hyphen, or a small letter after no stop. */
function goesOn(line: string, next: string): boolean {
  if (/\p{L}[-\u00ad‐]$/u.test(line)) return /^\s*\p{L}/u.test(next);
  return /[\p{L}\p{N},]$/u.test(line) && /^\s*\p{Ll}/u.test(next);
}

/** Lines of one paragraph, words cut at their ends put together; `known` are the words of the whole text. */
export function joinLines(lines: string[], known: ReadonlySet<string>): string {
  const parts: string[] = [];
  for (const line of lines.map(oneLine)) {
    const last = parts.at(-1);
    if (last === undefined || last.length > LONGEST_LINE) parts.push(line);
    else if (/\p{Ll}\u00ad$/u.test(last)) parts[parts.length - 1] = last.slice(0, -1) + line;
    else if (/[\p{L}\p{N}][-‐]$/u.test(last) && /^\p{L}/u.test(line)) {
      // The word before the hyphen and the line after it; what stood before that word is done with.
      const space = last.lastIndexOf(' ') + 1;
      const word = joinedWord(last.slice(space, -1), line, known);
      parts.splice(-1, 1, ...(space > 0 ? [last.slice(0, space - 1)] : []), word);
    } else parts.push(line);
  }
  return parts.join(' ');
}

/** Only where a line ends with a hyphen need the words of the text be known. */
const HAS_CUT = /[-‐]\s*[\r\n\f\u2028\u2029]/u;
const NO_WORDS: ReadonlySet<string> = new Set();

export function blocksOfText(text: string): Block[] {
  const groups = groupsOf(text);
  const wrapping = wrappingOf(groups);
  const known = HAS_CUT.test(text) ? wordsOf(text.slice(0, 2_000_000)) : NO_WORDS;
  const blocks: Block[] = [];
  for (const group of groups) {
    const wrapped = isWrapped(group, wrapping);
    let run: string[] = [];
    const close = (): void => {
      const first = run[0];
      if (first === undefined) return;
      const bullet = bulletOf(first);
      const joined = joinLines([first.slice(bullet.length), ...run.slice(1)], known);
      if (joined !== '') {
        blocks.push({
          text: joined,
          form: bullet === '' ? 'paragraph' : 'item',
          linked: false,
          wrapped: run.length > 1,
        });
      }
      run = [];
    };
    for (const line of group.lines) {
      const last = run.at(-1);
      const continues =
        last !== undefined &&
        !startsItem(line, last, run[0] ?? null) &&
        (goesOn(last, line) ||
          isHanging(line, run[0] ?? '') ||
          (wrapped && wrapping !== null && isFull(last, line, wrapping.width)));
      if (!continues) close();
      run.push(line);
    }
    close();
  }
  return blocks;
}
