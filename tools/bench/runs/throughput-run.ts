import { withAdmin } from '../../processes/index.js';
import { PARTITIONS } from '../bench-topics.js';
import { CONTESTANT_NAMES, type Contestant } from '../contestants.js';
import type { ThroughputResult } from '../results.js';
import { measureThroughput, type Throughput } from '../throughput.js';
import { contestantsOf, withContestant, withOrders, type Bench, type RunPart } from './bench.js';

/** All contestants empty the same topic, in turn, and in another order each round. */
export const runThroughput: RunPart<ThroughputResult> = async (bench, keep) => {
  const { options, say } = bench;
  const contestants = await contestantsOf(bench);
  const java = options.who.includes('java') ? await bench.java() : 'not asked for';
  const input = 'bench.throughput.orders.created';
  return withOrders(bench, input, options.orders, async (orderBytes) => {
    const { orders, lanes, logLevel } = options;
    const rounds: Partial<Record<Contestant, Throughput>>[] = [];
    const result = (): ThroughputResult => ({
      orders,
      lanes,
      logLevel,
      partitions: PARTITIONS,
      orderBytes,
      noJava: typeof java === 'string' ? java : null,
      rounds: [...rounds],
    });
    say('once without measuring, to warm the broker up …');
    await emptyTopic(bench, 'stock', 0, input);
    for (let round = 1; round <= options.rounds; round++) {
      const measured: Partial<Record<Contestant, Throughput>> = {};
      // Whoever comes first finds another machine than whoever comes last.
      for (const contestant of rotate(contestants, round - 1)) {
        const found = await emptyTopic(bench, contestant, round, input);
        measured[contestant] = found;
        say(
          `round ${round}: ${CONTESTANT_NAMES[contestant]}: ${Math.round(found.recordsPerSecond)} records/s, ${found.cpuMicrosPerRecord.toFixed(1)} µs of CPU each`,
        );
      }
      rounds.push(measured);
      keep(result());
    }
    return result();
  });
};

async function emptyTopic(
  bench: Bench,
  contestant: Contestant,
  round: number,
  input: string,
): Promise<Throughput> {
  const { kafka } = await bench.cluster();
  return withContestant(bench, {
    contestant,
    run: `bench.t${round}.${contestant}`,
    input,
    measure: (running) =>
      withAdmin(kafka, (admin) =>
        measureThroughput(admin, running, input, bench.options.orders, bench.limit),
      ),
  });
}

const rotate = <T>(all: readonly T[], by: number): T[] => [
  ...all.slice(by % all.length),
  ...all.slice(0, by % all.length),
];
