import { setTimeout as sleep } from 'node:timers/promises';
import type { CompressionTypes, Kafka, Producer, Transaction } from 'kafkajs';
import type { Chunk } from './chunk-records.js';
import { kindOfFailure } from './driver-errors.js';
import { KafkaTransportError } from './errors.js';

/** All in-sync replicas. */
const ACKS = -1;
/** The markers of the transaction before are written within milliseconds. */
const BUSY_FIRST_MILLISECONDS = 2;
const BUSY_LONGEST_MILLISECONDS = 20;
const BUSY_TRIES = 500;

export interface PartitionEnd {
  readonly topic: string;
  readonly partition: number;
  readonly end: number;
}

/**
 * A producer that holds the newest epoch of its id: when this returns, whoever had the id before can
 * commit nothing more, and what they left open was rolled back. The driver asks for the epoch with the
 * first transaction, and abandoning an empty one sends nothing.
 */
export async function openFencedProducer(
  kafka: Kafka,
  transactionalId: string,
  options: { readonly transactionTimeout: number; readonly metadataMaxAge: number },
): Promise<Producer> {
  const producer = kafka.producer({
    transactionalId,
    ...options,
    maxInFlightRequests: 1,
    allowAutoTopicCreation: false,
    // The driver's own retry loses and repeats records inside a transaction that it then commits.
    retry: { retries: 0 },
    createPartitioner:
      () =>
      ({ message }) =>
        message.partition ?? -1,
  });
  try {
    await producer.connect();
    const transaction = await producer.transaction();
    await transaction.abort();
    return producer;
  } catch (error) {
    await producer.disconnect().catch(() => undefined);
    throw error;
  }
}

/**
 * Begins a transaction with the offsets, not with the records: where the broker still finishes the one
 * before, this fails with nothing sent, and is tried again within milliseconds.
 */
export async function beginWithOffsets(
  producer: Producer,
  groupId: string,
  ends: readonly PartitionEnd[],
): Promise<Transaction> {
  const topics = offsetsByTopic(ends);
  for (let tries = 1; ; tries += 1) {
    const transaction = await producer.transaction();
    try {
      await transaction.sendOffsets({ consumerGroupId: groupId, topics });
      return transaction;
    } catch (error) {
      if (kindOfFailure(error) !== 'busy' || tries >= BUSY_TRIES) throw error;
      await transaction.abort();
      await sleep(Math.min(BUSY_LONGEST_MILLISECONDS, BUSY_FIRST_MILLISECONDS * tries));
    }
  }
}

/** Writes one chunk, and makes sure that every partition of it answered. */
export async function sendChunk(
  transaction: Transaction,
  chunk: Chunk,
  compression: CompressionTypes,
): Promise<void> {
  const answers = await transaction.sendBatch({
    acks: ACKS,
    compression,
    topicMessages: chunk.topicMessages,
  });
  if (answers.length !== chunk.partitions) {
    // Records for a partition that the driver's metadata does not show are left out without a word.
    throw new KafkaTransportError(
      'partition-not-written',
      `${answers.length} of ${chunk.partitions} partitions took their records.`,
    );
  }
}

function offsetsByTopic(
  ends: readonly PartitionEnd[],
): { topic: string; partitions: { partition: number; offset: string }[] }[] {
  const topics = new Map<string, { partition: number; offset: string }[]>();
  for (const { topic, partition, end } of ends) {
    const partitions = topics.get(topic) ?? [];
    partitions.push({ partition, offset: String(end) });
    topics.set(topic, partitions);
  }
  return [...topics].map(([topic, partitions]) => ({ topic, partitions }));
}
