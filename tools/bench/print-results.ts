import Table from 'cli-table3';
import {
  latencyTable,
  memoryTable,
  memoryVerdict,
  ratios,
  stageTable,
  throughputTable,
  type TextTable,
} from './report-text.js';
import type { Results } from './results.js';

/** The same figures as in docs/performance.md, for the terminal. */
export function printResults(results: Results): void {
  const { machine, settings, orderBytes } = results;
  const print = (text: string): void => void process.stdout.write(`${text}\n`);
  print('\nThe screener, in ratio to a pass-through of the same run');
  for (const line of ratios(results)) print(`  ${line}`);
  print(
    `\nThroughput, exactly once: ${settings.orders} orders of ${Math.round(orderBytes)} bytes, ${settings.partitions} partitions, ${settings.lanes} lanes, one process`,
  );
  print(draw(throughputTable(results)));
  print('\nLatency, from publishing an order to reading its committed answer');
  print(draw(latencyTable(results)));
  print('\nCPU of one core by stage');
  print(draw(stageTable(results)));
  if (results.memory.length > 0) {
    print('\nMemory of the screener');
    print(draw(memoryTable(results)));
    print(memoryVerdict(results));
  }
  const packages = Object.entries(machine.packages).map(([name, version]) => `${name} ${version}`);
  print(
    `\n${machine.processor}, ${machine.cores} cores, ${machine.memoryGiB} GiB, ${machine.system}, load before ${machine.loadBefore.toFixed(1)}; Node ${machine.node}, ${machine.kafka}\n${packages.join(', ')}`,
  );
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
