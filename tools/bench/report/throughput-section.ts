import { drawBars } from '../charts/bars.js';
import { CONTESTANT_NAMES, CONTESTANTS, type Contestant } from '../contestants.js';
import { median } from '../median.js';
import { mostOf, ratioOf, type ThroughputResult } from '../results.js';
import type { Throughput } from '../throughput.js';
import { COLOURS } from './colours.js';
import { MIB, tenth, times, whole, type Section } from './section.js';

export function throughputSection(found: ThroughputResult): Section {
  const { orders, partitions, lanes, logLevel, orderBytes, noJava } = found;
  const contestants = CONTESTANTS.filter((each) => mostOf(found, each) !== null);
  const about = 'Orders a second, exactly once, and processor time for one order';
  return {
    part: 'throughput',
    title: 'Throughput, exactly once',
    intro:
      `${whole(orders)} orders of ${whole(orderBytes)} bytes (uncompressed, on average) wait on a topic of ${partitions} partitions; one process with ${lanes} lanes ` +
      `empties it, in turn with the others and in another order each round (${found.rounds.length} rounds). The first quarter warms up and does not count, nor does the last twentieth, in which ` +
      'partitions run dry. Progress is what the consumer group has committed. CPU is that of the measured process, all of its threads, without the broker.',
    tables: [
      {
        head: [
          '',
          'records/s (median)',
          'of each round',
          'CPU µs/record',
          'cores busy',
          'resident MiB',
        ],
        rows: contestants.map((contestant) => {
          const rounds = roundsOf(found, contestant);
          return [
            CONTESTANT_NAMES[contestant],
            whole(median(rounds.map(({ recordsPerSecond }) => recordsPerSecond))),
            rounds.map(({ recordsPerSecond }) => whole(recordsPerSecond)).join(' · '),
            tenth(median(rounds.map(({ cpuMicrosPerRecord }) => cpuMicrosPerRecord))),
            times(median(rounds.map(({ coresBusy }) => coresBusy))),
            whole(median(rounds.map(({ residentBytes }) => residentBytes)) / MIB),
          ];
        }),
      },
    ],
    notes: [
      noJava === null
        ? "*Kafka's Java client*: consumer and transactional producer as published, one of each in a thread for each lane; fetch and batch sizes of the others."
        : `*Kafka's Java client* was not measured: ${noJava}`,
      '*Stock KafkaJS*: reads, and writes the same bytes once, in transactions with the offsets; the published driver without corrections, no framework.',
      '*This transport*: the same handler under Nest in `libs/kafka`, with its checks and corrections.',
      `*Screener*: as started in production (log level \`${logLevel}\`, one line a decision). It writes a decision, a ledger entry with the whole order, and for held orders an alert, so about three times the bytes of a pass-through. By itself it takes a thread for each core, but no more than lanes; the KafkaJS pass-throughs have one thread for all their work, so *one thread* is the comparison of like with like.`,
    ],
    chart: {
      file: 'performance-throughput.svg',
      about,
      svg: drawBars(about, [
        group(found, contestants, 'Orders a second, exactly once', 'recordsPerSecond', whole),
        group(
          found,
          contestants,
          'Microseconds of one core for one order (the measured process)',
          'cpuMicrosPerRecord',
          tenth,
        ),
      ]),
    },
  };
}

/** Ratios first: they travel from machine to machine better than figures do. */
export function throughputHeadlines(found: ThroughputResult): string[] {
  const lines: string[] = [];
  for (const against of ['stock', 'transport', 'java'] as const) {
    const ratio = ratioOf(found, 'screener', against);
    const single = ratioOf(found, 'single', against);
    if (ratio === null) continue;
    const ofOne = single === null ? '' : ` (${times(single)} with one thread)`;
    lines.push(`${times(ratio)} of the throughput of the ${CONTESTANT_NAMES[against]}${ofOne}`);
  }
  const cost = ratioOf(found, 'screener', 'stock', 'cpuMicrosPerRecord');
  if (cost !== null) {
    lines.push(`${tenth(cost)} times the processor time of a record of the stock pass-through`);
  }
  return lines;
}

const roundsOf = ({ rounds }: ThroughputResult, contestant: Contestant): Throughput[] =>
  rounds.flatMap((round) => round[contestant] ?? []);

function group(
  found: ThroughputResult,
  contestants: readonly Contestant[],
  title: string,
  figure: keyof Throughput,
  show: (value: number) => string,
): Parameters<typeof drawBars>[1][number] {
  return {
    title,
    bars: contestants.map((contestant) => {
      const value = median(roundsOf(found, contestant).map((round) => round[figure]));
      return {
        label: CONTESTANT_NAMES[contestant],
        value,
        text: show(value),
        colour: COLOURS[contestant],
      };
    }),
  };
}
