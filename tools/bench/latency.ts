import { setTimeout as sleep } from 'node:timers/promises';
import type { Order } from '#holdpoint/model';
import type { Kafka, Producer } from 'kafkajs';
import { readCommitted, spreadOf, until, type Spread } from '../processes/index.js';
import type { Running } from './contestants.js';

export interface LatencyOptions {
  readonly kafka: Kafka;
  readonly running: Running;
  readonly input: string;
  readonly nextOrder: () => Order;
  /** Orders a second, each measured in turn with the same processes. */
  readonly rates: readonly number[];
  readonly seconds: number;
}

export interface Latency {
  readonly rate: number;
  /** What was really published in a second. */
  readonly achieved: number;
  /** Milliseconds from handing an order to the driver to reading its committed answer, in one process and clock. */
  readonly spread: Spread;
}

const TICK_MS = 2;
/** Seconds at the beginning that do not count. */
const WARM_UP_SECONDS = 4;

export async function measureLatency(options: LatencyOptions): Promise<Latency[]> {
  const { kafka, running, rates } = options;
  const receivedAt = new Map<string, number>();
  const reader = await readCommitted(
    kafka,
    `${running.groupId}-reader`,
    running.outputs,
    (record) => receivedAt.set(record.message.key?.toString() ?? '', record.receivedAt),
  );
  const producer = kafka.producer({ allowAutoTopicCreation: false });
  await producer.connect();
  try {
    const results: Latency[] = [];
    for (const rate of rates) results.push(await atRate(rate, producer, receivedAt, options));
    return results;
  } finally {
    await producer.disconnect();
    await reader.stop();
  }
}

async function atRate(
  rate: number,
  producer: Producer,
  receivedAt: Map<string, number>,
  { input, nextOrder, seconds }: LatencyOptions,
): Promise<Latency> {
  receivedAt.clear();
  const sentAt = new Map<string, number>();
  const total = rate * (WARM_UP_SECONDS + seconds);
  const began = performance.now();
  const sending = new Set<Promise<unknown>>();
  for (let sent = 0; sent < total;) {
    const due = Math.min(total, Math.floor(((performance.now() - began) / 1_000) * rate));
    if (due > sent) {
      const orders = Array.from({ length: due - sent }, nextOrder);
      const messages = orders.map((order) => ({
        key: order.orderId,
        value: JSON.stringify(order),
      }));
      const now = performance.now();
      for (const { orderId } of orders) sentAt.set(orderId, now);
      const send = producer.send({ topic: input, messages, acks: -1 });
      sending.add(send);
      void send.finally(() => sending.delete(send));
      sent = due;
    }
    await sleep(TICK_MS);
  }
  const took = performance.now() - began;
  await Promise.all(sending);
  await until(() => receivedAt.size >= sentAt.size, {
    withinMs: 60_000,
    late: () => `${sentAt.size - receivedAt.size} of ${sentAt.size} orders were never answered`,
  });
  const counted = [...sentAt].slice(rate * WARM_UP_SECONDS);
  return {
    rate,
    achieved: (total / took) * 1_000,
    spread: spreadOf(counted.map(([id, at]) => (receivedAt.get(id) ?? Number.NaN) - at)),
  };
}
