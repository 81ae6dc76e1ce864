import { kafkajs } from '#holdpoint/kafka';
import type { Kafka as KafkaClient, KafkaConfig } from 'kafkajs';

/**
 * A client of the driver as the transport corrects it (as published, it delivers some records that were rolled
 * back), which keeps its log to itself.
 */
export function createKafka(brokers: readonly string[], clientId: string): KafkaClient {
  const config: KafkaConfig = {
    clientId,
    brokers: [...brokers],
    logLevel: kafkajs.logLevel.NOTHING,
    retry: { retries: 10, initialRetryTime: 100, maxRetryTime: 2_000 },
  };
  return new kafkajs.Kafka(config);
}

/** The partition that order systems' clients choose for a key (Kafka's own: murmur2). */
export function partitionOf(key: string, partitions: number): number {
  return choose({
    topic: '',
    partitionMetadata: Array.from({ length: partitions }, (_, partitionId) => ({
      partitionId,
      partitionErrorCode: 0,
      leader: 0,
      replicas: [],
      isr: [],
    })),
    message: { key, value: null },
  });
}
const choose = kafkajs.Partitioners.DefaultPartitioner();
