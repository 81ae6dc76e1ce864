import { withAdmin } from '../../processes/index.js';
import { createTopics, deleteTopics } from '../bench-topics.js';
import { CONTESTANT_NAMES, CONTESTANTS, type Contestant } from '../contestants.js';
import { fillTopic } from '../fill-topic.js';
import { measureThroughput, type Throughput } from '../throughput.js';
import { withContestant, type Bench } from './bench.js';

export interface ThroughputRun {
  readonly throughput: Readonly<Record<Contestant, readonly Throughput[]>>;
  readonly orderBytes: number;
}

/** All contestants empty the same topic, in turn and round by round. */
export async function runThroughput(bench: Bench): Promise<ThroughputRun> {
  const { kafka, options, say } = bench;
  const input = 'bench.throughput.orders.created';
  await createTopics(kafka, [{ topic: input }]);
  say(`publishing ${options.orders} orders to ${input} …`);
  const orderBytes = (await fill(bench, input)) / options.orders;

  const throughput: Record<Contestant, Throughput[]> = { stock: [], transport: [], screener: [] };
  // Round 0 only warms the broker up.
  for (let round = 0; round <= options.rounds; round++) {
    for (const contestant of round === 0 ? (['stock'] as const) : CONTESTANTS) {
      const measured = await withContestant(bench, {
        contestant,
        run: `bench.t${round}.${contestant}`,
        input,
        measure: (running) =>
          withAdmin(kafka, (admin) => measureThroughput(admin, running, input, options.orders)),
      });
      if (round === 0) continue;
      throughput[contestant].push(measured);
      const { recordsPerSecond, cpuMicrosPerRecord } = measured;
      say(
        `round ${round}: ${CONTESTANT_NAMES[contestant]}: ${Math.round(recordsPerSecond)} records/s, ${cpuMicrosPerRecord.toFixed(1)} µs of CPU each`,
      );
    }
  }
  await deleteTopics(kafka, [input]);
  return { throughput, orderBytes };
}

/** Answers how many bytes the orders have. */
async function fill({ kafka, options, nextOrder }: Bench, input: string): Promise<number> {
  const producer = kafka.producer({ allowAutoTopicCreation: false });
  await producer.connect();
  const { bytes } = await fillTopic(producer, input, options.orders, nextOrder);
  await producer.disconnect();
  return bytes;
}
