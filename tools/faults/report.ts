import Table from 'cli-table3';
import type { Figures } from './run/figures.js';
import type { ScenarioResult } from './scenario.js';

export function resultLine({ scenario, seconds, figures, problem }: ScenarioResult): string {
  const outcome = problem === null ? 'held  ' : 'FAILED';
  return `${outcome} ${scenario.name} (${seconds.toFixed(0)} s): ${problem ?? sayFigures(figures)}`;
}

export function tableOf(results: readonly ScenarioResult[]): string {
  const table = new Table({
    head: ['scenario', 'outcome', 'seconds', 'figures'],
    style: { head: [], border: [] },
    colWidths: [22, 9, 9, 78],
    wordWrap: true,
  });
  for (const { scenario, seconds, figures, problem } of results) {
    table.push([
      scenario.name,
      problem === null ? 'held' : 'FAILED',
      seconds.toFixed(0),
      problem ?? sayFigures(figures),
    ]);
  }
  return table.toString();
}

export function sayFigures(figures: Figures): string {
  return Object.entries(figures)
    .map(
      ([name, value]) =>
        `${name} ${typeof value === 'number' ? value.toLocaleString('en-US') : value}`,
    )
    .join(', ');
}
