import { withAdmin } from '../../processes/index.js';
import { preparePinning, type Pinning } from '../pinning.js';
import type { ScalingResult } from '../results.js';
import { measureThroughput, type Throughput } from '../throughput.js';
import { withContestant, withOrders, type Bench, type RunPart } from './bench.js';

const ROUNDS = 2;

/** One screener and two of them empty the same topic, in turn. */
export const runScaling: RunPart<ScalingResult> = async (bench, keep) => {
  const { options, say } = bench;
  const { orders, lanes } = options;
  const input = 'bench.scaling.orders.created';
  return withOrders(bench, input, orders, async () => {
    const pinning = preparePinning();
    const rounds: ScalingResult['rounds'][number][] = [];
    const result = (): ScalingResult => {
      return { orders, lanes, placing: pinning.placing, rounds: [...rounds] };
    };
    try {
      for (let round = 1; round <= Math.min(ROUNDS, options.rounds); round++) {
        const one = await emptyTopic(bench, { processes: 1, round, input, pinning });
        const two = await emptyTopic(bench, { processes: 2, round, input, pinning });
        say(
          `round ${round}: one process ${Math.round(one.recordsPerSecond)} orders/s at ${one.cpuMicrosPerRecord.toFixed(1)} µs of CPU each, ` +
            `two ${Math.round(two.recordsPerSecond)} at ${two.cpuMicrosPerRecord.toFixed(1)}`,
        );
        rounds.push({ one, two });
        keep(result());
      }
      return result();
    } finally {
      pinning.release();
    }
  });
};

interface Emptying {
  readonly processes: number;
  readonly round: number;
  readonly input: string;
  readonly pinning: Pinning;
}

async function emptyTopic(
  bench: Bench,
  { processes, round, input, pinning }: Emptying,
): Promise<Throughput> {
  const { kafka } = await bench.cluster();
  return withContestant(bench, {
    contestant: 'single',
    run: `bench.s${round}.${processes}`,
    input,
    processes,
    measure: (running) => {
      pinning.pin(running.children.map(({ pid }) => pid));
      return withAdmin(kafka, (admin) =>
        measureThroughput(admin, running, input, bench.options.orders, bench.limit),
      );
    },
  });
}
