import type { Compared, ExportContent, ExportFormat, ExportOptions, FollowUpState, History, Run } from '../contract';
import type { Country, SectionKind, Tier } from '../../data/model';

/**
 * A document before it has a format: everything that is printed, in words and in order. The writers lay it out and add
 * nothing of their own, so all formats say the same.
 */
export interface Document {
  kind: DocumentKind;
  title: string;
  /** At the head of every page; the title, shortened where it has a short form. */
  running: string;
  /** Line under the title: the edition, or how much is in here. */
  deck: string;
  /** In the footer, as `Country summary`. */
  kindName: string;
  language: ExportOptions['language'];
  direction: Direction;
  /** Of making, ISO and in words. */
  date: string;
  dateInWords: string;
  groups: Group[];
  /** Set where one report after the other would not show what matters: laid out so in place of the groups. */
  arranged: Arranged | null;
  /** Countries of a preview that are not laid out: named in its contents, without a page. */
  left: string[];
  /** How to cite, or where everything comes from. */
  citation: {
    heading: string /** Of the edition, as it stands in the sentences. */;
    title: string;
    sentences: string[];
  };
  /** Wanted; printed only when the document is longer than three pages. */
  contents: string | null;
  /** Words around page number and page count, as `Page `, ` of `, ``. */
  page: [string, string, string];
  paper: ExportOptions['paper'];
  large: boolean;
  /** Recommendations and paragraphs of the reports in it. */
  passages: number;
}

export type DocumentKind =
  | ExportContent
  | 'selection'
  | 'passages'
  | 'follow-up'
  | 'edition'
  | 'comparison'
  | 'history';
export type Direction = 'ltr' | 'rtl';

/** What belongs to one report; in an order of the user's own, a run of recommendations of any reports. */
export interface Group {
  report: string | null;
  country: Country | null;
  edition: number | null;
  tier: Tier | null;
  /** As the badge says it; null where tiers are not wanted. */
  tierInWords: string | null;
  /** `Belgium 2020`; null when the document's title says it already. */
  heading: string | null;
  /** Under the heading, as `Trafficking in Persons Report, June 2020`; null when the deck says it already. */
  deck: string | null;
  language: string;
  direction: Direction;
  /** As received. */
  source: { statement: string | null; sha256: string } | null;
  parts: Part[];
  /** Begins on a page of its own. */
  ownPage: boolean;
}

/** A section of a report, as far as it is in the document. */
export interface Part {
  kind: SectionKind;
  heading: string | null;
  /** Stands in place of the passages where there are none. */
  empty: string | null;
  passages: Printed[];
}

/** Recommendations of several reports in an order that shows what they have to do with each other. */
export interface Arranged {
  /** How they were matched, and what that is worth. */
  caution: string;
  /** What the marks mean; null where there are none. */
  legend: Legend | null;
  /** What screen readers hear before marked words. */
  aloud: { added: string; removed: string };
  /** Of both columns; null where there are none. */
  heads: [Head, Head] | null;
  sections: ArrangedSection[];
  /** Names of the columns that a spreadsheet has more: what happened, and to which other recommendation. */
  columns: [string, string];
  /** The same as programs compare it. */
  data: { comparison: Compared } | { histories: Asked[] };
}

/** `plain`: for formats that can strike no words. */
export type Legend = { shown: string; plain: string };

export interface Head extends Pick<Group, 'tier' | 'tierInWords' | 'language' | 'direction'> {
  name: string;
}

export interface ArrangedSection {
  heading: string;
  /** Under the heading. */
  deck: string | null;
  body:
    | { as: 'list'; items: Printed[] }
    | { as: 'beside'; rows: Beside[] }
    /** Newest first. */
    | { as: 'years'; rows: OfYear[] };
}

/** What stands in both columns; `none` where one is empty. */
export interface Beside {
  from: Printed[];
  to: Printed[];
  none: string;
}

export interface OfYear {
  year: number;
  /** Null: not asked, or not known. */
  asked: Printed | null;
  /** `Reworded`, or why nothing stands here. */
  words: string;
  /** Where the wording does not say it. */
  tier: Pick<Group, 'tier' | 'tierInWords'> | null;
}

/** A demand by the id of the recommendation that makes it in its newest edition. */
export interface Asked extends History {
  passage: string;
}

export interface Printed {
  id: string;
  number: number;
  recommendation: boolean;
  text: string;
  /** The text with what differs marked, and what is gone in its place; null: nothing is marked. */
  runs: Run[] | null;
  language: string;
  direction: Direction;
  /** The id is printed; recommendations always show theirs. */
  showId: boolean;
  /** Country and edition, where no heading says them. */
  from: string | null;
  /** `Asked every year since 2017.` */
  years: string | null;
  followUp: { state: FollowUpState; date: string; text: string; inWords: string }[];
  note: string | null;
  noteInWords: string | null;
  /** What became of it, and the other recommendation that says so; null where nothing is compared. */
  relation: { words: string; to: string | null } | null;
}

/** Every passage of a document with its group, in the order of printing. */
export function* printedIn(document: Document): Generator<{ group: Group; part: Part; printed: Printed }> {
  for (const group of document.groups)
    for (const part of group.parts) for (const printed of part.passages) yield { group, part, printed };
}

/** The passages of a document in the order in which its sections show them. */
export function printedInSections({ sections }: Arranged): Printed[] {
  return sections.flatMap(({ body }) => {
    if (body.as === 'list') return body.items;
    if (body.as === 'beside') return body.rows.flatMap(({ from, to }) => [...from, ...to]);
    return body.rows.flatMap(({ asked }) => asked ?? []);
  });
}

const RIGHT_TO_LEFT = /^(?:ar|arc|ckb|dv|fa|he|iw|ji|ks|ku-arab|nqo|ps|sd|syr|ug|ur|yi)(?:-|$)/i;

export function directionOf(language: string): Direction {
  return RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr';
}

/** A document that is ready to be saved. */
export interface Made {
  bytes: Uint8Array;
  /** Null for formats without pages. */
  pages: number | null;
  passages: number;
  /** Characters that no bundled font has, as they were replaced: `U+1F600`. */
  replaced: string[];
  fileName: string;
}

/** What a writer gives: the file, and the characters that it cannot hold, as `U+0000`. */
export interface Written {
  bytes: Uint8Array;
  replaced: string[];
}
export type Writer = (document: Document) => Written;
export type WrittenFormat = Exclude<ExportFormat, 'pdf' | 'docx'>;
