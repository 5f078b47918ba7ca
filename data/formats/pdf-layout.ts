/** From pieces of text on a page to its lines in reading order: column by column, without what runs along the edges. */

export interface Piece {
  text: string;
  /** Points from the page's lower left corner; `y` is the baseline. */
  x: number;
  y: number;
  width: number;
  /** Of the letters, in points. */
  size: number;
}

export interface Line {
  text: string;
  x: number;
  y: number;
  /** Its right end. */
  end: number;
  size: number;
  /** Left and right edge of its column. */
  left: number;
  right: number;
  /** The first of its column, or of the page. */
  begins: boolean;
}

interface Row {
  pieces: Piece[];
  x: number;
  y: number;
  end: number;
  size: number;
}

/** A gap wider than this many letters parts two columns, or a word from what stands beside it. */
const GAP = 0.8;
/** A gap wider than this is a space. */
const SPACE = 0.14;
const FEWEST_IN_COLUMN = 4;
/** The longest mark of an item is `(12)`. */
const MARK_CHARACTERS = 4;
/** A line may reach over its column's edge by this share of the next one. */
const OVER = 0.25;

function longestOf(pieces: readonly Piece[]): Piece {
  return pieces.reduce((longest, piece) => (piece.text.length > longest.text.length ? piece : longest));
}

/** Pieces of one baseline that touch. */
function rowsOf(pieces: readonly Piece[]): Row[] {
  const sorted = pieces.filter((piece) => piece.text.trim() !== '').toSorted((a, b) => b.y - a.y || a.x - b.x);
  const baselines: Piece[][] = [];
  for (const piece of sorted) {
    const last = baselines.at(-1);
    const first = last?.[0];
    if (
      last !== undefined &&
      first !== undefined &&
      Math.abs(first.y - piece.y) < Math.min(first.size, piece.size) * 0.4
    )
      last.push(piece);
    else baselines.push([piece]);
  }
  return baselines.flatMap((line) => {
    const rows: Row[] = [];
    for (const piece of line.toSorted((a, b) => a.x - b.x)) {
      const last = rows.at(-1);
      if (last !== undefined && piece.x - last.end < Math.max(last.size, piece.size) * GAP) {
        last.pieces.push(piece);
        last.end = Math.max(last.end, piece.x + piece.width);
        last.size = Math.max(last.size, piece.size);
      } else rows.push({ pieces: [piece], x: piece.x, y: piece.y, end: piece.x + piece.width, size: piece.size });
    }
    return rows.map((row) => ({ ...row, size: longestOf(row.pieces).size }));
  });
}

/** Where the gap between two columns is: a place that hardly any row crosses, with rows side by side at its two sides. */
function gutterOf(rows: Row[]): number | null {
  if (rows.length < FEWEST_IN_COLUMN * 2) return null;
  const left = Math.min(...rows.map((row) => row.x));
  const right = Math.max(...rows.map((row) => row.end));
  const starts = new Map<number, number>();
  for (const row of rows) {
    const at = Math.round(row.x);
    if (at > left + (right - left) * 0.2 && at < left + (right - left) * 0.85)
      starts.set(at, (starts.get(at) ?? 0) + 1);
  }
  let best: { at: number; score: number } | null = null;
  for (const [at, count] of starts) {
    if (count < 2) continue;
    const gutter = at - 1.5;
    const before = rows.filter((row) => row.end <= gutter + 1);
    const after = rows.filter((row) => row.x >= gutter);
    const crossing = rows.length - before.length - after.length;
    const beside = before.filter((row) => after.some((other) => Math.abs(other.y - row.y) < row.size * 1.5)).length;
    if (before.length < FEWEST_IN_COLUMN || after.length < FEWEST_IN_COLUMN || beside < FEWEST_IN_COLUMN - 1) continue;
    if (crossing > Math.min(before.length, after.length) * 0.5) continue;
    const score = Math.min(before.length, after.length) - crossing * 2 + count / 100;
    if (best === null || score > best.score) best = { at: gutter, score };
  }
  return best?.at ?? null;
}

/** Whether a page that is too short to tell its columns can have those of the page before: rows at both sides, none across. */
function fits(gutter: number, rows: Row[]): boolean {
  const before = rows.filter((row) => row.end <= gutter + 1);
  const after = rows.filter((row) => row.x >= gutter && row.x < gutter + row.size * 3);
  const crossing = rows.filter((row) => row.x < gutter && row.end > gutter + 1);
  return before.length > 0 && after.length > 0 && crossing.length <= 1;
}

