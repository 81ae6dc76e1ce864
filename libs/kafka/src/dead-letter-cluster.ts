import type { Kafka, PartitionMetadata } from 'kafkajs';
import type { StoredRecord } from './dead-letter-record.js';
import { DEFAULT_TIMINGS } from './options.js';
import type { AbortedTransaction, FetchedRecord } from './patches/filter-aborted-messages.js';

/** The driver's connection to all brokers, as its consumers have one, as far as it is used here. */
export interface Cluster {
  connect(): Promise<void>;
  disconnect(): Promise<void>;
  addTargetTopic(topic: string): Promise<void>;
  refreshMetadata(): Promise<void>;
  findTopicPartitionMetadata(topic: string): PartitionMetadata[];
  findBroker(node: { nodeId: string }): Promise<FetchingBroker>;
  fetchTopicsOffset(
    topics: { topic: string; fromBeginning: boolean; partitions: { partition: number }[] }[],
  ): Promise<{ partitions: { partition: number; offset: string }[] }[]>;
}

interface FetchingBroker {
  fetch(request: object): Promise<{ responses: { partitions: FetchedPartition[] }[] }>;
}

export interface FetchedPartition {
  readonly lastStableOffset: string;
  readonly abortedTransactions: readonly AbortedTransaction[] | null;
  readonly messages: readonly FetchedMessage[];
}

type FetchedMessage = FetchedRecord & Omit<StoredRecord, 'topic' | 'partition' | 'offset'>;

const READ_UNCOMMITTED = 0;

/** The driver keeps this behind a symbol; the pinned files say that it is as it was read. */
export function createCluster(kafka: Kafka): Cluster {
  const symbol = Object.getOwnPropertySymbols(kafka).find(
    ({ description }) => description === 'private:Kafka:createCluster',
  );
  const create = (kafka as unknown as Record<symbol, (options: object) => Cluster>)[symbol!]!;
  return create({
    allowAutoTopicCreation: false,
    metadataMaxAge: DEFAULT_TIMINGS.metadataMaxAge,
    // For the ends of partitions: what is not committed yet has been written all the same.
    isolationLevel: READ_UNCOMMITTED,
  });
}
