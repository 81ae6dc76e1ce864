import Table from 'cli-table3';

/** A plain table without colours of its own. Columns after the first that hold numbers stand to the right. */
export function table(
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const right = head.map((_, column) => rows.every((row) => typeof row[column] === 'number'));
  const made = new Table({
    head: [...head],
    colAligns: right.map((numbers) => (numbers ? 'right' : 'left')),
    style: { head: [], border: [], compact: true },
  });
  for (const row of rows) made.push(row.map((cell) => String(cell)));
  return made.toString();
}
