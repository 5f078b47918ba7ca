import { runsInPlainText } from '../../compare/differences';
import type { Arranged, Beside, Document, Group, Head, OfYear, Printed, Written } from '../document';

/** Plain text in UTF-8, one line a passage, to paste and to search. */
export function writeText(document: Document): Written {
  const lines = [
    document.title,
    [badgeOf(document), document.deck].filter(Boolean).join('. '),
    '',
    ...(document.arranged === null ? document.groups.flatMap(groupLines) : arrangedLines(document.arranged)),
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

function arrangedLines({ caution, legend, heads, sections }: Arranged): string[] {
  return [
    caution,
    ...(legend === null ? [] : [legend.plain]),
    '',
    ...sections.flatMap(({ heading, body }) => [
      heading,
      '-'.repeat(heading.length),
      '',
      ...(body.as === 'list' ? body.items.flatMap(passageLines) : []),
      ...(body.as === 'beside' ? body.rows.flatMap((row) => besideLines(row, heads)) : []),
      ...(body.as === 'years' ? body.rows.flatMap(yearLines) : []),
    ]),
  ];
}

function besideLines({ from, to, none }: Beside, heads: Arranged['heads']): string[] {
  const side = (printed: Printed[], head: Head | undefined) => [
    headInWords(head),
    ...(printed.length === 0 ? [none, ''] : printed.flatMap(passageLines)),
  ];
  return [...side(from, heads?.[0]), ...side(to, heads?.[1])];
}

/** `Exampleland 2020, Tier 2` */
export const headInWords = (head: Head | undefined): string =>
  [head?.name, head?.tierInWords].filter(Boolean).join(', ');

function yearLines({ year, asked, words, tier }: OfYear): string[] {
  if (asked === null) return [`${year}: ${words}`, ''];
  const about = [tier?.tierInWords, words].filter(Boolean).join('. ');
  return [
    `${year}: ${wordingOf(asked)} (${asked.id})`,
    ...[about, ...additions(asked)].map((line) => `    ${line}`),
    '',
  ];
}

const wordingOf = ({ text, runs }: Printed): string => (runs === null ? text : runsInPlainText(runs));

function passageLines(printed: Printed): string[] {
  const wording = wordingOf(printed);
  const text = printed.recommendation ? `${printed.number}. ${wording}` : wording;
  return [printed.showId ? `${text} (${printed.id})` : text, ...additions(printed).map((line) => `    ${line}`), ''];
}

/** What stands under a passage and is not of the report, a line each. */
export function additions({ from, years, followUp, noteInWords }: Printed): string[] {
  const said = [from, years, ...followUp.map(({ inWords }) => inWords), noteInWords];
  return said.filter((line) => line !== null).flatMap((line) => line.split('\n'));
}
