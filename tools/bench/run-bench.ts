import { startBroker, type Broker } from '../broker/index.js';
import { createKafka, type Closers } from '../processes/index.js';
import { loadFacts, steadyOrders } from '../orders/index.js';
import { prepareJavaClient, type JavaClient } from './java-client.js';
import { keepResults, lastResults, noResults } from './kept-results.js';
import { BUSY, describeMachine, loadNow } from './machine.js';
import type { BenchOptions } from './options.js';
import type { Part } from './parts.js';
import type { PartResults, Results } from './results.js';
import type { Bench, Cluster, RunPart } from './runs/bench.js';
import { runGrowth } from './runs/growth-run.js';
import { runLatency } from './runs/latency-run.js';
import { runMemory } from './runs/memory-run.js';
import { runScaling } from './runs/scaling-run.js';
import { runStages } from './runs/stages-run.js';
import { runStartUp } from './runs/start-up-run.js';
import { runThroughput } from './runs/throughput-run.js';

/** Different parties and statements: customers come back. */
export const DISTINCT = 5_000;
const PART_MS = 5 * 60_000;
/** A broker with room to work, where tests start a small one. */
const JVM = ['-Xms1g', '-Xmx1g', '-XX:+UseG1GC', '-Xshare:auto'];
/** Java before Docker: it can be given the room. */
const WAYS = ['existing', 'java', 'docker'] as const;
/** What the memory part lets go of is really gone soon. */
const BROKER_SETTINGS = {
  'log.retention.check.interval.ms': '5000',
  'log.segment.delete.delay.ms': '1000',
};

const RUNS: { readonly [P in Part]: RunPart<PartResults[P]> } = {
  stages: runStages,
  growth: runGrowth,
  throughput: runThroughput,
  latency: runLatency,
  scaling: runScaling,
  memory: runMemory,
  startup: runStartUp,
};

/** All parts that were asked for, on a broker of their own. One that fails leaves the others alone. */
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
  let broker: Broker | null = null;
  closers.add(async () => broker?.stop());
  const cluster = async (): Promise<Cluster> => {
    broker ??= await startOwnBroker();
    return { kafka: createKafka(broker.brokers, 'holdpoint-bench'), brokers: broker.brokers };
  };
  let client: Promise<JavaClient | string> | null = null;
  const java = (): Promise<JavaClient | string> =>
    (client ??= prepareJavaClient(say).catch((error: unknown) => {
      const why = error instanceof Error ? error.message : String(error);
      say(`no pass-through with Kafka's Java client: ${why}`);
      return why;
    }));

  const results: Mutable<Results> = options.keep ? lastResults(say) : noResults();
  const runPart = async (part: Part): Promise<void> => {
    const run: RunPart<unknown> = RUNS[part];
    say(`part ${part} …`);
    const limit = AbortSignal.timeout(PART_MS);
    const found = <Q extends Part>(other: Q) => results.parts[other]?.value as PartResults[Q];
    const bench: Bench = { options, nextOrder, say, limit, cluster, java, found };
    const keep = (value: unknown): void => {
      const measured = { [part]: { day, loadBefore, value } } as Results['parts'];
      results.parts = { ...results.parts, ...measured };
      results.machine = describeMachine(broker?.how ?? results.machine.kafka, loadBefore);
      keepResults(results);
    };
    results.parts = without(results.parts, part);
    results.missing = without(results.missing, part);
    try {
      keep(await run(bench, keep));
    } catch (error) {
      const why = limit.aborted
        ? `it was not done after ${PART_MS / 60_000} minutes`
        : error instanceof Error
          ? error.message
          : String(error);
      say(`part ${part} failed: ${why}`);
      results.missing = { ...results.missing, [part]: why };
      // It may be the broker that failed.
      await broker?.stop().catch(() => undefined);
      broker = null;
    }
  };
  for (const part of options.only) if (isWanted(part, options)) await runPart(part);
  keepResults(results);
  return results;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

function without<T extends object>(all: T, part: Part): T {
  return Object.fromEntries(Object.entries(all).filter(([name]) => name !== part)) as T;
}

const isWanted = (part: Part, { seconds, memory }: BenchOptions): boolean =>
  !(part === 'latency' && seconds === 0) && !(part === 'memory' && memory === 0);

const startOwnBroker = (): Promise<Broker> =>
  startBroker({
    jvm: JVM,
    properties: BROKER_SETTINGS,
    ...(process.env['HOLDPOINT_BROKER'] === undefined && { ways: WAYS }),
  });
