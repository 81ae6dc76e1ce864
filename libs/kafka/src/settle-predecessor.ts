import type { Kafka } from 'kafkajs';
import { createCluster } from './driver-cluster.js';
import { protocolError } from './driver-errors.js';
import { DEFAULT_TIMINGS } from './options.js';
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

export interface Predecessor {
  readonly transactionalId: string;
  readonly groupId: string;
  readonly transactionTimeout: number;
  /** Every place that a transaction of this id may have written to. */
  readonly places: readonly { readonly topic: string; readonly partitions: readonly number[] }[];
}

/**
 * Takes the epoch and writes once more, to every place that the transaction before may have touched,
 * how it ended. A broker that comes back after its crash may leave these marks out where a partition has
 * no leader yet (KAFKA-20734) and still say that the transaction has ended; the next one of the same
 * producer would then carry its records with it.
 */
export async function settlePredecessor(kafka: Kafka, predecessor: Predecessor): Promise<void> {
  if (predecessor.places.length === 0) return;
  const cluster = createCluster(kafka, {
    allowAutoTopicCreation: false,
    metadataMaxAge: DEFAULT_TIMINGS.metadataMaxAge,
  }) as Cluster;
  try {
    await cluster.connect();
    // Fails as long as one of the partitions has no leader.
    await cluster.addMultipleTargetTopics(predecessor.places.map(({ topic }) => topic));
    await settle(cluster, predecessor);
  } finally {
    await cluster.disconnect().catch(() => undefined);
  }
}

async function settle(
  cluster: Cluster,
  { transactionalId, groupId, transactionTimeout, places }: Predecessor,
): Promise<void> {
  const coordinator = await cluster.findGroupCoordinator({
    groupId: transactionalId,
    coordinatorType: TRANSACTION,
  });
  const state = await stateOf(coordinator, transactionalId);
  if (state === null) return;
  const { producerId, producerEpoch } = await patiently(() =>
    coordinator.initProducerId({ transactionalId, transactionTimeout }),
  );
  const id = { transactionalId, producerId, producerEpoch };
  await patiently(() => coordinator.addPartitionsToTxn({ ...id, topics: places }));
  await coordinator.addOffsetsToTxn({ ...id, groupId });
  await coordinator.endTxn({ ...id, transactionResult: state.endsWith('Commit') });
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
