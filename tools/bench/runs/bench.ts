import { rmSync } from 'node:fs';
import type { Order } from '#holdpoint/model';
import type { Kafka } from 'kafkajs';
import { createTopics, deleteTopics } from '../bench-topics.js';
import { CONTESTANTS, type Contestant } from '../contestants.js';
import { fillTopic } from '../fill-topic.js';
import type { JavaClient } from '../java-client.js';
import type { BenchOptions } from '../options.js';
import type { PartResults } from '../results.js';
import { startContestant, topicsOf, type Running } from '../start-contestant.js';

/** What every measurement works with. */
export interface Bench {
  readonly options: BenchOptions;
  readonly nextOrder: () => Order;
  readonly say: (line: string) => void;
  /** Aborted when the part has had its time. */
  readonly limit: AbortSignal;
  /** The broker, started when the first part asks for it. */
  readonly cluster: () => Promise<Cluster>;
  /** The Java client, or why there is none. */
  readonly java: () => Promise<JavaClient | string>;
  /** What parts before this one found, in this run or, with --keep, in the last one. */
  readonly found: <P extends keyof PartResults>(part: P) => PartResults[P] | undefined;
}

export interface Cluster {
  readonly kafka: Kafka;
  readonly brokers: readonly string[];
}

/** `keep` is called whenever there is more to show, so that a failure later on does not lose it. */
export type RunPart<T> = (bench: Bench, keep: (partial: T) => void) => Promise<T>;

export interface RunOptions<T> {
  readonly contestant: Contestant;
  /** Begins the names of its topics and is the name of its group. */
  readonly run: string;
  readonly input: string;
  readonly processes?: number;
  readonly threads?: number;
  readonly retentionBytes?: number;
  readonly nodeOptions?: readonly string[];
  readonly measure: (running: Running) => Promise<T>;
}

/** Those of the wanted ones that can take part here. */
export async function contestantsOf({ options, java }: Bench): Promise<Contestant[]> {
  const wanted = CONTESTANTS.filter((each) => options.who.includes(each));
  if (!wanted.includes('java') || typeof (await java()) !== 'string') return wanted;
  return wanted.filter((each) => each !== 'java');
}

/** Starts a contestant with topics of its own, measures, stops it, and takes the topics away. */
export async function withContestant<T>(bench: Bench, how: RunOptions<T>): Promise<T> {
  const { kafka, brokers } = await bench.cluster();
  const { contestant, run, input, retentionBytes, measure, ...more } = how;
  const { lanes, logLevel, profile } = bench.options;
  const client = contestant === 'java' ? await bench.java() : null;
  const java = typeof client === 'string' ? null : client;
  const plans = topicsOf(run);
  await createTopics(kafka, plans, retentionBytes);
  try {
    const settings = { kafka, brokers, run, input, lanes, logLevel, profile, java, ...more };
    const running = await startContestant(contestant, settings);
    try {
      const measured = await measure(running);
      await stop(running);
      // One line a decision: worth keeping only where something went wrong.
      for (const { logFile } of running.children) rmSync(logFile, { force: true });
      return measured;
    } finally {
      await stop(running);
    }
  } finally {
    await deleteTopics(
      kafka,
      plans.map(({ topic }) => topic),
    );
  }
}

const stop = async ({ children }: Running): Promise<unknown> =>
  Promise.all(children.map((child) => child.stop()));

/** A topic full of new orders for as long as the work lasts. Answers how many bytes an order has on average, too. */
export async function withOrders<T>(
  bench: Bench,
  input: string,
  count: number,
  work: (orderBytes: number) => Promise<T>,
): Promise<T> {
  const { kafka } = await bench.cluster();
  await createTopics(kafka, [{ topic: input }]);
  bench.say(`publishing ${count.toLocaleString('en-US')} orders to ${input} …`);
  const producer = kafka.producer({ allowAutoTopicCreation: false });
  await producer.connect();
  try {
    const checkLimit = (): Promise<void> => {
      bench.limit.throwIfAborted();
      return Promise.resolve();
    };
    const { bytes } = await fillTopic(producer, input, count, bench.nextOrder, checkLimit);
    await producer.disconnect();
    return await work(bytes / count);
  } finally {
    await producer.disconnect();
    await deleteTopics(kafka, [input]);
  }
}