function rowOf(pieces: Piece[]): Row {
  const [first] = pieces;
  return {
    pieces,
    x: first?.x ?? 0,
    y: first?.y ?? 0,
    end: Math.max(...pieces.map((piece) => piece.x + piece.width)),
    size: Math.max(...pieces.map((piece) => piece.size)),
  };
}

/** A line of the left column that reaches over to one of the right, which begins where the others there begin. */
function partedAt(gutter: number, row: Row): Row[] {
  const at = row.pieces.findIndex((piece, i) => i > 0 && Math.abs(piece.x - gutter - 1.5) < 2);
  return at === -1 ? [row] : [rowOf(row.pieces.slice(0, at)), rowOf(row.pieces.slice(at))];
}

/** Rows in reading order, in runs of one column. */
function columnsOf(rows: Row[], gutter: number | null, depth = 0): Row[][] {
  if (gutter === null) return [rows];
  const columns: Row[][] = [];
  const right = Math.max(...rows.map((row) => row.end));
  const usual = rows.map((row) => row.size).toSorted((a, b) => a - b)[rows.length >> 1] ?? 0;
  // A line too long for its column; what is set across both in larger letters parts what is above from what is below.
  const isOver = (row: Row): boolean => row.end < gutter + (right - gutter) * OVER && row.size < usual * 1.1;
  let before: Row[] = [];
  let after: Row[] = [];
  const close = (): void => {
    for (const side of [before, after])
      if (side.length > 0) columns.push(...columnsOf(side, depth < 2 ? gutterOf(side) : null, depth + 1));
    before = [];
    after = [];
  };
  // A row across both columns ends what stands above it.
  for (const row of rows.flatMap((each) => partedAt(gutter, each)).toSorted((a, b) => b.y - a.y)) {
    if (row.x >= gutter) after.push(row);
    else if (row.end <= gutter + 1 || isOver(row)) before.push(row);
    else {
      close();
      columns.push([row]);
    }
  }
  close();
  return columns;
}

function textOf(row: Row): string {
  let text = '';
  let end = Number.NEGATIVE_INFINITY;
  for (const piece of row.pieces) {
    const apart = piece.x - end > piece.size * SPACE && text !== '' && !/\s$/u.test(text) && !/^\s/u.test(piece.text);
    text += (apart ? ' ' : '') + piece.text;
    end = piece.x + piece.width;
  }
  return text.replace(/\s+/gu, ' ').trim();
}

/** A bullet or number may be set larger than its text, and on a baseline of its own. */
function besideText(row: Row, column: readonly Row[]): Row {
  if (row.pieces.reduce((sum, piece) => sum + piece.text.trim().length, 0) > MARK_CHARACTERS) return row;
  const text = column.find((other) => other.x > row.end && Math.abs(other.y - row.y) < row.size * 0.4);
  return text === undefined ? row : { ...row, y: text.y, size: text.size };
}

/** Rows of one baseline within a column are one line. */
function linesOf(column: Row[]): Line[] {
  const left = Math.min(...column.map((row) => row.x));
  const right = Math.max(...column.map((row) => row.end));
  const lines: Line[] = [];
  const level = column.map((row) => besideText(row, column));
  for (const row of level.toSorted((a, b) => b.y - a.y || a.x - b.x)) {
    const last = lines.at(-1);
    const text = textOf(row);
    if (last !== undefined && Math.abs(last.y - row.y) < row.size * 0.4 && row.x >= last.end) {
      last.text += ` ${text}`;
      last.end = row.end;
    } else
      lines.push({ text, x: row.x, y: row.y, end: row.end, size: row.size, left, right, begins: lines.length === 0 });
  }
  return lines;
}

/** Where pages of this document have their gutter, learnt from one page for the next. */
export interface Layout {
  gutter: number | null;
}

/** The lines of a page in reading order. */
export function pageLines(pieces: readonly Piece[], layout: Layout): Line[] {
  const rows = rowsOf(pieces);
  const own = gutterOf(rows);
  const usual = layout.gutter !== null && fits(layout.gutter, rows) ? layout.gutter : null;
  layout.gutter = own ?? layout.gutter;
  return columnsOf(rows, own ?? usual).flatMap(linesOf);
}
