/** From a document's lines to its paragraphs: by gaps, indents, short ends, bullets and letters of another size. */
import { isFurniture } from '../reading/furniture';
import { headerOf, titleOf } from '../reading/headers';
import { headingAlone } from '../reading/headings';
import { goesOnInNextLine } from '../reading/wrapped-headers';
import { wordsOf } from '../reading/hyphens';
import { bulletOf, startsItem } from '../reading/line-beginnings';
import { joinLines } from '../reading/lines';
import type { Block } from '../reading/received';
import type { Line } from './pdf-layout';

/** Shares of a page's height within which running heads and page numbers stand. */
const EDGE = 0.09;
/** Running heads stand so many letter heights away from the nearest line of text. */
const APART = 1.6;
/** Lines of one heading stand at most so many letter heights apart. */
const CLOSE = 1.45;
/** No header or title has more. */
const MOST_HEADER_LINES = 4;
/** Letters so many times larger than the text's are a heading's. */
const LARGE = 1.15;
/** A step this much wider than the usual one parts two paragraphs. */
const WIDER = 1.35;
/** Where paragraphs are indented, space stands around headings only. */
const FEWEST_INDENTS = 2;
/** After the end of a sentence this much suffices: steps within a paragraph are all but equal. */
const A_LITTLE_WIDER = 1.12;

export interface Page {
  lines: Line[];
  /** Points. */
  height: number;
}

const shapeOf = (text: string): string => text.replace(/\d+/gu, '#');

/** At the upper or lower edge of its page, and apart from the text. */
function atEdge(line: Line, { lines, height }: Page): boolean {
  if (line.y < height * (1 - EDGE) && line.y > height * EDGE) return false;
  const steps = lines.map((other) => Math.abs(other.y - line.y)).filter((step) => step > line.size * 0.5);
  return steps.every((step) => step > line.size * APART);
}

/** Lines at the edges that other pages have too, and what is known not to be text. */
function withoutEdges(pages: Page[]): Line[][] {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const shapes = new Set(page.lines.filter((line) => atEdge(line, page)).map((line) => shapeOf(line.text)));
    for (const shape of shapes) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  const often = Math.max(2, pages.length * 0.02);
  return pages.map((page, at) => {
    const heads: Line[] = [];
    const kept = page.lines.filter((line) => {
      if (!atEdge(line, page)) return true;
      const repeated = line.text.length < 120 && (counts.get(shapeOf(line.text)) ?? 0) >= often;
      // One that names the report is kept once, before the text: it may be all that tells the edition.
      if (repeated && at === 0 && titleOf(line.text) !== null) heads.push({ ...line, begins: true });
      return !repeated && !isFurniture(line.text);
    });
    const [first, ...others] = kept;
    return [...heads, ...(first === undefined ? [] : [{ ...first, begins: true }]), ...others];
  });
}

