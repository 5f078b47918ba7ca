/**
 * The pairing of rows and columns with the greatest total gain, each used at most once, found by the Hungarian method
 * (shortest augmenting paths, rows × rows × columns steps). Pairs without gain are left out.
 *
 * @param gains one row of the same length for each row of the pairing; a gain of 0 or less says: never a pair
 * @returns pairs of row and column, by row
 */
export function bestAssignment(gains: readonly (readonly number[])[]): [row: number, column: number][] {
  const rows = gains.length;
  const columns = gains[0]?.length ?? 0;
  if (columns === 0) return [];
  // As many columns again stand for "no pair", so that no row is forced into a bad one.
  const width = columns + rows;
  const cost = (row: number, column: number): number =>
    column < columns ? -Math.max(0, gains[row]?.[column] ?? 0) : 0;

  // Rows and columns count from 1 here; column 0 holds the row that looks for a place.
  const rowPrice = new Float64Array(rows + 1);
  const columnPrice = new Float64Array(width + 1);
  const rowOf = new Int32Array(width + 1);
  for (let row = 1; row <= rows; row += 1) {
    const slack = new Float64Array(width + 1).fill(Number.POSITIVE_INFINITY);
    const cameFrom = new Int32Array(width + 1);
    const visited = new Uint8Array(width + 1);
    rowOf[0] = row;
    let column = 0;
    do {
      visited[column] = 1;
      const current = at(rowOf, column);
      let step = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let each = 1; each <= width; each += 1) {
        if (visited[each] === 1) continue;
        const reduced = cost(current - 1, each - 1) - at(rowPrice, current) - at(columnPrice, each);
        if (reduced < at(slack, each)) {
          slack[each] = reduced;
          cameFrom[each] = column;
        }
        if (at(slack, each) < step) {
          step = at(slack, each);
          next = each;
        }
      }
      for (let each = 0; each <= width; each += 1) {
        if (visited[each] === 1) {
          rowPrice[at(rowOf, each)] = at(rowPrice, at(rowOf, each)) + step;
          columnPrice[each] = at(columnPrice, each) - step;
        } else slack[each] = at(slack, each) - step;
      }
      column = next;
    } while (at(rowOf, column) !== 0);
    while (column !== 0) {
      const previous = at(cameFrom, column);
      rowOf[column] = at(rowOf, previous);
      column = previous;
    }
  }
  const pairs: [number, number][] = [];
  for (let column = 1; column <= columns; column += 1) {
    const row = at(rowOf, column) - 1;
    if (row >= 0 && cost(row, column - 1) < 0) pairs.push([row, column - 1]);
  }
  return pairs.toSorted(([one], [other]) => one - other);
}

function at(list: ArrayLike<number>, index: number): number {
  return list[index] ?? 0;
}
