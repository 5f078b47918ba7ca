import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  LevelFormat,
  PageNumber,
  Paragraph,
  TableOfContents,
  TabStopType,
  TextRun,
  UnderlineType,
} from 'docx';
import type { FileChild, INumberingOptions, IParagraphOptions, IRunOptions } from 'docx';
import type { Document, Group, Part, Printed } from '../document';
import { lettersOf } from '../opening';
import { arrangedChildren } from './docx-arranged';
import { SANS } from './docx-styles';
import { additions, badgeOf } from './text';

/** Twentieths of a point. */
export const INDENT = 720;
/** About three pages. */
const CONTENTS_FROM_LETTERS = 9_000;
export const PAPER = { a4: { width: 11_906, height: 16_838 }, letter: { width: 12_240, height: 15_840 } } as const;
export const MARGIN = 1_077;

const MARKED = { same: {}, added: { underline: { type: UnderlineType.SINGLE } }, removed: { strike: true } } as const;

/** Paragraphs of one document; collects the lists that it numbers. */
export class Layout {
  private readonly starts = new Set<number>();
  private lists = 0;

  private readonly contents: FileChild[];
  readonly rightToLeft: boolean;

  constructor(private readonly document: Document) {
    const { contents, groups } = document;
    this.rightToLeft = document.direction === 'rtl';
    const letters = groups.reduce((sum, group) => sum + lettersOf(group), 0);
    this.contents =
      contents === null || letters < CONTENTS_FROM_LETTERS
        ? []
        : [
            this.sans([contents], { bold: true }),
            new TableOfContents(contents, {
              hyperlink: true,
              headingStyleRange: groups.length > 1 ? '2-2' : '2-3',
              // Else Word asks, before it shows anything, whether it may fill in page numbers.
              beginDirty: false,
            }),
          ];
  }

  body(): FileChild[] {
    const { document } = this;
    const badge = badgeOf(document);
    return [
      this.heading(document.title, HeadingLevel.HEADING_1),
      this.sans([[badge, document.deck].filter((part) => part !== null && part !== '').join('. ')]),
      ...this.contents,
      ...(document.arranged === null
        ? document.groups.flatMap((group, index) => this.group(group, index))
        : arrangedChildren(document.arranged, this)),
      this.sans([`${document.citation.heading} ${document.citation.sentences.join(' ')}`], { size: 17 }, true),
    ];
  }

  atEdges(start: (string | TextRun)[], end: (string | TextRun)[]): Paragraph {
    const width = PAPER[this.document.paper].width - 2 * MARGIN;
    return this.sans([...start, '\t', ...end], { size: 17 }, false, [{ type: TabStopType.RIGHT, position: width }]);
  }

  pageOfPages(): (string | TextRun)[] {
    const [before, between, after] = this.document.page;
    const { rightToLeft } = this;
    const field = (child: 'CURRENT' | 'TOTAL_PAGES') =>
      new TextRun({ font: SANS, size: 17, rightToLeft, children: [PageNumber[child]] });
    return [before, field('CURRENT'), between, field('TOTAL_PAGES'), after];
  }

  /** A list for each number that a run of recommendations begins with; each run counts anew from there. */
  numbering(): INumberingOptions {
    return {
      config: [...this.starts].map((start) => ({
        reference: `from-${start}`,
        levels: [
          {
            level: 0,
            format: LevelFormat.DECIMAL,
            text: '%1',
            start,
            alignment: AlignmentType.LEFT,
            style: { paragraph: { indent: { start: INDENT, hanging: INDENT } }, run: { bold: true, color: '14493C' } },
          },
        ],
      })),
    };
  }

  private group(group: Group, index: number): FileChild[] {
    const level = group.heading === null ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3;
    const name = [group.heading, group.tierInWords].filter((part) => part !== null).join(', ');
    const breaks = group.ownPage && (index > 0 || this.contents.length > 0);
    return [
      ...(group.heading === null ? [] : [this.heading(name, HeadingLevel.HEADING_2, breaks)]),
      ...(group.deck === null ? [] : [this.sans([group.deck])]),
      ...group.parts.flatMap((part) => this.part(part, level)),
    ];
  }

  private part(
    { heading, empty, passages }: Part,
    level: (typeof HeadingLevel)[keyof typeof HeadingLevel],
  ): FileChild[] {
    const children: FileChild[] = heading === null ? [] : [this.heading(heading, level)];
    if (empty !== null) children.push(this.sans([empty]));
    return [...children, ...this.passages(passages)];
  }

  /** Each run of consecutive numbers is a list of its own. */
  passages(passages: Printed[]): FileChild[] {
    const children: FileChild[] = [];
    let previous: Printed | undefined;
    let start = 0;
    for (const printed of passages) {
      if (printed.recommendation && (previous === undefined || printed.number !== previous.number + 1)) {
        start = printed.number;
        this.starts.add(start);
        this.lists++;
      }
      children.push(this.passage(printed, `from-${start}`), ...this.additions(printed));
      previous = printed;
    }
    return children;
  }

  private passage(printed: Printed, reference: string): Paragraph {
    const numbering = { reference, level: 0, instance: this.lists };
    return this.wording(printed, printed.recommendation ? { numbering } : {});
  }

  /** The text of a passage in its own language and direction, with its id. */
  wording(printed: Printed, more: IParagraphOptions, before: TextRun[] = []): Paragraph {
    const rightToLeft = printed.direction === 'rtl';
    const run: IRunOptions = { rightToLeft, language: { value: printed.language, bidirectional: printed.language } };
    return new Paragraph({
      bidirectional: rightToLeft,
      keepLines: printed.text.length < 1_500,
      ...more,
      children: [
        ...before,
        ...(printed.runs ?? [{ text: printed.text, change: 'same' }]).map(
          ({ text, change }) => new TextRun({ ...run, ...MARKED[change], text }),
        ),
        ...(printed.showId ? [new TextRun({ text: ` (${printed.id})`, font: SANS, size: 16, color: '333333' })] : []),
      ],
    });
  }

  additions(printed: Printed): Paragraph[] {
    const rule = { style: BorderStyle.SINGLE, size: 8, color: '555555', space: 8 };
    const { rightToLeft } = this;
    return additions(printed).map(
      (line) =>
        new Paragraph({
          bidirectional: rightToLeft,
          indent: { start: INDENT + 120 },
          border: rightToLeft ? { right: rule } : { left: rule },
          children: [new TextRun({ text: line, font: SANS, size: 19, rightToLeft })],
        }),
    );
  }

  heading(text: string, heading: (typeof HeadingLevel)[keyof typeof HeadingLevel], pageBreakBefore = false): Paragraph {
    const { rightToLeft } = this;
    return new Paragraph({
      heading,
      bidirectional: rightToLeft,
      pageBreakBefore,
      children: [new TextRun({ text, rightToLeft })],
    });
  }

  sans(
    parts: (string | TextRun)[],
    run: IRunOptions = {},
    ruled = false,
    tabStops: { type: typeof TabStopType.RIGHT; position: number }[] = [],
    start = 0,
  ): Paragraph {
    const { rightToLeft } = this;
    const border = ruled ? { border: { top: { style: BorderStyle.SINGLE, size: 4, color: '111111', space: 6 } } } : {};
    return new Paragraph({
      bidirectional: rightToLeft,
      tabStops,
      ...(start > 0 ? { indent: { start } } : {}),
      ...border,
      children: parts.map((part) =>
        typeof part === 'string' ? new TextRun({ font: SANS, size: 19, rightToLeft, ...run, text: part }) : part,
      ),
    });
  }
}
