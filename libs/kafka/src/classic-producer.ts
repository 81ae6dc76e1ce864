import type { CompressionTypes, Kafka, Producer, TopicMessages, Transaction } from 'kafkajs';
import { byTopic } from './by-topic.js';
import { kindOfFailure } from './driver-errors.js';
import { KafkaTransportError } from './errors.js';
import type { LaneProducer, PartitionEnd, ProducerOptions } from './lane-producer.js';
import { patiently } from './patience.js';

/** All in-sync replicas. */
const ACKS = -1;

/**
 * A producer that holds the newest epoch of its id: when this returns, whoever had the id before can
 * commit nothing more, and what they left open was rolled back. The driver asks for the epoch with the
 * first transaction, and abandoning an empty one sends nothing.
 */
export async function openFencedProducer(
  kafka: Kafka,
  transactionalId: string,
  {
    transactionTimeout,
    metadataMaxAge,
  }: Pick<ProducerOptions, 'transactionTimeout' | 'metadataMaxAge'>,
): Promise<Producer> {
  const producer = kafka.producer({
    transactionalId,
    transactionTimeout,
    metadataMaxAge,
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

/** The driver's own way, for brokers of before Kafka 4: it announces offsets and partitions to the coordinator first. */
export async function openClassicProducer(
  kafka: Kafka,
  options: ProducerOptions,
): Promise<LaneProducer> {
  const producer = await openFencedProducer(kafka, options.transactionalId, options);
  return {
    begin: async (ends) => {
      const transaction = await beginWithOffsets(producer, options.groupId, ends);
      return {
        send: (chunk, compression) => sendChunk(transaction, chunk, compression),
        commit: () => transaction.commit(),
      };
    },
    disconnect: () => producer.disconnect(),
  };
}

function beginWithOffsets(
  producer: Producer,
  groupId: string,
  ends: readonly PartitionEnd[],
): Promise<Transaction> {
  const topics = byTopic(ends).map(({ topic, partitions }) => ({
    topic,
    partitions: partitions.map(({ partition, end }) => ({ partition, offset: String(end) })),
  }));
  return patiently(async () => {
    const transaction = await producer.transaction();
    try {
      await transaction.sendOffsets({ consumerGroupId: groupId, topics });
      return transaction;
    } catch (error) {
      if (kindOfFailure(error) === 'busy') await transaction.abort();
      throw error;
    }
  });
}

/** `partitions`: how many must answer, over all topics; makes sure that they did. */
export async function sendChunk(
  transaction: Transaction,
  chunk: { readonly topicMessages: TopicMessages[]; readonly partitions: number },
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
