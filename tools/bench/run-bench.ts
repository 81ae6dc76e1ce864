import { startBroker } from '../broker/index.js';
import { createKafka, type Closers } from '../processes/index.js';
import { loadFacts, steadyOrders } from '../orders/index.js';
import { PARTITIONS } from './bench-topics.js';
import { BUSY, describeMachine, loadNow } from './machine.js';
import type { BenchOptions } from './options.js';
import type { Results } from './results.js';
import type { Bench } from './runs/bench.js';
import { runLatency } from './runs/latency-run.js';
import { runMemory } from './runs/memory-run.js';
import { runThroughput } from './runs/throughput-run.js';
import { measureStages } from './stages.js';

/** Different parties and statements: customers come back. */
const DISTINCT = 5_000;
const STAGE_ORDERS = 20_000;
/** A broker with room to work, where tests start a small one. */
const JVM = ['-Xms1g', '-Xmx1g', '-XX:+UseG1GC', '-Xshare:auto'];
/** Java before Docker: it can be given the room. */
const WAYS = ['existing', 'java', 'docker'] as const;
/** What the memory run lets go of is really gone soon. */
const BROKER_SETTINGS = {
  'log.retention.check.interval.ms': '5000',
  'log.segment.delete.delay.ms': '1000',
};

/** All measurements of one run, on a broker of its own. */
export async function runBench(
  options: BenchOptions,
  closers: Closers,
  say: (line: string) => void,
): Promise<Results> {
  const loadBefore = loadNow();
  if (loadBefore > BUSY) {
    say(
      `the machine has other work (load ${loadBefore.toFixed(1)}): expect figures that are too low`,
    );
  }
  const day = new Date().toISOString().slice(0, 10);
  const nextOrder = steadyOrders({ facts: loadFacts(), day, seed: 1, distinct: DISTINCT });
  say('cost by stage, in this process …');
  const stages = measureStages(options.quick ? STAGE_ORDERS / 4 : STAGE_ORDERS, nextOrder);

  const broker = await startBroker({
    jvm: JVM,
    properties: BROKER_SETTINGS,
    ...(process.env['HOLDPOINT_BROKER'] === undefined && { ways: WAYS }),
  });
  closers.add(() => broker.stop());
  const kafka = createKafka(broker.brokers, 'holdpoint-bench');
  const bench: Bench = { kafka, brokers: broker.brokers, options, nextOrder, say };
  const { throughput, orderBytes } = await runThroughput(bench);
  const latency = options.seconds === 0 ? {} : await runLatency(bench);
  const memory = options.memory === 0 ? [] : await runMemory(bench);

  const { orders, rounds, lanes, seconds, logLevel } = options;
  return {
    machine: describeMachine(broker.how, loadBefore),
    day,
    settings: {
      orders,
      rounds,
      lanes,
      logLevel,
      partitions: PARTITIONS,
      distinct: DISTINCT,
      latencySeconds: seconds,
    },
    orderBytes,
    throughput,
    latency,
    stages,
    memory,
  };
}
