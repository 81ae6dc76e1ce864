import type { Kafka, KafkaMessage } from 'kafkajs';
import { withAdmin } from './with-admin.js';

export interface CommittedRecord {
  readonly topic: string;
  readonly partition: number;
  readonly message: KafkaMessage;
  /** `performance.now()` when the record was handed to us. */
  readonly receivedAt: number;
}

export interface Reader {
  stop(): Promise<void>;
}

/**
 * Reads topics from their beginning, committed records only, and hands each one on. Answers when it has been
 * given its partitions. Its group is deleted when it stops.
 */
export async function readCommitted(
  kafka: Kafka,
  groupId: string,
  topics: readonly string[],
  take: (record: CommittedRecord) => void,
): Promise<Reader> {
  const consumer = kafka.consumer({ groupId, maxWaitTimeInMs: 50, readUncommitted: false });
  await consumer.connect();
  await consumer.subscribe({ topics: [...topics], fromBeginning: true });
  const joined = new Promise<void>((resolve) => {
    consumer.on(consumer.events.GROUP_JOIN, () => resolve());
  });
  await consumer.run({
    autoCommit: false,
    partitionsConsumedConcurrently: 64,
    eachBatch: ({ batch }) => {
      const receivedAt = performance.now();
      for (const message of batch.messages) {
        take({ topic: batch.topic, partition: batch.partition, message, receivedAt });
      }
      return Promise.resolve();
    },
  });
  await joined;
  return {
    stop: async () => {
      await consumer.disconnect();
      await withAdmin(kafka, (admin) => admin.deleteGroups([groupId])).catch(() => undefined);
    },
  };
}
