import { printedIn, printedInSections } from '../document';
import type { Document, Group, Printed, Written } from '../document';
import { wordsOf } from '../words/words';

/**
 * A row for each recommendation (for each passage, where passages were chosen), RFC 4180, in UTF-8 with a byte order
 * mark, without which Excel takes it for another encoding.
 */
export function writeCsv(document: Document): Written {
  const { columns, tiers } = wordsOf(document.language);
  const { arranged } = document;
  const rows = rowsOf(document).map(({ group, printed }) => [
    printed.id,
    printed.id.slice(0, 3),
    group.country?.name ?? '',
    String(group.edition ?? ''),
    tiers[group.tier ?? 'none'],
    String(printed.number),
    printed.text,
    printed.note ?? '',
    printed.followUp.map(({ inWords }) => inWords).join('\n'),
    printed.years ?? '',
    group.source?.statement ?? '',
    document.date,
    ...(arranged === null ? [] : [printed.relation?.words ?? '', printed.relation?.to ?? '']),
  ]);
  const heads = [...columns, ...(arranged?.columns ?? [])];
  return {
    bytes: new TextEncoder().encode(`\uFEFF${[heads, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`),
    replaced: [],
  };
}

function rowsOf(document: Document): { group: Group; printed: Printed }[] {
  const held = [...printedIn(document)];
  if (document.arranged === null)
    return held.filter(({ printed }) => printed.recommendation || document.kind === 'passages');
  const groupOf = new Map(held.map(({ group, printed }) => [printed, group]));
  return printedInSections(document.arranged).flatMap((printed) => {
    const group = groupOf.get(printed);
    return group === undefined ? [] : [{ group, printed }];
  });
}

/** What begins so may be run as a formula: the full-width signs in East Asian spreadsheets. */
const FORMULA = /^(?:[\t\r\n]|\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/;

/** A cell that a spreadsheet would run as a formula is made text by an apostrophe before it. */
function cell(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n\t]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
