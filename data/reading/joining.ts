/** A report that is cut across files: put together where the files' names and the cut sentence say so, else only told. */
import { countryByCode, countryNamed, type CountryFacts } from '../countries';
import { recommendationsOf, type Report } from '../model';
import { problem, type Problem } from '../problems';
import { assemble, type Assembled } from './assemble';
import { endsOpen } from './damage';
import { endsInSentence, isSection, type Edges, type KeptPiece } from './edges';
import { isFragment } from './evidence';
import { gathered } from './gathered';
import { understood, type ReadFile } from './outcome';
import { block } from './received';
import type { DoubtReason } from './recommendations';

export interface Part {
  read: ReadFile;
  edges: Edges;
  /** Of the file's bytes; null where it could not be opened. */
  sha256: string | null;
}

/** Letters on each side by which the place where two parts meet is found again. */
const SEAM = 8;
/** `part 2 of 3`, `page12`, `2 of 3`: the name itself says that there is a whole. */
const SAID =
  /^(.*?)[\s_.(-]*(?:(?:part|page|pt|teil|partie|parte|seite|p)[\s_.-]*(\d{1,3})(?:\s*(?:of|von|de|sur)\s*\d{1,3})?|(?<!\d)(\d{1,3})\s*(?:of|von|de|sur)\s*\d{1,3})\)?$/iu;
/** `togo-1`, `togo_a`: that may as well be the first of two files that have nothing to do with each other. */
const COUNTED = /^(.*?)[\s_.(-]+(?:(?<!\d)(\d{1,3})|([a-z]))\)?$/iu;

/** Whether a name may say that its file is a part of something. */
export const isNamedAsPart = (name: string): boolean => SAID.test(bare(name)) || COUNTED.test(bare(name));

const bare = (name: string): string => name.replace(/\.[\p{L}\d]{1,5}$/u, '');

/** What a name says before its number or letter, and that as a number. */
function numbered(name: string, form: RegExp): { of: string; at: number } | null {
  const found = form.exec(bare(name));
  if (found === null) return null;
  const [, of = '', number, other] = found;
  const digits = number ?? other ?? '';
  return { of: of.toLowerCase(), at: /\d/.test(digits) ? Number(digits) : digits.toLowerCase().charCodeAt(0) };
}

/** Whether two files are named as a part of a report and the next one; those only counted must name its country too. */
export function areParts(name: string, next: string, country: CountryFacts | null): boolean {
  const follows = (form: RegExp): string | null => {
    const [first, second] = [numbered(name, form), numbered(next, form)];
    return first !== null && first.of === second?.of && second.at === first.at + 1 ? first.of : null;
  };
  if (follows(SAID) !== null) return true;
  const of = follows(COUNTED);
  return of !== null && country !== null && countryNamed(of.replace(/\d{4}/, '')) === country;
}

const firstOf = (pieces: readonly KeptPiece[]): KeptPiece | undefined =>
  pieces.find((piece) => piece.role === 'text' || piece.role === 'heading');

/** It goes on in a sentence of the part before; after "the quarries of" that may be a name. */
function startsInSentence(before: readonly KeptPiece[], after: readonly KeptPiece[]): boolean {
  const last = before.findLast((piece) => piece.role === 'text');
  const first = firstOf(after);
  if (first?.role !== 'text' || last?.role !== 'text') return false;
  return isFragment([...after]) || endsOpen(last.block.text, false);
}

/** Whether a report that ends so can go on so. */
function fits({ open, pieces }: NonNullable<Edges['tail']>, after: readonly KeptPiece[]): boolean {
  const first = firstOf(after);
  return open ? startsInSentence(pieces, after) : first !== undefined && isSection(first);
}

/** The pieces of both parts, a sentence that was cut in one; `seam` is where it was. */
function together(
  before: readonly KeptPiece[],
  after: readonly KeptPiece[],
): { pieces: KeptPiece[]; seam: string | null } {
  const last = before.findLastIndex((piece) => piece.role === 'text');
  const first = after.findIndex((piece) => piece.role === 'text');
  const [cut, rest] = [before[last], after[first]];
  if (!startsInSentence(before, after) || cut?.role !== 'text' || rest?.role !== 'text')
    return { pieces: [...before, ...after], seam: null };
  const text = `${cut.block.text} ${rest.block.text}`;
  const whole: KeptPiece = { role: 'text', block: { ...block(text), form: cut.block.form } };
  return {
    pieces: [...before.slice(0, last), whole, ...after.slice(first + 1)],
    seam: text.slice(Math.max(0, cut.block.text.length - SEAM), cut.block.text.length + SEAM),
  };
}

const nameOf = ({ read }: Part): string => (read.file.split('/').at(-1) ?? '').slice(-255);

