import { setTimeout as sleep } from 'node:timers/promises';
import type { CompressionTypes, Message, Producer } from 'kafkajs';
import type { OrderMessage } from '../../orders/index.js';
import { Load, orderStream, type Published, sendStubbornly, take, toRecord } from './load.js';

const A_SEND = 500;
const STOP_WITHIN_MS = 5_000;

/** The topic of a run that orders are published to, and an endless stream of them. */
export class Input {
  readonly orders: Iterator<OrderMessage> = orderStream();
  private readonly loads: Load[] = [];

  constructor(
    private readonly producer: () => Promise<Producer>,
    private readonly topic: string,
    readonly partitions: number,
  ) {}

  async publish(count: number): Promise<void> {
    await this.publishAll(take(this.orders, count));
  }

  async publishAll(messages: readonly Published[]): Promise<void> {
    const producer = await this.producer();
    for (let start = 0; start < messages.length; start += A_SEND) {
      const records = messages
        .slice(start, start + A_SEND)
        .map((message) => toRecord(message, this.partitions));
      await sendStubbornly(producer, this.topic, records);
    }
  }

  /** All in one send, so one record batch for each partition. */
  async send(messages: Message[], compression: CompressionTypes): Promise<void> {
    await (await this.producer()).send({ topic: this.topic, messages, compression });
  }

  /** Orders at a steady rate, until the run is finished. */
  async startLoad(perSecond: number): Promise<void> {
    const { topic, partitions, orders } = this;
    this.loads.push(new Load(await this.producer(), topic, partitions, orders, perSecond));
  }

  /** Answers when the last of all loads is on the topic. */
  async stopLoads(): Promise<void> {
    for (const load of this.loads) await load.stop();
  }

  async abandonLoads(): Promise<void> {
    await Promise.race([this.stopLoads(), sleep(STOP_WITHIN_MS, undefined, { ref: false })]);
  }
}