const endsSentence = (text: string): boolean => /[.!?:;][”"’')\]]*$/u.test(text);

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function leadingOf(lines: Line[]): number {
  const steps = lines.slice(1).flatMap((line, i) => {
    const step = (lines[i]?.y ?? 0) - line.y;
    return step > 0 && step < line.size * 2.5 ? [step] : [];
  });
  return median(steps) || 12;
}

interface Setting {
  /** The usual step from one line to the next. */
  leading: number;
  /** The size of most letters. */
  body: number;
  /** Paragraphs are set apart by space; without it, by indents and short last lines. */
  spaced: boolean;
}

const isIndented = (line: Line, last: Line): boolean =>
  line.x > line.left + line.size * 0.7 && last.x <= last.left + last.size * 0.5;

function settingOf(lines: Line[]): Setting {
  const leading = leadingOf(lines);
  const body = median(lines.map((line) => line.size));
  let gaps = 0;
  let indents = 0;
  for (const [i, line] of lines.slice(1).entries()) {
    const last = lines[i];
    if (last === undefined || line.begins) continue;
    if (last.y - line.y > leading * WIDER) gaps += 1;
    else if (endsSentence(last.text) && isIndented(line, last)) indents += 1;
  }
  return { leading, body, spaced: gaps >= Math.max(2, lines.length / 40) && indents < FEWEST_INDENTS };
}

/** The line before could have taken up the next one's first word: it ended its paragraph. */
function hadRoomFor(line: Line, last: Line): boolean {
  const word = /^\S+/u.exec(line.text)?.[0] ?? '';
  const width = ((line.end - line.x) / line.text.length) * (word.length + 1);
  return last.end + width <= last.right;
}

/** `RECOMMENDATIONS` + `FOR BELIZE`, `2018 Trafficking in Persons` + `Report`. */
function goesOnInLarge(sofar: string, next: string): boolean {
  return !isWhole(sofar) || headingAlone(`${sofar} ${next}`) !== null;
}

/** A line of large letters that is a heading, a header or a title by itself. */
function isWhole(text: string): boolean {
  return (
    headingAlone(text) !== null ||
    (headerOf(text)?.country ?? null) !== null ||
    (titleOf(text)?.edition ?? null) !== null
  );
}

/** `sofar` is the paragraph that `last` belongs to. */
function begins(line: Line, last: Line, sofar: string, { leading, body, spaced }: Setting): boolean {
  const near = line.begins || last.y - line.y <= leading * WIDER * (last.size / line.size);
  const large = line.size > body * LARGE && Math.abs(line.size - last.size) < 0.5;
  if (large && last.y > line.y && last.y - line.y < line.size * CLOSE && goesOnInLarge(sofar, line.text)) return false;
  if (near && last.end > (last.left + last.right) / 2 && goesOnInNextLine(sofar, line.text)) return false;
  if (startsItem(line.text, last.text, sofar)) return true;
  if (Math.abs(line.size - last.size) > Math.max(1, last.size * 0.12)) return true;
  if (headingAlone(line.text) !== null || headingAlone(last.text) !== null) return true;
  if (headerOf(line.text) !== null || headerOf(last.text) !== null || titleOf(last.text) !== null) return true;
  const full = last.end > last.right - (last.right - last.left) * 0.15;
  if (line.begins) return endsSentence(last.text) ? hadRoomFor(line, last) : /^\p{Lu}{2,}/u.test(line.text) && !full;
  if (last.y - line.y > leading * WIDER) return true;
  if (!endsSentence(last.text) || /^\p{Ll}/u.test(line.text)) return false;
  if (last.y - line.y > leading * A_LITTLE_WIDER) return true;
  if (spaced) return false;
  return isIndented(line, last) || (!full && hadRoomFor(line, last));
}

/** Blocks of a whole document, in order. */
export function paragraphsOf(pages: Page[]): Block[] {
  const lines = withoutEdges(pages).flat();
  const known = wordsOf(lines.map((line) => line.text).join('\n'));
  const setting = settingOf(lines);
  const blocks: Block[] = [];
  let run: Line[] = [];
  const close = (): void => {
    const first = run[0];
    if (first === undefined) return;
    const bullet = bulletOf(first.text);
    const text = joinLines([first.text.slice(bullet.length), ...run.slice(1).map((line) => line.text)], known);
    const large = first.size > setting.body * LARGE && text.length < 90;
    if (text !== '')
      blocks.push({
        text,
        form: bullet === '' ? (large ? 'heading' : 'paragraph') : 'item',
        linked: false,
        wrapped: run.length > 1,
      });
    run = [];
  };
  for (const line of lines) {
    const last = run.at(-1);
    const sofar = run
      .slice(0, MOST_HEADER_LINES)
      .map((each) => each.text)
      .join(' ');
    if (last !== undefined && begins(line, last, sofar, setting)) close();
    run.push(line);
  }
  close();
  return blocks;
}
