import { median } from '../median.js';
import type { ScalingResult } from '../results.js';
import { tenth, times, whole, type Section } from './section.js';

export function scalingSection(found: ScalingResult): Section {
  const rows = (['one', 'two'] as const).map((count) => {
    const rounds = found.rounds.map((round) => round[count]);
    return [
      count === 'one' ? 'one process' : 'two processes',
      whole(median(rounds.map(({ recordsPerSecond }) => recordsPerSecond))),
      rounds.map(({ recordsPerSecond }) => whole(recordsPerSecond)).join(' · '),
      tenth(median(rounds.map(({ cpuMicrosPerRecord }) => cpuMicrosPerRecord))),
      times(median(rounds.map(({ coresBusy }) => coresBusy))),
    ];
  });
  return {
    part: 'scaling',
    title: 'Two processes',
    intro:
      `The same topic of ${whole(found.orders)} orders, emptied by one screener of one thread and by two such that share its partitions and ${found.lanes} lanes. ${found.placing} ` +
      'Where the broker shares the cores, twice the throughput is not to be had, and what tells is the processor time of an order: the same with two means that they do not stand in each other’s way.',
    tables: [
      {
        head: ['', 'orders/s (median)', 'of each round', 'CPU µs/order', 'cores busy'],
        rows,
      },
    ],
    notes: scalingHeadlines(found),
  };
}

export function scalingHeadlines({ rounds }: ScalingResult): string[] {
  if (rounds.length === 0) return [];
  const speed = median(rounds.map(({ one, two }) => two.recordsPerSecond / one.recordsPerSecond));
  const cost = median(
    rounds.map(({ one, two }) => two.cpuMicrosPerRecord / one.cpuMicrosPerRecord),
  );
  return [
    `two processes: ${times(speed)} times the throughput of one, at ${times(cost)} times the processor time of an order`,
  ];
}