/** The part with these reports and what is wrong with each, and with the file. */
function withReports<T extends Part>(part: T, assembled: readonly Assembled[], note: Problem): T {
  const problems = [...gathered(part.edges.received, assembled), note];
  const reports = assembled.map(({ report }) => report);
  const read: ReadFile =
    reports.length > 0
      ? understood(part.read.file, reports, problems)
      : { file: part.read.file, outcome: 'read', rule: null, reports, problems };
  return { ...part, read, edges: { ...part.edges, reports: assembled.map((each) => each.problems) } };
}

const assembledOf = ({ read, edges }: Part): Assembled[] =>
  read.reports.map((report, i) => ({ report, problems: edges.reports[i] ?? [] }));

/** Recommendations that were cut are marked to be checked. */
function withDoubts(report: Report, seams: readonly string[]): Report {
  if (report.reading === undefined) return report;
  const cut = recommendationsOf(report).filter(({ text }) => seams.some((seam) => text.includes(seam)));
  const doubts = [
    ...report.reading.doubts,
    ...cut.map(({ id }) => ({ passage: id, reason: 'joined' satisfies DoubtReason })),
  ];
  return { ...report, reading: { ...report.reading, doubts } };
}

/** The whole report in the first of two files; null where they are not parts of one. `latest` is the last of its parts so far. */
function joined<T extends Part>(first: T, latest: T, second: T): [T, T] | null {
  const { tail } = first.edges;
  const { head } = second.edges;
  const report = first.read.reports.at(-1);
  if (tail === null || head === null || report === undefined || second.sha256 === null) return null;
  const otherEdition = head.edition !== null && tail.edition !== null && head.edition !== tail.edition;
  const country = tail.country === null ? null : countryByCode(tail.country);
  if (otherEdition || !fits(tail, head.pieces) || !areParts(nameOf(latest), nameOf(second), country)) return null;
  const { pieces, seam } = together(tail.pieces, head.pieces);
  const seams = [...tail.seams, ...(seam === null ? [] : [seam])];
  const { file, sha256, rest = [] } = report.source;
  const whole = assemble(
    { ...tail, country, body: pieces, before: [] },
    country,
    tail.language,
    { name: file, sha256 },
    1,
  );
  const source = { ...whole.report.source, rest: [...rest, { file: nameOf(second), sha256: second.sha256 }] };
  const kept = { ...whole, report: withDoubts({ ...whole.report, source }, seams) };
  const others = assembledOf(second).slice(head.isReport ? 1 : 0);
  const begins = withReports(
    first,
    [...assembledOf(first).slice(0, -1), kept],
    problem('joined', 'It begins in {first} and goes on in {second}.', { first: file, second: nameOf(second) }),
  );
  const ends = withReports(
    second,
    others.map((each, i) => (i === 0 && (others.length > 1 || second.edges.tail?.open !== true) ? notLed(each) : each)),
    problem('joined', 'It begins in {first} and goes on in {second}.', { first: file, second: nameOf(second) }),
  );
  // The second may be a middle: then the report goes on in the next.
  const open = others.length === 0 ? { ...tail, pieces, seams, open: endsInSentence(pieces) } : null;
  return [{ ...begins, edges: { ...begins.edges, tail: open } }, ends];
}

/** The beginning of its file, which was another's end, is no longer missing. */
const notLed = (each: Assembled): Assembled => ({
  ...each,
  problems: each.problems.filter(({ code }) => code !== 'truncated'),
});

/** What is cut, and may go on in the next file, is told so. */
function told<T extends Part>(part: T, next: T): T {
  const { tail } = part.edges;
  const { head } = next.edges;
  if (tail === null || !tail.open || head === null || !startsInSentence(tail.pieces, head.pieces)) return part;
  const problems = part.read.problems.map((each) =>
    each.code === 'truncated' ? problem('truncated', 'The rest may be in {file}.', { file: nameOf(next) }) : each,
  );
  return { ...part, read: { ...part.read, problems } };
}

/** Files of a run, in order; one whose last report may go on in the next is kept back until that is known. */
export class Joining<T extends Part> {
  /** The part that is open, and the parts after it that belong to it. */
  private waiting: T[] = [];

  /** Those that are settled now. */
  take(part: T): T[] {
    const [first, ...middle] = this.waiting;
    this.waiting = [];
    if (first === undefined) return this.keep(part);
    const both = joined(first, middle.at(-1) ?? first, part);
    if (both === null) return [told(first, part), ...middle, ...this.keep(part)];
    const [whole, rest] = both;
    if (whole.edges.tail === null) return [whole, ...middle, ...this.keep(rest)];
    this.waiting = [whole, ...middle, rest];
    return [];
  }

  rest(): T[] {
    const last = this.waiting;
    this.waiting = [];
    return last;
  }

  private keep(part: T): T[] {
    if (part.edges.tail === null) return [part];
    this.waiting = [part];
    return [];
  }
}
