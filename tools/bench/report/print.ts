import Table from 'cli-table3';
import type { Results } from '../results.js';
import { machineLine } from './machine-line.js';
import type { TextTable } from './section.js';
import { gapsOf, headlinesOf, sectionsOf } from './sections.js';

/** The same figures as in docs/performance.md, for the terminal. */
export function printResults(results: Results): void {
  const print = (text: string): void => void process.stdout.write(`${text}\n`);
  for (const { title, tables, notes } of sectionsOf(results)) {
    print(`\n${title}`);
    for (const table of tables) print(draw(table));
    for (const note of notes) print(`  ${note}`);
  }
  print('\nThe screener:');
  for (const line of headlinesOf(results)) print(`  ${line}`);
  const gaps = gapsOf(results);
  if (gaps.length > 0) print('\nNot measured:');
  for (const line of gaps) print(`  ${line}`);
  print(`\n${machineLine(results.machine)}`);
}

function draw({ head, rows }: TextTable): string {
  const made = new Table({
    head: [...head],
    colAligns: head.map((_, at) => (at === 0 ? 'left' : 'right')),
    style: { head: [], border: [], compact: true },
  });
  for (const row of rows) made.push(row.map(String));
  return made.toString();
}
