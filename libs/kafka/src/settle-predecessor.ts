import type { Kafka } from 'kafkajs';
import { createCluster } from './driver-cluster.js';
import { protocolError } from './driver-errors.js';
import type { ProducerOptions } from './lane-producer.js';
import { patiently } from './patience.js';
import { API_KEYS, describeTransaction, type Exchange } from './transaction-requests.js';

/** The driver's own parts, as far as they are used here; the pinned files say that they are as read. */
interface Coordinator {
  readonly versions: Readonly<Record<number, unknown>> | null;
  readonly connectionPool: { send<T>(exchange: Exchange<T>): Promise<T> };
  initProducerId(ask: object): Promise<{ producerId: string; producerEpoch: number }>;
  addPartitionsToTxn(ask: object): Promise<unknown>;
  addOffsetsToTxn(ask: object): Promise<unknown>;
  endTxn(ask: object): Promise<unknown>;
}
interface Cluster {
  connect(): Promise<void>;
  disconnect(): Promise<void>;
  addMultipleTargetTopics(topics: readonly string[]): Promise<void>;
  findGroupCoordinator(ask: object): Promise<Coordinator>;
}

const TRANSACTION = 1;
const ID_NOT_FOUND = 105;

/** Nothing was written since the newest epoch of the id was taken: whoever took it had settled before. */
const NOTHING_WRITTEN = 'Empty';

/** Every place that a transaction of an id may have written to. */
export type Places = readonly {
  readonly topic: string;
  readonly partitions: readonly number[];
}[];

/**
 * Takes the epoch and writes once more, to every place that the transaction before may have touched,
 * how it ended. A broker that comes back after its crash may leave these marks out where a partition has
 * no leader yet (KAFKA-20734) and still say that the transaction has ended; the next one of the same
 * producer would then carry its records with it.
 */
export class PredecessorSettlement {
  /** How the one before ended, when we took its epoch and could not write it down yet. */
  private owed: string | null = null;

  constructor(
    private readonly kafka: Kafka,
    private readonly owner: Omit<ProducerOptions, 'topics'>,
  ) {}

  /** May be tried again after a failure. */
  async settle(places: Places): Promise<void> {
    if (places.length === 0) return;
    const cluster = createCluster(this.kafka, {
      allowAutoTopicCreation: false,
      metadataMaxAge: this.owner.metadataMaxAge,
    }) as Cluster;
    try {
      await cluster.connect();
      // Fails as long as one of the partitions has no leader.
      await cluster.addMultipleTargetTopics(places.map(({ topic }) => topic));
      const coordinator = await cluster.findGroupCoordinator({
        groupId: this.owner.transactionalId,
        coordinatorType: TRANSACTION,
      });
      await this.settleAt(coordinator, places);
    } finally {
      await cluster.disconnect().catch(() => undefined);
    }
  }

  private async settleAt(coordinator: Coordinator, places: Places): Promise<void> {
    const { transactionalId, groupId, transactionTimeout, isWanted } = this.owner;
    const state = await stateOf(coordinator, transactionalId);
    if (state !== null && state !== NOTHING_WRITTEN) this.owed = state;
    if (this.owed === null) return;
    const { producerId, producerEpoch } = await patiently(
      () => coordinator.initProducerId({ transactionalId, transactionTimeout }),
      isWanted,
    );
    const id = { transactionalId, producerId, producerEpoch };
    await patiently(() => coordinator.addPartitionsToTxn({ ...id, topics: places }));
    await coordinator.addOffsetsToTxn({ ...id, groupId });
    await coordinator.endTxn({ ...id, transactionResult: this.owed.endsWith('Commit') });
    this.owed = null;
  }
}

/** Null when the id is new, or the brokers are too old to say (and to have the fault). */
async function stateOf(
  { versions, connectionPool }: Coordinator,
  id: string,
): Promise<string | null> {
  if (versions?.[API_KEYS.describeTransactions] === undefined) return null;
  const { code, state } = await connectionPool.send(describeTransaction(id));
  if (code === ID_NOT_FOUND) return null;
  if (code !== 0) throw protocolError(code);
  return state;
}
