/** Invented reports written as the files that people have. */
import { type Report, recommendationsOf } from '../../../data/model';
import { docxOf, numbered, paragraph, style } from '../../unit/data/formats/make-docx';
import { column, PAGE, pdfOf, type Placed } from '../../unit/data/formats/make-pdf';

const TIERS = { '1': 'Tier 1', '2': 'Tier 2', '2WL': 'Tier 2 Watch List', '3': 'Tier 3', SC: 'Special Case' } as const;

const headerOf = ({ country, tier }: Report): string =>
  `${country?.name.toUpperCase()} (${tier === null ? '' : TIERS[tier]})`;
const titleOf = ({ country, edition }: Report): string =>
  `${edition?.year} Trafficking in Persons Report: ${country?.name}`;

/** What a narrative begins with, so that it is known for one. */
const opening = ({ country }: Report): string =>
  `The Government of ${country?.name} does not fully meet the minimum standards for the elimination of trafficking but is making significant efforts to do so.`;

interface Part {
  kind: 'heading' | 'text' | 'item';
  text: string;
}

function partsOf(report: Report): Part[] {
  return [
    { kind: 'text', text: opening(report) },
    ...report.sections.flatMap(({ kind, heading, passages }): Part[] => [
      ...(heading === null ? [] : [{ kind: 'heading' as const, text: heading.toUpperCase() }]),
      ...passages.map(({ text }): Part => ({ kind: kind === 'recommendations' ? 'item' : 'text', text })),
    ]),
  ];
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export const writers: Readonly<Record<string, (report: Report) => Uint8Array>> = {
  text: (report) =>
    Buffer.from(
      [
        titleOf(report),
        headerOf(report),
        ...partsOf(report).map(({ kind, text }) => (kind === 'item' ? `• ${text}` : text)),
      ].join('\n\n'),
    ),
  'web page': (report) =>
    Buffer.from(
      `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${titleOf(report)} - United States Department of State</title><script>${'var a = 1;'.repeat(4_000)}</script></head>` +
        `<body><nav><ul>${'<li><a href="/a">Another page of this site</a></li>'.repeat(400)}</ul></nav><main><h1>${titleOf(report)}</h1><h2>${headerOf(report)}</h2>` +
        partsOf(report)
          .map(({ kind, text }) =>
            kind === 'heading'
              ? `<h3>${escaped(text)}</h3>`
              : kind === 'item'
                ? `<ul><li>${escaped(text)}</li></ul>`
                : `<p>${escaped(text)}</p>`,
          )
          .join('\n')
          .replaceAll('</ul>\n<ul>', '') +
        '</main><footer><p>Privacy Policy</p></footer></body></html>',
    ),
  Word: (report) =>
    docxOf(
      paragraph(titleOf(report), style('berschrift1')) +
        paragraph(headerOf(report), style('berschrift1')) +
        partsOf(report)
          .map(({ kind, text }) =>
            paragraph(escaped(text), kind === 'heading' ? style('berschrift1') : kind === 'item' ? numbered(0) : ''),
          )
          .join(''),
    ),
  PDF: (report) => pdfOf(pagesOf([report])),
};

const LINES = 52;

/** Two columns a page, running head and page number, one report after the other. */
export function pagesOf(reports: Report[]): Placed[][] {
  const lines = reports.flatMap((report) => {
    const parts = [
      headerOf(report),
      ...partsOf(report).map(({ kind, text }) => (kind === 'item' ? `• ${text}` : text)),
    ];
    return column(parts, { x: 0, y: 0, width: 46, leading: 1, apart: 1 });
  });
  // Each line with the empty one before it, where a paragraph begins.
  const rows = lines.flatMap((line, i): (Placed | null)[] => {
    const above = lines[i - 1]?.y ?? line.y;
    return above - line.y === 1 ? [line] : [null, line];
  });
  const pages: Placed[][] = [];
  for (let from = 0; from < rows.length; from += LINES * 2) {
    const page = rows
      .slice(from, from + LINES * 2)
      .flatMap((line, i): Placed[] =>
        line === null
          ? []
          : [{ text: line.text, x: i < LINES ? 60 : 320, y: PAGE.height - 70 - (i % LINES) * 13, size: 9 }],
      );
    const year = reports[0]?.edition?.year ?? 0;
    pages.push([
      { text: `${year} TRAFFICKING IN PERSONS REPORT`, x: 60, y: 765, size: 8 },
      ...page,
      { text: String(pages.length + 1), x: 300, y: 30, size: 8 },
    ]);
  }
  return pages;
}

/** Recommendations that were read as they were written, of all that were written. */
export function kept(written: Report[], read: Report[]): { same: number; of: number } {
  const byId = new Map(read.map((report) => [report.id, new Set(recommendationsOf(report).map(({ text }) => text))]));
  const all = written.flatMap((report) => recommendationsOf(report).map(({ text }) => ({ id: report.id, text })));
  return { same: all.filter(({ id, text }) => byId.get(id)?.has(text)).length, of: all.length };
}
