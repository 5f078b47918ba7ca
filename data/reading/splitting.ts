/** Dividing one run of recommendations: the first rule that gives at least two sane items. */
import type { SplitRule } from '../model';
import { isDemand, shareOfDemands } from './demands';

/** Shorter than any demand, longer than any one. */
const SHORTEST = 8;
const LONGEST = 900;

const BULLETS = /\s+[•●▪■◦∙\uf0b7]\s*|\s+[*·]\s+/u;
const NUMBERS = /(?:^|\s)\(?(\d{1,2})[.)]\s+(?=\p{Lu})/gu;
const GLUED = /(?<=[\p{Ll}\p{N})”’"'%\]]\.)(?=[“"]?\p{Lu}\p{Ll})|(?<=[\p{Ll})]\.[”’"])(?=\p{Lu}\p{Ll})/u;
const SEMICOLONS = /\s*[;；]\s*(?:and\s+|y\s+|et\s+|e\s+)?/u;
/** Full stops that end no sentence: "U.S.", "St.", "No. 5", "Art. 3", initials. */
const ABBREVIATION =
  /(?:\b(?:U\.S|U\.N|U\.K|E\.U|U\.A\.E|P\.L|S\.A\.R|St|Ste|No|Nos|Art|Arts|Sec|Secs|para|paras|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Rep|Sen|Gov|Hon|Jr|Sr|vs|etc|e\.g|i\.e|cf|approx|est|Inc|Ltd|Co|Dept|Fig|vol|pp?)|(?:^|\s)\p{Lu})\.$/u;

function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const match of text.matchAll(/(?<=[.!?][”"’')\]]*)\s+(?=[“"(]?[\p{Lu}\p{Lo}¿¡])/gu)) {
    if (ABBREVIATION.test(text.slice(from, match.index))) continue;
    sentences.push(text.slice(from, match.index));
    from = match.index + match[0].length;
  }
  return [...sentences, text.slice(from)].map((sentence) => sentence.trim()).filter((sentence) => sentence !== '');
}

/** `1) Train … 2) Fund …`: numbers in one line, only where they count up from one. */
function numberedItems(text: string): string[] {
  const marks = [...text.matchAll(NUMBERS)];
  const run: number[] = [];
  const kept = marks.filter((mark) => {
    const counts = Number(mark[1]) === run.length + 1;
    if (counts) run.push(Number(mark[1]));
    return counts;
  });
  if (kept.length < 2 || (kept[0]?.index ?? 1) > 1) return [text];
  return kept.map((mark, i) => text.slice(mark.index + mark[0].length, kept[i + 1]?.index ?? text.length).trim());
}

const sane = (items: string[]): boolean =>
  items.length > 1 && items.every((item) => item.length >= SHORTEST && item.length <= LONGEST);

/** "…including: debt bondage; forced labor; and …": what asks nothing belongs to the demand whose list it is in. */
function withInnerLists(items: string[]): string[] {
  const joined: string[] = [];
  for (const item of items.map((each) => each.trim()).filter((each) => each !== '')) {
    const last = joined.at(-1);
    const inList = last !== undefined && /:\s/u.test(last) && !isDemand(item);
    if (inList) joined[joined.length - 1] = `${last}; ${item}`;
    else joined.push(item);
  }
  return joined;
}

/** Semicolons divide only where no item runs over the end of a sentence into another demand. */
function saneBetweenSemicolons(items: string[]): boolean {
  return (
    sane(items) &&
    items.every((item) =>
      sentencesOf(item)
        .slice(1)
        .every((sentence) => !isDemand(sentence)),
    )
  );
}

export interface Split {
  rule: SplitRule;
  items: string[];
}

const cut = (text: string, by: RegExp): string[] =>
  text
    .split(by)
    .map((item) => item.trim())
    .filter((item) => item !== '');

/** One line or paragraph, divided by what stands inside it. */
export function splitLine(text: string): Split {
  const byBullets = cut(text.replace(/^[•●▪■◦∙*·\uf0b7]\s*/u, ''), BULLETS);
  if (sane(byBullets)) return { rule: 'bullets', items: byBullets };
  const byNumbers = numberedItems(text);
  if (sane(byNumbers)) return { rule: 'bullets', items: byNumbers };
  const glued = cut(text, GLUED);
  if (sane(glued)) return { rule: 'glued-full-stops', items: glued };
  const bySemicolons = withInnerLists(text.split(SEMICOLONS));
  if (saneBetweenSemicolons(bySemicolons)) return { rule: 'semicolons', items: bySemicolons };
  const sentences = sentencesOf(text);
  if (sane(sentences) && shareOfDemands(sentences) >= 0.5) return { rule: 'sentences', items: sentences };
  return { rule: 'single', items: [text] };
}

/** Bullets left inside an element of a list: the one boundary that counts there. */
export function splitItem(text: string): string[] {
  const items = cut(text, BULLETS);
  return items.every((item) => item.length >= SHORTEST) ? items : [text];
}

/** As it is kept: without bullet, number, and the `;` or `; and` that led to the next. */
export function trimmedItem(text: string, numbered: boolean): string {
  const bare = text
    .replace(/^(?:[•●▪■◦‣·∙○➢►✓➤\uf0b7\uf0a7]\s*|(?:\*{1,3}|-{1,2}|[–—])\s+|\*{2,3}|--)+/u, '')
    .replace(/\s*[;；]\s*(?:and|y|et|e|or)?\s*$/iu, '')
    .trim();
  return numbered ? bare.replace(/^\(?(?:\d{1,3}|[a-z]|[ivxIVX]{1,5})[.)]\s*/u, '') : bare;
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'];

/** Whether the texts bear numbers, letters or Roman numbers that count up from the first. */
export function areNumbered(texts: string[]): boolean {
  const marks = texts.map((text) => /^\(?(\d{1,3}|[a-z]|[ivxIVX]{1,5})[.)]\s*\S/u.exec(text)?.[1] ?? '');
  return (
    texts.length > 1 &&
    (marks.every((mark, i) => Number(mark) === i + 1) ||
      marks.every((mark, i) => mark === String.fromCharCode(97 + i)) ||
      marks.every((mark, i) => mark.toLowerCase() === ROMAN[i]))
  );
}
