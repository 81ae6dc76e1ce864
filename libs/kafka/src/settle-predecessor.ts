import { createRequire } from 'node:module';
import type { Kafka } from 'kafkajs';
import { createCluster } from './driver-cluster.js';
import { DEFAULT_TIMINGS } from './options.js';
import { patiently } from './patience.js';

const require = createRequire(import.meta.url);

/** The driver's own parts, as far as they are used here; the pinned files say that they are as read. */
interface Coordinator {
  readonly versions: Readonly<Record<number, unknown>> | null;
  readonly connectionPool: { send(exchange: object): Promise<unknown> };
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
interface Decoder {
  readTaggedFields(): void;
  readInt16(): number;
  readInt32(): number;
  readUVarIntString(): string | null;
  readUVarIntArray<T>(read: (decoder: Decoder) => T): T[];
}
interface Encoder {
  writeUVarIntBytes(): Encoder;
  writeUVarIntString(value: string): Encoder;
  writeUVarIntArray(values: readonly Encoder[]): Encoder;
}

const TRANSACTION = 1;
const DESCRIBE_TRANSACTIONS = 65;
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
async function stateOf(coordinator: Coordinator, id: string): Promise<string | null> {
  if (coordinator.versions?.[DESCRIBE_TRANSACTIONS] === undefined) return null;
  const EncoderOf = require('kafkajs/src/protocol/encoder') as new () => Encoder;
  const DecoderOf = require('kafkajs/src/protocol/decoder') as new (data: Buffer) => Decoder;
  const { createErrorFromCode } = require('kafkajs/src/protocol/error') as {
    createErrorFromCode: (code: number) => Error;
  };
  const answer = (await coordinator.connectionPool.send({
    request: {
      apiKey: DESCRIBE_TRANSACTIONS,
      apiVersion: 0,
      apiName: 'DescribeTransactions',
      encode: () =>
        Promise.resolve(
          new EncoderOf()
            .writeUVarIntBytes()
            .writeUVarIntArray([new EncoderOf().writeUVarIntString(id)])
            .writeUVarIntBytes(),
        ),
    },
    response: {
      decode: (data: Buffer) => {
        const decoder = new DecoderOf(data);
        decoder.readTaggedFields();
        decoder.readInt32();
        const [first] = decoder.readUVarIntArray((each) => {
          const code = each.readInt16();
          each.readUVarIntString();
          return { code, state: each.readUVarIntString() ?? '' };
        });
        return Promise.resolve(first);
      },
      parse: (parsed: unknown) => Promise.resolve(parsed),
    },
  })) as { code: number; state: string };
  if (answer.code === ID_NOT_FOUND) return null;
  if (answer.code !== 0) throw createErrorFromCode(answer.code);
  return answer.state;
}
