import type { Document, Group, Printed, Written } from '../document';
import { additions, badgeOf } from './text';

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
    ...document.groups.flatMap((group) => groupBlocks(group)),
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
      ...passages.map(passageBlock),
    ]),
  ];
}

function passageBlock(printed: Printed): string {
  const number = printed.recommendation ? `**${printed.number}.** ` : '';
  const id = printed.showId ? ` (${printed.id})` : '';
  const quoted = additions(printed).map((line) => `> ${escaped(line)}`);
  return [`${number}${escaped(printed.text)}${id}`, ...(quoted.length > 0 ? [quoted.join('\n>\n')] : [])].join('\n\n');
}

/** Shown as written by whatever reads Markdown: no emphasis, link, heading, list, HTML or footnote begins in it. */
export function escaped(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#|~&^$]/g, '\\$&')
    .replace(/^(\s*)([-+=])/gm, '$1\\$2')
    .replace(/^(\s*\d{1,9})([.)])/gm, '$1\\$2')
    .replace(/(https?|ftp)(:)/gi, '$1\\$2');
}
