import { BUSY } from '../machine.js';
import type { Results } from '../results.js';
import { machineLine } from './machine-line.js';
import type { Section, TextTable } from './section.js';
import { gapsOf, headlinesOf, sectionsOf } from './sections.js';

/** docs/performance.md, whole. */
export function toMarkdown(results: Results): string {
  const gaps = gapsOf(results);
  const loads = Object.values(results.parts).map(({ loadBefore }) => loadBefore);
  const blocks = [
    '# Performance',
    'Made by `npm run bench -- --write`; run it to get your own (`npm run bench -- --help` for its parts). The broker, the measuring process and what is measured\n' +
      'share one machine and compete for it, so read the ratios first: both sides of each were measured in the same run.',
    ...warning(Math.max(0, ...loads)),
    'The screener:',
    list(headlinesOf(results)),
    `**Machine.** ${machineLine(results.machine)}`,
    ORDERS,
    ...sectionsOf(results).flatMap((section) => toBlocks(section, dayOf(results, section))),
    ...(gaps.length === 0 ? [] : ['## Not measured', list(gaps)]),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

const ORDERS =
  '**Orders.** Parties and statements are drawn from 5,000 different ones each, as customers come back; 80 in 100 orders are of civil goods, 15 of controlled goods with a licence, ' +
  'and 5 are for a person to look at.';

function toBlocks({ title, intro, tables, notes, chart }: Section, day: string): string[] {
  return [
    `## ${title}`,
    `${intro} Measured on ${day}.`,
    ...(chart === undefined ? [] : [`![${chart.about}](${chart.file})`]),
    ...tables.map(toTable),
    list(notes),
  ];
}

const dayOf = (results: Results, { part }: Section): string => results.parts[part]?.day ?? '';

/** Nobody should quote what a busy machine gave. */
function warning(load: number): string[] {
  if (load <= BUSY) return [];
  return [
    `> **Not to be quoted.** The machine was busy with other work (load ${load.toFixed(1)} before the run), so that what was measured got a part of\n` +
      '> a core only, and rates and latencies are far from what they are without it. Processor times and ratios are the nearest to use.',
  ];
}

const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

function toTable({ head, rows }: TextTable): string {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(head),
    line(head.map((_, at) => (at === 0 ? '---' : '---:'))),
    ...rows.map(line),
  ].join('\n');
}
