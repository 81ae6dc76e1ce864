import { setTimeout as sleep } from 'node:timers/promises';
import type { Order } from '#holdpoint/model';
import type { Kafka, Message, Producer } from 'kafkajs';
import { readCommitted, spreadOf, until, type Spread } from '../processes/index.js';
import { assertRunning, type Running } from './start-contestant.js';

export interface LatencyOptions {
  readonly kafka: Kafka;
  readonly running: Running;
  readonly input: string;
  readonly nextOrder: () => Order;
  /** Orders a second, each measured in turn with the same processes. */
  readonly rates: readonly number[];
  readonly seconds: number;
  readonly limit: AbortSignal;
}

export interface Latency {
  readonly rate: number;
  /** What was really published in a second: below `rate` the machine was full. */
  readonly achieved: number;
  /** Milliseconds from handing an order to the driver to reading its committed answer, in one process and clock. */
  readonly spread: Spread;
}

const TICK_MS = 2;
/** Once for each contestant, so that compilers have done their work when the slow rates come. */
const BURST = { rate: 2_000, seconds: 5 };
/** At each rate, seconds that do not count. */
const SETTLE_SECONDS = 2;
/** Longer than any answer on a machine that keeps up. */
const LAST_ANSWER_MS = 30_000;

interface Clock {
  readonly producer: Producer;
  /** Where the answer to an order is noted, by the order's id. */
  readonly places: Map<string, number>;
  readonly receivedAt: Float64Array;
}

export async function measureLatency(
  options: LatencyOptions,
  keep: (found: readonly Latency[]) => void,
): Promise<Latency[]> {
  const { kafka, running, rates, seconds } = options;
  const most = Math.max(...rates.map((rate) => rate * (SETTLE_SECONDS + seconds)));
  const receivedAt = new Float64Array(Math.max(most, BURST.rate * BURST.seconds));
  const places = new Map<string, number>();
  const reader = await readCommitted(
    kafka,
    `${running.groupId}-reader`,
    running.outputs,
    (record) => {
      const place = places.get(record.message.key?.toString() ?? '');
      if (place !== undefined) receivedAt[place] = record.receivedAt;
    },
  );
  const producer = kafka.producer({ allowAutoTopicCreation: false });
  await producer.connect();
  const clock = { producer, places, receivedAt };
  try {
    await atRate(BURST.rate, BURST.rate * BURST.seconds, clock, options);
    const results: Latency[] = [];
    for (const rate of rates) {
      const { achieved, latencies } = await atRate(
        rate,
        rate * (SETTLE_SECONDS + seconds),
        clock,
        options,
      );
      const counted = latencies.subarray(rate * SETTLE_SECONDS);
      results.push({ rate, achieved, spread: spreadOf([...counted]) });
      keep([...results]);
    }
    return results;
  } finally {
    await producer.disconnect();
    await reader.stop();
  }
}

/** Sends by the clock, whether answers come or not. */
async function atRate(
  rate: number,
  total: number,
  { producer, places, receivedAt }: Clock,
  { running, input, nextOrder, limit }: LatencyOptions,
): Promise<{ achieved: number; latencies: Float64Array }> {
  // Made beforehand: while it sends, this process shall take as little of the machine as it can.
  const messages = Array.from({ length: total }, (): Message => {
    const order = nextOrder();
    return { key: order.orderId, value: Buffer.from(JSON.stringify(order)) };
  });
  places.clear();
  messages.forEach(({ key }, at) => places.set(String(key), at));
  receivedAt.fill(Number.NaN);
  const sentAt = new Float64Array(total);
  const failures: unknown[] = [];
  const began = performance.now();
  for (let sent = 0; sent < total;) {
    limit.throwIfAborted();
    assertRunning(running);
    const now = performance.now();
    const due = Math.min(total, Math.floor(((now - began) / 1_000) * rate));
    if (due > sent) {
      sentAt.fill(now, sent, due);
      void producer
        .send({ topic: input, messages: messages.slice(sent, due), acks: -1 })
        .catch((error: unknown) => failures.push(error));
      sent = due;
    }
    await sleep(TICK_MS);
  }
  const achieved = (total / (performance.now() - began)) * 1_000;
  const missing = (): number =>
    receivedAt.subarray(0, total).reduce((sum, at) => sum + (Number.isNaN(at) ? 1 : 0), 0);
  await until(() => failures.length > 0 || missing() === 0, {
    withinMs: LAST_ANSWER_MS,
    everyMs: 200,
    late: () => `${missing()} of ${total} orders were not answered at ${rate} orders/s`,
  });
  if (failures.length > 0)
    throw new Error('an order could not be published', { cause: failures[0] });
  return { achieved, latencies: sentAt.map((at, place) => receivedAt[place]! - at) };
}
