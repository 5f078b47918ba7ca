/** The recommendations of a report: its list, lines or run-on paragraph divided into single demands. */
import type { SplitRule } from '../model';
import { isDemand, shareOfDemands } from './demands';
import type { Block } from './received';
import { areNumbered, splitItem, splitLine, trimmedItem, type Split } from './splitting';

export type DoubtReason = 'small-letter' | 'much-longer' | 'holds-heading' | 'cut' | 'joined';

export interface Recommendation {
  text: string;
  doubt: DoubtReason | null;
}

export interface Recommendations {
  rule: SplitRule;
  items: Recommendation[];
}

/** A few paragraphs that are one `;` list, cut where a page or a writer broke it. */
function isBrokenList(blocks: Block[]): boolean {
  if (blocks.length < 2 || blocks.length > 3 || blocks.some((each) => each.form === 'item')) return false;
  const inside = blocks.some((each) => /;\s+\S/u.test(each.text));
  return (
    inside &&
    blocks.slice(0, -1).every((each) => /(?:[;,]|\band)$/u.test(each.text) || !/[.!?][”"’')\]]*$/u.test(each.text))
  );
}

/** Elements in small letters under "Amend the law so that it:" belong to it, where the others begin with capitals. */
function withInnerElements(blocks: Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    const inner =
      last !== undefined &&
      last.form === 'item' &&
      block.form === 'item' &&
      /^\p{Lu}[^:]*:(?:\s|$)/u.test(last.text) &&
      /(?:[:;,]|\b(?:and|or))$/u.test(last.text) &&
      /^\p{Ll}/u.test(block.text);
    if (inner) joined[joined.length - 1] = { ...last, text: `${last.text} ${block.text}` };
    else joined.push(block);
  }
  return joined;
}

function split(blocks: Block[]): Split {
  if (blocks.length === 1 || isBrokenList(blocks)) return splitLine(blocks.map((each) => each.text).join(' '));
  const listed = blocks.some((each) => each.form === 'item');
  const lists = blocks.map((each) =>
    (each.text.match(/;/gu)?.length ?? 0) > 1 && /;\s+and\s/u.test(each.text) ? splitLine(each.text) : null,
  );
  if (!listed && blocks.length <= 3 && lists.some((list) => list !== null)) {
    return { rule: 'semicolons', items: blocks.flatMap((each, i) => lists[i]?.items ?? [each.text]) };
  }
  return { rule: listed ? 'list' : 'lines', items: blocks.flatMap((each) => splitItem(each.text)) };
}

function doubtOf(text: string, rule: SplitRule, usual: number): DoubtReason | null {
  if (/(?<=[.!?]\s+)(?:PROSECUTION|PROTECTION|PREVENTION|TRAFFICKING PROFILE)\b/u.test(text)) return 'holds-heading';
  if (rule !== 'semicolons' && rule !== 'list' && /^\p{Ll}/u.test(text)) return 'small-letter';
  if (rule === 'single') return text.length > 500 ? 'much-longer' : null;
  return text.length > 400 && text.length > usual * 3 ? 'much-longer' : null;
}

/** `blocks` are what stands between the heading and the next section; at least one. */
export function recommendationsIn(blocks: Block[]): Recommendations {
  const { rule, items } = split(withInnerElements(blocks));
  const numbered = areNumbered(blocks.map((each) => each.text)) || areNumbered(items);
  const texts = items.map((item) => trimmedItem(item, numbered)).filter((item) => /\p{L}/u.test(item));
  const lengths = texts.map((text) => text.length).toSorted((a, b) => a - b);
  const usual = lengths[Math.floor(lengths.length / 2)] ?? 0;
  return { rule, items: texts.map((text) => ({ text, doubt: doubtOf(text, rule, usual) })) };
}

/**
 * Where recommendations stand without a heading: the run of blocks that are demands, as `[from, to)`. One paragraph must
 * divide into at least three demands, and several blocks be nearly all demands.
 */
export function findDemands(blocks: Block[]): [number, number] | null {
  for (const [at, { text }] of blocks.entries()) {
    const { rule, items } = splitLine(text);
    const marked = rule === 'bullets' || rule === 'glued-full-stops';
    if (items.length < (marked ? 2 : 3) || shareOfDemands(items) < (marked ? 0.5 : 0.7)) continue;
    // Where lines were broken, a bullet inside the paragraph may have come to begin one.
    const after = blocks.findIndex((each, i) => i > at && !(rule === 'bullets' && each.form === 'item'));
    return [at, after === -1 ? blocks.length : after];
  }
  for (let from = 0; from < blocks.length; from += 1) {
    if (!asks(blocks[from])) continue;
    let to = from + 1;
    while (asks(blocks[to]) || blocks[to]?.form === 'item') to += 1;
    const run = blocks.slice(from, to);
    // Before the first of a run of bullets there is often none.
    const listed = run.slice(1).every((each) => each.form === 'item');
    const asking = run.filter(asks).length / run.length;
    if (run.length >= (listed ? 2 : 3) && asking >= (listed ? 0.6 : 1)) return [from, to];
  }
  return null;
}

/** A demand, or several with bullets between them. */
function asks(block: Block | undefined): boolean {
  if (block === undefined) return false;
  return isDemand(block.text) && splitItem(block.text).every((item, _, all) => all.length === 1 || isDemand(item));
}
