import type { Kafka, PartitionMetadata } from 'kafkajs';
import type { StoredRecord } from './stored-record.js';
import { createCluster } from './driver-cluster.js';
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

/** A connection that sees what is not committed as well: for the ends of partitions it has been written all the same. */
export function openCluster(kafka: Kafka): Cluster {
  return createCluster(kafka, {
    allowAutoTopicCreation: false,
    metadataMaxAge: DEFAULT_TIMINGS.metadataMaxAge,
    isolationLevel: READ_UNCOMMITTED,
  }) as Cluster;
}
