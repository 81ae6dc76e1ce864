import { rmSync } from 'node:fs';
import type { Order } from '#holdpoint/model';
import type { Kafka } from 'kafkajs';
import { createTopics, deleteTopics } from '../bench-topics.js';
import { start, topicsOf, type Contestant, type Running } from '../contestants.js';
import type { BenchOptions } from '../options.js';

/** What every measurement works with. */
export interface Bench {
  readonly kafka: Kafka;
  readonly brokers: readonly string[];
  readonly options: BenchOptions;
  readonly nextOrder: () => Order;
  readonly say: (line: string) => void;
}

export interface RunOptions<T> {
  readonly contestant: Contestant;
  /** Begins the names of its topics and is the name of its group. */
  readonly run: string;
  readonly input: string;
  readonly retentionBytes?: number;
  readonly measure: (running: Running) => Promise<T>;
}

/** Starts a contestant with topics of its own, measures, stops it, and takes the topics away. */
export async function withContestant<T>(bench: Bench, how: RunOptions<T>): Promise<T> {
  const { kafka, brokers, options } = bench;
  const { contestant, run, input } = how;
  const plans = topicsOf(run);
  await createTopics(kafka, plans, how.retentionBytes);
  const { lanes, logLevel, profile } = options;
  const running = await start(contestant, { kafka, brokers, run, input, lanes, logLevel, profile });
  try {
    const measured = await how.measure(running);
    await running.child.stop();
    // One line a decision: worth keeping only where something went wrong.
    rmSync(running.child.logFile, { force: true });
    return measured;
  } finally {
    await running.child.stop();
    await deleteTopics(
      kafka,
      plans.map(({ topic }) => topic),
    );
  }
}
