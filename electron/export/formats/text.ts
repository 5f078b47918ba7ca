import type { Document, Group, Printed, Written } from '../document';

/** Plain text in UTF-8, one line a passage, to paste and to search. */
export function writeText(document: Document): Written {
  const lines = [
    document.title,
    [badgeOf(document), document.deck].filter(Boolean).join('. '),
    '',
    ...document.groups.flatMap(groupLines),
    `${document.citation.heading} ${document.citation.sentences.join(' ')}`,
    '',
    `${document.kindName}, ${document.dateInWords}`,
  ];
  return { bytes: new TextEncoder().encode(`${lines.join('\n').replace(/\n{3,}/g, '\n\n')}\n`), replaced: [] };
}

/** A document about one report says its tier under the title. */
export function badgeOf({ groups }: Document): string | null {
  const [group] = groups;
  return groups.length === 1 && group?.heading === null ? group.tierInWords : null;
}

function groupLines(group: Group): string[] {
  const name = group.heading === null ? [] : [[group.heading, group.tierInWords].filter(Boolean).join(', ')];
  return [
    ...name.flatMap((line) => [line, '='.repeat(line.length)]),
    ...(group.deck === null ? [] : [group.deck]),
    '',
    ...group.parts.flatMap(({ heading, empty, passages }) => [
      ...(heading === null ? [] : [heading, '-'.repeat(heading.length)]),
      '',
      ...(empty === null ? [] : [empty, '']),
      ...passages.flatMap(passageLines),
    ]),
  ];
}

function passageLines(printed: Printed): string[] {
  const text = printed.recommendation ? `${printed.number}. ${printed.text}` : printed.text;
  return [printed.showId ? `${text} (${printed.id})` : text, ...additions(printed).map((line) => `    ${line}`), ''];
}

/** What stands under a passage and is not of the report, a line each. */
export function additions({ from, years, followUp, noteInWords }: Printed): string[] {
  const said = [from, years, ...followUp.map(({ inWords }) => inWords), noteInWords];
  return said.filter((line) => line !== null).flatMap((line) => line.split('\n'));
}
