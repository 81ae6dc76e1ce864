import { describeMachine } from '../bench/machine.js';
import { KAFKA_FAULTS } from './kafka-fault.js';
import type { FaultOptions } from './options.js';
import { sayFigures } from './report.js';
import type { ScenarioResult } from './scenario.js';
import { SCENARIOS } from './scenarios/index.js';

const ORDER = [...SCENARIOS.map(({ name }) => name), 'soak'];

/** docs/reliability.md. Scenarios that did not run this time keep the row that they have in `before`. */
export function toMarkdown(
  results: readonly ScenarioResult[],
  options: FaultOptions,
  before: string,
  loadBefore: number,
): string {
  const rows = new Map<string, string>();
  for (const line of before.split('\n')) {
    const name = /^\| `([a-z-]+)` \|/.exec(line)?.[1];
    if (name !== undefined) rows.set(name, line);
  }
  for (const result of results) rows.set(result.scenario.name, rowOf(result, options));
  const machine = describeMachine('started by this command', loadBefore);
  const packages = Object.entries(machine.packages).map(([name, version]) => `${name} ${version}`);
  return [
    '# Reliability',
    '',
    'Every order gets exactly one answer, whatever dies. `npm run test:faults` breaks things in all the ways below, on a real Kafka, and',
    'checks that after each of them; `-- --write` puts what it saw into this table, `-- --short` runs the main ones',
    'with few rounds (under five minutes on two quiet cores), `-- --only NAME` one, `-- --soak MINUTES` the soak. A scenario without a row has not been run.',
    '',
    'After each scenario everything on the topics is read under read_committed, and it fails unless',
    '',
    '- every input offset has one decision or one dead letter, of the kind that its sender expected (a record without a value: none), and no answer is without its input;',
    '- the answers of a partition, and so of an order, stand in the order of their inputs, in the input’s partition;',
    '- every decision has its ledger entry and every ledger entry its decision; held orders have their alert, no decision has one too many;',
    '- dead letters are their inputs byte for byte;',
    '- the group’s committed offset is the end of the input;',
    '- no transaction is left open: `kafka-transactions` lists none, and a record written behind everything else in each partition is read.',
    '',
    'The reader is checked against Kafka’s own console consumer (`kill-at-random`, `rolled-back-inputs`): both must be shown the same records.',
    '',
    'Where the only instance is killed, the command ends its membership of the group at once (`LeaveGroup`), so that the successor does not wait',
    'for the session time-out of ten seconds: more kills in the same time. `frozen`, `scale`, those with three brokers and the soak wait for the real one.',
    '',
    '| scenario | what happens | form | day | held | seconds | figures |',
    '|---|---|---|---|---|---:|---|',
    ...[...rows].sort(([a], [b]) => ORDER.indexOf(a) - ORDER.indexOf(b)).map(([, row]) => row),
    '',
    ...KAFKA_FAULTS,
    '',
    `**Machine.** ${machine.processor}, ${machine.cores} cores, ${machine.memoryGiB} GiB, ${machine.system}; brokers, screeners and the command share it, and before the last run others kept ${machine.loadBefore.toFixed(1)} processes busy on it. Node ${machine.node}, Apache Kafka ${machine.kafka}; ${packages.join(', ')}.`,
    '',
  ].join('\n');
}

function rowOf(
  { scenario, seconds, figures, problem }: ScenarioResult,
  options: FaultOptions,
): string {
  const cells = [
    `\`${scenario.name}\``,
    scenario.title,
    options.short ? 'short' : 'whole',
    new Date().toISOString().slice(0, 10),
    problem === null ? 'yes' : '**no**',
    seconds.toFixed(0),
    (problem ?? sayFigures(figures)).replaceAll('|', '\\|').replaceAll('\n', ' '),
  ];
  return `| ${cells.join(' | ')} |`;
}
