/** Rows of the table, kept from one call to the next; longer words than this get rows of their own. */
const LONGEST = 256;
const ROWS = [0, 1, 2].map(() => new Uint16Array(LONGEST));

/**
 * Edits between two words (insert, delete, replace, swap of neighbours), or -1 when more than `budget`. Confusable letters
 * are equal here already where the look-alike fold makes them so.
 */
export function editDistance(a: string, b: string, budget: number): number {
  if (Math.abs(a.length - b.length) > budget) return -1;
  // What both begin and end with costs nothing.
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a.charCodeAt(start) === b.charCodeAt(start)) start += 1;
  let [rows, columns] = [a.length, b.length];
  while (rows > start && columns > start && a.charCodeAt(rows - 1) === b.charCodeAt(columns - 1)) {
    rows -= 1;
    columns -= 1;
  }
  rows -= start;
  columns -= start;
  if (rows === 0 || columns === 0) return Math.max(rows, columns);
  const spare = columns < LONGEST ? ROWS : ROWS.map(() => new Uint16Array(columns + 1));
  let [before, above, current] = spare as [Uint16Array, Uint16Array, Uint16Array];
  for (let column = 0; column <= columns; column += 1) above[column] = column;
  for (let row = 1; row <= rows; row += 1) {
    current[0] = row;
    let least = row;
    const letter = a.charCodeAt(start + row - 1);
    for (let column = 1; column <= columns; column += 1) {
      const other = b.charCodeAt(start + column - 1);
      let cost = Math.min(above[column]! + 1, current[column - 1]! + 1);
      cost = Math.min(cost, above[column - 1]! + (letter === other ? 0 : 1));
      const swapped =
        row > 1 &&
        column > 1 &&
        letter === b.charCodeAt(start + column - 2) &&
        a.charCodeAt(start + row - 2) === other;
      if (swapped) cost = Math.min(cost, before[column - 2]! + 1);
      current[column] = cost;
      if (cost < least) least = cost;
    }
    if (least > budget + 1) return -1;
    [before, above, current] = [above, current, before];
  }
  const distance = above[columns]!;
  return distance <= budget ? distance : -1;
}
