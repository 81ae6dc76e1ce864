/**
 * Edits between two words (insert, delete, replace, swap of neighbours), or -1 when more than `budget`. Confusable letters
 * are equal here already where the look-alike fold makes them so.
 */
export function editDistance(a: string, b: string, budget: number): number {
  const [rows, columns] = [a.length, b.length];
  if (Math.abs(rows - columns) > budget) return -1;
  let before: number[] = [];
  let above: number[] = [];
  for (let column = 0; column <= columns; column += 1) above.push(column);
  for (let row = 1; row <= rows; row += 1) {
    const current = [row];
    let least = row;
    const letter = a.charCodeAt(row - 1);
    for (let column = 1; column <= columns; column += 1) {
      const other = b.charCodeAt(column - 1);
      let cost = Math.min(above[column]! + 1, current[column - 1]! + 1);
      cost = Math.min(cost, above[column - 1]! + (letter === other ? 0 : 1));
      const swapped =
        row > 1 &&
        column > 1 &&
        letter === b.charCodeAt(column - 2) &&
        a.charCodeAt(row - 2) === other;
      if (swapped) cost = Math.min(cost, before[column - 2]! + 1);
      current.push(cost);
      if (cost < least) least = cost;
    }
    if (least > budget + 1) return -1;
    before = above;
    above = current;
  }
  const distance = above[columns]!;
  return distance <= budget ? distance : -1;
}
