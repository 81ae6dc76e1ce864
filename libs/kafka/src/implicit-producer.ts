import type { Kafka } from 'kafkajs';
import { createCluster } from './driver-cluster.js';
import { ImplicitTransaction, type TransactionRoutes } from './implicit-transaction.js';
import type { LaneProducer, PartitionEnd, ProducerOptions } from './lane-producer.js';
import { patiently } from './patience.js';
import {
  API_KEYS,
  finalizedFeatures,
  type Exchange,
  type ProducerIdentity,
} from './transaction-requests.js';

/** The driver's own parts, as far as they are used here; the pinned files say that they are as read. */
interface Broker {
  readonly nodeId: number;
  readonly versions: Readonly<Record<number, VersionRange>> | null;
  readonly connectionPool: { send<T>(exchange: Exchange<T>): Promise<T> };
  initProducerId(ask: object): Promise<{ producerId: string; producerEpoch: number }>;
}
interface VersionRange {
  readonly minVersion: number;
  readonly maxVersion: number;
}
interface Cluster {
  connect(): Promise<void>;
  disconnect(): Promise<void>;
  addMultipleTargetTopics(topics: readonly string[]): Promise<void>;
  refreshMetadataIfNecessary(): Promise<void>;
  findGroupCoordinator(ask: object): Promise<Broker>;
  findBroker(ask: { readonly nodeId: number }): Promise<Broker>;
  findTopicPartitionMetadata(topic: string): readonly PartitionMetadata[];
}
interface PartitionMetadata {
  readonly partitionId: number;
  readonly leader: number;
}

const GROUP = 0;
const TRANSACTION = 1;
const NEEDED: readonly (readonly [apiKey: number, version: number])[] = [
  [API_KEYS.apiVersions, 3],
  [API_KEYS.produce, 12],
  [API_KEYS.txnOffsetCommit, 5],
  [API_KEYS.endTxn, 5],
];
const FEATURE = 'transaction.version';
const LEVEL = 2;

/**
 * A producer whose requests take offsets and partitions into the transaction by themselves, and that gets a new
 * epoch with the end of each (KIP-890): three requests instead of nine, look-ups among them. Null where the cluster
 * does not do so; `transaction.version` 2 is what Kafka 4 begins with.
 */
export async function openImplicitProducer(
  kafka: Kafka,
  options: ProducerOptions,
): Promise<LaneProducer | null> {
  const { transactionalId, groupId, transactionTimeout, metadataMaxAge, topics, isWanted } =
    options;
  const cluster = createCluster(kafka, {
    allowAutoTopicCreation: false,
    metadataMaxAge,
    maxInFlightRequests: 1,
  }) as Cluster;
  let isOpen = false;
  try {
    await cluster.connect();
    await cluster.addMultipleTargetTopics(topics);
    const coordinator = await cluster.findGroupCoordinator({
      groupId: transactionalId,
      coordinatorType: TRANSACTION,
    });
    if (!(await isImplicit(coordinator))) return null;
    const group = await cluster.findGroupCoordinator({ groupId, coordinatorType: GROUP });
    const { producerId, producerEpoch } = await patiently(
      () => coordinator.initProducerId({ transactionalId, transactionTimeout }),
      isWanted,
    );
    isOpen = true;
    return new ImplicitProducer(
      cluster,
      { transactions: coordinator.nodeId, group: group.nodeId },
      groupId,
      { transactionalId, producerId: BigInt(producerId), producerEpoch },
    );
  } finally {
    if (!isOpen) await cluster.disconnect().catch(() => undefined);
  }
}

async function isImplicit({ versions, connectionPool }: Broker): Promise<boolean> {
  const offers = NEEDED.every(([apiKey, version]) => {
    const range = versions?.[apiKey];
    return range !== undefined && range.minVersion <= version && version <= range.maxVersion;
  });
  if (!offers) return false;
  const levels = await connectionPool.send(finalizedFeatures());
  return (levels.get(FEATURE) ?? 0) >= LEVEL;
}

class ImplicitProducer implements LaneProducer {
  private readonly routes: TransactionRoutes;

  constructor(
    private readonly cluster: Cluster,
    coordinators: { readonly transactions: number; readonly group: number },
    private readonly groupId: string,
    private identity: ProducerIdentity,
  ) {
    const send = async <T>(nodeId: number, exchange: Exchange<T>): Promise<T> => {
      const { connectionPool } = await cluster.findBroker({ nodeId });
      return connectionPool.send(exchange);
    };
    this.routes = {
      toTransactions: (exchange) => send(coordinators.transactions, exchange),
      toGroup: (exchange) => send(coordinators.group, exchange),
      toLeader: send,
      leaderOf: (topic, partition) =>
        cluster
          .findTopicPartitionMetadata(topic)
          .find(({ partitionId }) => partitionId === partition)?.leader,
    };
  }

  async begin(ends: readonly PartitionEnd[]): Promise<ImplicitTransaction> {
    await this.cluster.refreshMetadataIfNecessary();
    const transaction = new ImplicitTransaction(this.identity, this.routes, (next) => {
      this.identity = next;
    });
    await transaction.sendOffsets(this.groupId, ends);
    return transaction;
  }

  disconnect(): Promise<void> {
    return this.cluster.disconnect();
  }
}
