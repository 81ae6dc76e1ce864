import { setTimeout as sleep } from 'node:timers/promises';
import type { KafkaMessage } from 'kafkajs';
import { testKafka, withAdmin } from './driver.js';
import { uniqueName } from './topics.js';

export interface ReadRecord {
  readonly topic: string;
  readonly partition: number;
  readonly offset: number;
  readonly key: string | null;
  readonly value: Buffer | null;
  readonly headers: KafkaMessage['headers'];
}

/** Everything committed on the topics from their beginning to where they end now, by partition and in order. */
export async function readCommitted(...topics: string[]): Promise<ReadRecord[]> {
  const ends = await endOffsets(topics);
  const records: ReadRecord[] = [];
  const consumer = testKafka().consumer({
    groupId: uniqueName('reader'),
    readUncommitted: false,
    maxWaitTimeInMs: 50,
    maxBytesPerPartition: 8_388_608,
    maxBytes: 33_554_432,
  });
  await consumer.connect();
  await consumer.subscribe({ topics, fromBeginning: true });
  // Batches with nothing but markers and rolled-back records are only seen here.
  consumer.on(consumer.events.END_BATCH_PROCESS, ({ payload }) => {
    const place = `${payload.topic}/${payload.partition}`;
    if (Number(payload.lastOffset) + 1 >= (ends.get(place) ?? 0)) ends.delete(place);
  });
  await consumer.run({
    autoCommit: false,
    partitionsConsumedConcurrently: 8,
    eachBatch: ({ batch }) => {
      for (const message of batch.messages) {
        records.push({
          topic: batch.topic,
          partition: batch.partition,
          offset: Number(message.offset),
          key: message.key?.toString('utf8') ?? null,
          value: message.value,
          headers: message.headers,
        });
      }
      return Promise.resolve();
    },
  });
  while (ends.size > 0) await sleep(20);
  await consumer.disconnect();
  return records.sort(byPlace);
}

function byPlace(a: ReadRecord, b: ReadRecord): number {
  if (a.topic !== b.topic) return a.topic < b.topic ? -1 : 1;
  return a.partition - b.partition || a.offset - b.offset;
}

async function endOffsets(topics: readonly string[]): Promise<Map<string, number>> {
  const ends = new Map<string, number>();
  await withAdmin(async (admin) => {
    for (const topic of topics) {
      for (const { partition, high, low } of await admin.fetchTopicOffsets(topic)) {
        if (Number(high) > Number(low)) ends.set(`${topic}/${partition}`, Number(high));
      }
    }
  });
  return ends;
}
