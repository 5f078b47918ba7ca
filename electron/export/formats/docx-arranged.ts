import {
  BorderStyle,
  HeadingLevel,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { FileChild } from 'docx';
import type { Arranged, Beside, Head, OfYear, Printed } from '../document';
import type { Layout } from './docx-layout';
import { SANS } from './docx-styles';
import { headInWords } from './text';

const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const HAIR = { style: BorderStyle.SINGLE, size: 4, color: '111111' };
const LINES = {
  left: NO_LINE,
  right: NO_LINE,
  insideVertical: NO_LINE,
  top: HAIR,
  bottom: HAIR,
  insideHorizontal: HAIR,
};
/** Of a column, in twentieths of a point. */
const COLUMN = 4_800;
/** Room for a year. */
const YEAR = 720;

/** Comparisons as tables of two columns whose heads come again on each page, histories by year. */
export function arrangedChildren({ caution, legend, heads, sections }: Arranged, layout: Layout): FileChild[] {
  return [
    layout.sans([[caution, legend?.shown].filter(Boolean).join(' ')]),
    ...sections.flatMap(({ heading, body }): FileChild[] => [
      layout.heading(heading, HeadingLevel.HEADING_2),
      ...(body.as === 'list' ? layout.passages(body.items) : []),
      ...(body.as === 'beside' ? [tableOf(body.rows, heads, layout)] : []),
      ...(body.as === 'years' ? body.rows.flatMap((row) => yearOf(row, layout)) : []),
    ]),
  ];
}

function tableOf(rows: Beside[], heads: Arranged['heads'], layout: Layout): Table {
  const cell = (children: FileChild[]) =>
    new TableCell({
      width: { size: COLUMN, type: WidthType.DXA },
      margins: { top: 80, bottom: 80, left: 60, right: 120 },
      children: children.filter((child): child is Paragraph => child instanceof Paragraph),
    });
  const head = (of: Head | undefined) => cell([layout.sans([headInWords(of)], { bold: true })]);
  const side = (printed: Printed[], none: string) =>
    cell(printed.length === 0 ? [layout.sans([none], { italics: true })] : layout.passages(printed));
  return new Table({
    visuallyRightToLeft: layout.rightToLeft,
    layout: TableLayoutType.FIXED,
    columnWidths: [COLUMN, COLUMN],
    borders: LINES,
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: [head(heads?.[0]), head(heads?.[1])] }),
      ...rows.map(
        ({ from, to, none }) =>
          new TableRow({ cantSplit: from.length + to.length < 3, children: [side(from, none), side(to, none)] }),
      ),
    ],
  });
}

function yearOf({ year, asked, words, tier }: OfYear, layout: Layout): FileChild[] {
  const label = new TextRun({ text: `${year}\u00A0\u00A0`, font: SANS, bold: true });
  if (asked === null) return [layout.sans([label, new TextRun({ text: words, font: SANS, size: 19, italics: true })])];
  const about = [tier?.tierInWords, words].filter(Boolean).join('. ');
  return [
    layout.wording(asked, { keepNext: true }, [label]),
    layout.sans([about], { size: 17 }, false, [], YEAR),
    ...layout.additions(asked),
  ];
}
