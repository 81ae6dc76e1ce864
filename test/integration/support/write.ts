import type { CompressionTypes, Message } from 'kafkajs';
import { testKafka } from './driver.js';

/** Writes without a transaction, as most order systems do. */
export async function write(
  topic: string,
  messages: Message[],
  options: { compression?: CompressionTypes; recordsASend?: number } = {},
): Promise<void> {
  const producer = testKafka().producer({ createPartitioner: byPartitionOrKey });
  await producer.connect();
  const step = options.recordsASend ?? 5_000;
  for (let from = 0; from < messages.length; from += step) {
    await producer.send({
      topic,
      acks: -1,
      messages: messages.slice(from, from + step),
      ...(options.compression !== undefined && { compression: options.compression }),
    });
  }
  await producer.disconnect();
}

/** So many records that say their own place: value `n`, spread evenly over the partitions. */
export function numbered(count: number, partitions: number, from = 0): Message[] {
  return Array.from({ length: count }, (_, index) => ({
    key: `k${(index + from) % 97}`,
    value: `record ${index + from}`,
    partition: (index + from) % partitions,
  }));
}

function byPartitionOrKey(): (choice: { message: Message }) => number {
  return ({ message }) => message.partition ?? 0;
}
