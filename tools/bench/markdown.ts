import {
  latencyTable,
  memoryTable,
  memoryVerdict,
  ratios,
  stageTable,
  throughputTable,
  type TextTable,
} from './report-text.js';
import { BUSY } from './machine.js';
import type { Results } from './results.js';

export const CHART_FILE = 'performance.svg';

/** docs/performance.md, whole. */
export function toMarkdown(results: Results): string {
  const { machine, settings, day, orderBytes } = results;
  const packages = Object.entries(machine.packages).map(([name, version]) => `${name} ${version}`);
  return [
    '# Performance',
    '',
    `Made by \`npm run bench -- --write\` on ${day}; run it to get your own. The broker, the measuring process and what is measured`,
    `share one machine and compete for it, so read the ratios first: both sides of each were measured in the same run.`,
    '',
    ...warning(machine.loadBefore),
    ...ratios(results).map((line) => `- ${line}`),
    '',
    `![Bars of throughput, latency and cost by stage](${CHART_FILE})`,
    '',
    `**Machine.** ${machine.processor}, ${machine.cores} cores, ${machine.memoryGiB} GiB, ${machine.system}; load of other work before the run ${machine.loadBefore.toFixed(1)}. Node ${machine.node}, ${machine.kafka}; ${packages.join(', ')}.`,
    '',
    '## Throughput, exactly once',
    '',
    `${settings.orders.toLocaleString('en-US')} orders of ${Math.round(orderBytes)} bytes (uncompressed, on average) wait on a topic of ${settings.partitions} partitions; one process`,
    `with ${settings.lanes} lanes empties it, ${settings.rounds} times in turn with the others. The first quarter warms up and does not count. Progress is what the`,
    'consumer group has committed. CPU is that of the measured process, all of its threads, without the broker.',
    '',
    ...tableLines(throughputTable(results)),
    '',
    '- *Stock KafkaJS*: reads, and writes the same bytes once, in transactions with the offsets; the published driver without corrections, no framework.',
    '- *This transport*: the same handler under Nest in `libs/kafka`, with its checks and corrections.',
    `- *Screener*: as started in production (log level \`${settings.logLevel}\`, one line a decision). It writes a decision, a ledger entry with the whole order, and for held orders an alert: ${Math.round(results.stages.writtenBytes).toLocaleString('en-US')} bytes for each order, where the pass-throughs write ${Math.round(orderBytes).toLocaleString('en-US')}.`,
    '',
    `Parties and statements are drawn from ${settings.distinct.toLocaleString('en-US')} different ones each, as customers come back; about 5 in 100 orders are held.`,
    '',
    '## Latency',
    '',
    `From handing an order to the driver to reading its committed answer, both in one process and by one clock, at a steady rate for ${settings.latencySeconds} s`,
    'after a warm-up of 4 s. One process with the same lanes.',
    '',
    ...tableLines(latencyTable(results)),
    '',
    '## Where the time goes',
    '',
    'Processor time of one core for one order, in one process without Kafka; median of five passes. The last row is the same screening with no memory of',
    'names and statements: what the first order of a new customer costs.',
    '',
    ...tableLines(stageTable(results)),
    ...(results.memory.length === 0
      ? []
      : [
          '',
          '## Memory',
          '',
          'One screener, fed for the whole run. Resident memory is what the system gives the process; the heap in use is the least that was seen between',
          'two samples, so close to what is really held.',
          '',
          ...tableLines(memoryTable(results)),
          '',
          memoryVerdict(results),
        ]),
    '',
  ].join('\n');
}

/** Nobody should quote what a busy machine gave. */
function warning(load: number): string[] {
  if (load <= BUSY) return [];
  return [
    `> **Not to be quoted.** The machine was busy with other work (load ${load.toFixed(1)} before the run), so that what was measured got a part of`,
    '> a core only, and rates and latencies are far from what they are without it. Processor times and ratios are the nearest to use.',
    '',
  ];
}

function tableLines({ head, rows }: TextTable): string[] {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, at) => (at === 0 ? '---' : '---:'))), ...rows.map(line)];
}
