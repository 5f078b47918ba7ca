/** Each block's part in a page of reports: title, header, heading, or text. Flattened lines are divided first. */
import { countryNamed, type CountryFacts } from '../countries';
import type { SectionKind, Tier } from '../model';
import { isFurniture, pointsElsewhere } from './furniture';
import { headerOf, headersInside, isOrigin, titleOf, type Header } from './headers';
import { headingAlone, headingBefore, headingsInside } from './headings';
import { editionInAddress, editionNamed, namesReport, yearOfDateLine } from './names-of-the-report';
import type { Block } from './received';
import { tierAlone } from './tiers';

export type Piece =
  | {
      role: 'title';
      text: string;
      edition: number | null;
      country: CountryFacts | null;
      written: string;
      origin: boolean;
    }
  | ({ role: 'header'; text: string } & Omit<Header, 'rest'>)
  | { role: 'name'; text: string; country: CountryFacts }
  | { role: 'tier'; tier: Tier }
  | { role: 'heading'; kind: SectionKind; text: string }
  /** The text goes on in another place. */
  | { role: 'elsewhere' }
  /** Something between two texts was taken out. */
  | { role: 'furniture' }
  | { role: 'text'; block: Block };

/** A line longer than this may be a whole page flattened to one line. */
const FLATTENED = 160;

const text = (block: Block, part: string): Piece => ({ role: 'text', block: { ...block, text: part } });

/** A heading of a kind that no table knows: marked up as one, or alone in capitals. */
function unknownHeading(block: Block): boolean {
  const { text: words, form } = block;
  if (words.length > 90 || /[.;,?!]$/u.test(words)) return false;
  if (form === 'heading') return true;
  return (
    form === 'paragraph' && /^[\p{Lu}\p{M}\d’' ,:()-]+$/u.test(words) && (words.match(/\p{Lu}{3,}/gu)?.length ?? 0) >= 2
  );
}

/** The pieces of `text` at these places. */
function cutAt(words: string, places: number[]): string[] {
  return [0, ...places].map((from, i) => words.slice(from, places[i]).trim()).filter((part) => part !== '');
}

/** Text with the headings before and inside it. */
function partsOfText(block: Block): Piece[] {
  if (block.form === 'item') return [text(block, block.text)];
  const places = block.text.length > FLATTENED ? headingsInside(block.text) : [];
  return cutAt(block.text, places).flatMap((part): Piece[] => {
    const led = headingBefore(part);
    if (led === null) return [text(block, part)];
    const heading: Piece = { role: 'heading', ...led.heading };
    return led.rest.trim() === '' ? [heading] : [heading, text(block, led.rest.trim())];
  });
}

/** What a line is by itself, where it is no text. */
function markOf(block: Block, language: string): Piece | null {
  const { text: words, form } = block;
  const title = titleOf(words, language);
  if (title !== null) return { role: 'title', text: words, origin: isOrigin(words), ...title };
  const address = words.length < 300 ? editionInAddress(words) : null;
  if (address !== null && /^\W*(?:\w+:\s*)?(?:https?:|www\.)/iu.test(words)) {
    return { role: 'title', text: words, edition: address, country: null, written: '', origin: true };
  }
  if (form !== 'item') {
    const heading = headingAlone(words);
    if (heading !== null) return { role: 'heading', ...heading };
    const tier = words.length < 60 ? tierAlone(words) : null;
    if (tier !== null) return { role: 'tier', tier };
    const country = words.length < 70 ? countryNamed(words, language) : null;
    if (country !== null) return { role: 'name', text: words, country };
  }
  if (isFurniture(words)) return { role: 'furniture' };
  return unknownHeading(block) ? { role: 'heading', kind: 'other', text: words.replace(/\s*:$/u, '') } : null;
}

function piecesOfLine(block: Block, language: string): Piece[] {
  const words = block.text;
  if (pointsElsewhere(words)) return [{ role: 'elsewhere' }];
  const header = block.form === 'item' ? null : headerOf(words, language);
  if (header !== null) {
    const { rest, ...facts } = header;
    const head: Piece = { role: 'header', text: words.slice(0, words.length - rest.length).trim(), ...facts };
    return rest === '' ? [head] : [head, ...partsOfText({ ...block, text: rest })];
  }
  const mark = markOf(block, language);
  return mark === null ? partsOfText(block) : [mark];
}

function piecesOfBlock(block: Block, language: string): Piece[] {
  const whole = block.text.length <= FLATTENED || block.form === 'item';
  const places = whole ? [] : headersInside(block.text, language);
  return cutAt(block.text, places).flatMap((part) => piecesOfLine({ ...block, text: part }, language));
}

/** Short lines that come again and again are running heads. */
function runningHeads(blocks: Block[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { text: words, form } of blocks) {
    if (words.length > 90 || form === 'item' || /[.;!?:]$/u.test(words)) continue;
    const key = words.replace(/\d+/gu, '#');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Set(
    [...counts]
      .filter(([key, count]) => count > 2 && headingAlone(key) === null && !namesReport(key))
      .map(([key]) => key),
  );
}

/** Longer lines are sentences, not the report's name on a title page. */
const LONGEST_NAME = 120;

/** On a title page the year stands on a line of its own below the report's name. */
function withDateLines(pieces: Piece[], blocks: Block[]): Piece[] {
  for (const [at, { text: name }] of blocks.entries()) {
    if (name.length >= LONGEST_NAME || !namesReport(name) || editionNamed(name) !== null) continue;
    const below = blocks.slice(at + 1, at + 4).map((each) => yearOfDateLine(each.text));
    const edition = below.find((found) => found !== null);
    if (edition == null) continue;
    return [{ role: 'title', text: name, edition, country: null, written: '', origin: false }, ...pieces];
  }
  return pieces;
}

const NUMBERED = /^(\d{1,2})\.\s+(?:\([A-Z/]{1,8}\)\s+)?(?=\p{Lu})/u;
/** Fewer numbered paragraphs in a row may be a list. */
const FEWEST_NUMBERED = 3;

/** Cables number every paragraph: the numbers count up through the whole text, over its headings. */
function withoutNumbers(blocks: Block[]): Block[] {
  let count = 0;
  let apart = 0;
  let last = -2;
  for (const [i, block] of blocks.entries()) {
    if (Number(NUMBERED.exec(block.text)?.[1]) !== count + 1) continue;
    count += 1;
    if (i > last + 1) apart += 1;
    last = i;
  }
  // A single list counts up too, but nothing stands between its elements.
  if (count < FEWEST_NUMBERED || apart < 2) return blocks;
  return blocks.map((block) => ({ ...block, text: block.text.replace(NUMBERED, '') }));
}

export function piecesOf(received: Block[], language: string): Piece[] {
  const blocks = withoutNumbers(received);
  const heads = runningHeads(blocks);
  const pieces = blocks.flatMap((block): Piece[] => {
    const repeated = heads.has(block.text.replace(/\d+/gu, '#')) && headerOf(block.text, language) === null;
    return repeated ? [{ role: 'furniture' }] : piecesOfBlock(block, language);
  });
  return withDateLines(pieces, blocks);
}
