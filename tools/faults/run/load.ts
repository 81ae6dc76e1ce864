import { setTimeout as sleep } from 'node:timers/promises';
import type { Message, Producer } from 'kafkajs';
import { kafkajs } from '#holdpoint/kafka';
import { DEFAULT_SEED, generateOrders, loadFacts, type OrderMessage } from '../../orders/index.js';
import { partitionOf } from '../../processes/index.js';
import { EXPECT_HEADER, type Expected } from './evidence.js';

const TURN_MS = 100;
const STUBBORN_MS = 150_000;
/** Beyond the numbers that one block of orders uses. */
const NUMBERS_A_BLOCK = 20_000;
const BLOCK = 4_000;
const facts = loadFacts();

/** Orders without end, broken ones and tombstones among them as the generator mixes them. */
export function* orderStream(): Generator<OrderMessage, never> {
  const day = new Date().toISOString().slice(0, 10);
  for (let block = 0; ; block += 1) {
    const firstNumber = 1 + block * NUMBERS_A_BLOCK;
    yield* generateOrders(BLOCK, { seed: DEFAULT_SEED + block, day, facts, firstNumber });
  }
}

export interface Published {
  readonly key: string;
  readonly value: Buffer | string | null;
  readonly headers?: Readonly<Record<string, string>>;
  readonly expect: Expected;
}

export const toRecord = (message: Published, partitions: number): Message => ({
  key: message.key,
  value: message.value,
  partition: partitionOf(message.key, partitions),
  headers: { ...message.headers, [EXPECT_HEADER]: message.expect },
});

/** Sends, and while the brokers are away sends again: what comes twice then is two inputs. */
export async function sendStubbornly(
  producer: Producer,
  topic: string,
  messages: Message[],
): Promise<void> {
  for (const end = Date.now() + STUBBORN_MS; ;) {
    try {
      await producer.send({ topic, messages, compression: kafkajs.CompressionTypes.None });
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
      await sleep(200);
    }
  }
}

/** Publishes orders at a steady rate until it is stopped. */
export class Load {
  private isStopped = false;
  private count = 0;
  private readonly over: Promise<void>;

  constructor(
    private readonly producer: Producer,
    private readonly topic: string,
    private readonly partitions: number,
    private readonly orders: Iterator<OrderMessage>,
    private readonly perSecond: number,
  ) {
    this.over = this.publish();
  }

  get published(): number {
    return this.count;
  }

  /** Answers when the last of it is on the topic. */
  async stop(): Promise<void> {
    this.isStopped = true;
    await this.over;
  }

  private async publish(): Promise<void> {
    const begun = performance.now();
    while (!this.isStopped) {
      const due = Math.floor(((performance.now() - begun) / 1_000) * this.perSecond);
      // After a pause it does not catch up all at once.
      const size = Math.min(due - this.count, this.perSecond);
      if (size > 0) {
        const messages = take(this.orders, size).map((order) => toRecord(order, this.partitions));
        await sendStubbornly(this.producer, this.topic, messages);
        this.count += size;
      }
      await sleep(TURN_MS);
    }
  }
}

export function take<T>(source: Iterator<T>, count: number): T[] {
  const taken: T[] = [];
  for (let at = 0; at < count; at += 1) {
    const next = source.next();
    if (next.done === true) break;
    taken.push(next.value);
  }
  return taken;
}
