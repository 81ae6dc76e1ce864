import type { Producer } from 'kafkajs';
import type { OrderMessage } from '../orders/index.js';
import { partitionOf } from '../processes/index.js';

/** A message and where it stands on the topic. */
export interface Published {
  readonly message: OrderMessage;
  /** `partition/offset` */
  readonly position: string;
  /** `performance.now()` when it was handed to the broker. */
  readonly sentAt: number;
}

const TOGETHER = 50;

/** Publishes in the order given and answers where each message went. */
export async function publish(
  producer: Producer,
  topic: string,
  partitions: number,
  messages: readonly OrderMessage[],
  onPublished: (published: readonly Published[]) => void,
): Promise<void> {
  for (let from = 0; from < messages.length; from += TOGETHER) {
    const group = messages
      .slice(from, from + TOGETHER)
      .map((message) => ({ message, partition: partitionOf(message.key, partitions) }));
    const sentAt = performance.now();
    const acknowledged = await producer.send({
      topic,
      messages: group.map(({ message, partition }) => ({
        key: message.key,
        value: message.value,
        headers: { ...message.headers },
        partition,
      })),
    });
    const next = new Map(
      acknowledged.map(({ partition, baseOffset }) => [partition, BigInt(baseOffset ?? '0')]),
    );
    onPublished(
      group.map(({ message, partition }) => {
        const offset = next.get(partition) ?? 0n;
        next.set(partition, offset + 1n);
        return { message, position: `${partition}/${offset}`, sentAt };
      }),
    );
  }
}
