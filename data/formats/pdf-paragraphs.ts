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
/** No header or title has more. */
const MOST_HEADER_LINES = 4;
/** A step this much wider than the usual one parts two paragraphs. */
const WIDER = 1.35;

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
    let first = true;
    return page.lines.flatMap((line) => {
      const edge = atEdge(line, page);
      const names = titleOf(line.text) !== null;
      const repeated =
        edge && line.text.length < 120 && (counts.get(shapeOf(line.text)) ?? 0) >= often && !(names && at === 0);
      if (repeated || (edge && isFurniture(line.text))) return [];
      // A running head that names the report is kept once: it may be all that tells the edition.
      const kept = { ...line, begins: line.begins || first };
      first = false;
      return [kept];
    });
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
  /** Paragraphs are set apart by space; without it, by indents and short last lines. */
  spaced: boolean;
}

function settingOf(lines: Line[]): Setting {
  const leading = leadingOf(lines);
  const gaps = lines.slice(1).filter((line, i) => !line.begins && (lines[i]?.y ?? 0) - line.y > leading * WIDER).length;
  return { leading, spaced: gaps >= Math.max(2, lines.length / 40) };
}

/** The line before could have taken up the next one's first word: it ended its paragraph. */
function hadRoomFor(line: Line, last: Line): boolean {
  const word = /^\S+/u.exec(line.text)?.[0] ?? '';
  const width = ((line.end - line.x) / line.text.length) * (word.length + 1);
  return last.end + width <= last.right;
}

/** `sofar` is the paragraph that `last` belongs to. */
function begins(line: Line, last: Line, sofar: string, { leading, spaced }: Setting): boolean {
  const near = line.begins || last.y - line.y <= leading * WIDER * (last.size / line.size);
  if (near && last.end > (last.left + last.right) / 2 && goesOnInNextLine(sofar, line.text)) return false;
  if (startsItem(line.text, last.text, sofar)) return true;
  if (Math.abs(line.size - last.size) > Math.max(1, last.size * 0.12)) return true;
  if (headingAlone(line.text) !== null || headingAlone(last.text) !== null) return true;
  if (headerOf(line.text) !== null || headerOf(last.text) !== null || titleOf(last.text) !== null) return true;
  const full = last.end > last.right - (last.right - last.left) * 0.15;
  if (line.begins) return endsSentence(last.text) ? hadRoomFor(line, last) : /^\p{Lu}{2,}/u.test(line.text) && !full;
  if (last.y - line.y > leading * WIDER) return true;
  if (spaced) return false;
  const indented = line.x > line.left + line.size * 0.7 && last.x <= last.left + last.size * 0.5;
  return endsSentence(last.text) && (indented || !full);
}

/** Blocks of a whole document, in order. */
export function paragraphsOf(pages: Page[]): Block[] {
  const lines = withoutEdges(pages).flat();
  const known = wordsOf(lines.map((line) => line.text).join(' '));
  const setting = settingOf(lines);
  const body = median(lines.map((line) => line.size));
  const blocks: Block[] = [];
  let run: Line[] = [];
  const close = (): void => {
    const first = run[0];
    if (first === undefined) return;
    const bullet = bulletOf(first.text);
    const text = joinLines([first.text.slice(bullet.length), ...run.slice(1).map((line) => line.text)], known);
    const large = first.size > body * 1.15 && text.length < 90;
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
