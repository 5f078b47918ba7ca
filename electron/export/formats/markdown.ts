import type { Arranged, Beside, Document, Group, Head, OfYear, Printed, Written } from '../document';
import { additions, badgeOf, headInWords } from './text';

/**
 * CommonMark. Report text is escaped, so that it reads as it stands. Recommendations are paragraphs with their number,
 * not list items: a list would number a selection anew.
 */
export function writeMarkdown(document: Document): Written {
  const blocks = [
    `# ${escaped(document.title)}`,
    [badgeOf(document), document.deck]
      .filter((line) => line !== null)
      .map(escaped)
      .join('. '),
    ...(document.arranged === null ? document.groups.flatMap(groupBlocks) : arrangedBlocks(document.arranged)),
    '---',
    `**${escaped(document.citation.heading)}** ${escaped(document.citation.sentences.join(' '))}`,
    escaped(`${document.kindName}, ${document.dateInWords}`),
  ];
  return { bytes: new TextEncoder().encode(`${blocks.join('\n\n')}\n`), replaced: [] };
}

function groupBlocks(group: Group): string[] {
  const level = group.heading === null ? '##' : '###';
  return [
    ...(group.heading === null ? [] : [`## ${escaped([group.heading, group.tierInWords].filter(Boolean).join(', '))}`]),
    ...(group.deck === null ? [] : [escaped(group.deck)]),
    ...group.parts.flatMap(({ heading, empty, passages }) => [
      ...(heading === null ? [] : [`${level} ${escaped(heading)}`]),
      ...(empty === null ? [] : [`*${escaped(empty)}*`]),
      ...passages.map((passage) => passageBlock(passage)),
    ]),
  ];
}

function arrangedBlocks({ caution, legend, heads, sections }: Arranged): string[] {
  return [
    `*${escaped([caution, legend?.shown].filter(Boolean).join(' '))}*`,
    ...sections.flatMap(({ heading, body }) => [
      `## ${escaped(heading)}`,
      ...(body.as === 'list' ? body.items.map((item) => passageBlock(item)) : []),
      ...(body.as === 'beside' ? body.rows.flatMap((row) => besideBlocks(row, heads)) : []),
      ...(body.as === 'years' ? body.rows.map(yearBlock) : []),
    ]),
  ];
}

function besideBlocks({ from, to, none }: Beside, heads: Arranged['heads']): string[] {
  const side = (printed: Printed[], head: Head | undefined) => [
    `**${escaped(headInWords(head))}**`,
    ...(printed.length === 0 ? [`*${escaped(none)}*`] : printed.map((item) => passageBlock(item))),
  ];
  return [...side(from, heads?.[0]), ...side(to, heads?.[1])];
}

function yearBlock({ year, asked, words, tier }: OfYear): string {
  if (asked === null) return `**${year}** *${escaped(words)}*`;
  const about = [tier?.tierInWords, words].filter(Boolean).join('. ');
  return `${passageBlock(asked, `**${year}** `)}\n\n*${escaped(about)}*`;
}

/** Removed and added words as HTML knows them, which CommonMark lets through. */
function wordingOf({ text, runs }: Printed): string {
  if (runs === null) return escaped(text);
  const tags = { same: ['', ''], added: ['<ins>', '</ins>'], removed: ['<del>', '</del>'] } as const;
  return runs.map((run) => tags[run.change].join(escaped(run.text))).join('');
}

function passageBlock(printed: Printed, before = printed.recommendation ? `**${printed.number}.** ` : ''): string {
  const id = printed.showId ? ` (${printed.id})` : '';
  const quoted = additions(printed).map((line) => `> ${escaped(line)}`);
  return [`${before}${wordingOf(printed)}${id}`, ...(quoted.length > 0 ? [quoted.join('\n>\n')] : [])].join('\n\n');
}

/** Shown as written by whatever reads Markdown: no emphasis, link, heading, list, HTML or footnote begins in it. */
export function escaped(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#|~&^$]/g, '\\$&')
    .replace(/^(\s*)([-+=])/gm, '$1\\$2')
    .replace(/^(\s*\d{1,9})([.)])/gm, '$1\\$2')
    .replace(/(https?|ftp)(:)/gi, '$1\\$2');
}
