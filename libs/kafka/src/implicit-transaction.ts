import type { CompressionTypes } from 'kafkajs';
import { byTopic } from './by-topic.js';
import type { Chunk } from './chunk-records.js';
import { protocolError } from './driver-errors.js';
import { KafkaTransportError } from './errors.js';
import type { LaneTransaction, PartitionEnd } from './lane-producer.js';
import { patiently } from './patience.js';
import type { WrittenMessages } from './patches/produce-request.js';
import {
  endTxn,
  produce,
  txnOffsetCommit,
  type Exchange,
  type OffsetsOfTopic,
  type PartitionAnswer,
  type ProducerIdentity,
} from './transaction-requests.js';

/** Where its requests go. */
export interface TransactionRoutes {
  readonly toTransactions: <T>(exchange: Exchange<T>) => Promise<T>;
  readonly toGroup: <T>(exchange: Exchange<T>) => Promise<T>;
  readonly toLeader: <T>(nodeId: number, exchange: Exchange<T>) => Promise<T>;
  readonly leaderOf: (topic: string, partition: number) => number | undefined;
}

interface Batch {
  readonly topic: string;
  readonly partition: number;
  readonly firstSequence: number;
  readonly messages: WrittenMessages;
}

/** All in-sync replicas. */
const ACKS = -1;
const PRODUCE_MILLISECONDS = 30_000;
const CONCURRENT_TRANSACTIONS = 51;

/**
 * One transaction. Its requests go one after the other: two that take something into it at the same time get in each
 * other's way at the coordinator, and a broker that is told to wait with records waits 20 ms.
 */
export class ImplicitTransaction implements LaneTransaction {
  /** Of each partition written to; every epoch begins at 0. */
  private readonly sequences = new Map<string, number>();

  constructor(
    private readonly identity: ProducerIdentity,
    private readonly routes: TransactionRoutes,
    private readonly onCommitted: (next: ProducerIdentity) => void,
  ) {}

  sendOffsets(groupId: string, ends: readonly PartitionEnd[]): Promise<void> {
    const request = (): Exchange<readonly PartitionAnswer[]> =>
      txnOffsetCommit(this.identity, groupId, offsetsByTopic(ends));
    // Refused as a whole, and the same again does no harm.
    return patiently(async () => {
      const answers = await this.routes.toGroup(request());
      const refused = refusedOf(answers, ends);
      if (refused.length > 0) throw protocolError(CONCURRENT_TRANSACTIONS);
    });
  }

  async send(chunk: Chunk, compression: CompressionTypes): Promise<void> {
    const known: Promise<void>[] = [];
    for (const [leader, batches] of this.batchesByLeader(chunk)) {
      const write = (): Promise<void> => this.write(leader, batches, compression);
      if (batches.every((batch) => this.sequences.has(placeOf(batch)))) known.push(write());
      else await write();
    }
    await Promise.all(known);
  }

  async commit(): Promise<void> {
    const { code, next } = await this.routes.toTransactions(endTxn(this.identity, true));
    if (code !== 0) throw protocolError(code);
    this.onCommitted(next);
  }

  private async write(
    leader: number,
    batches: readonly Batch[],
    compression: CompressionTypes,
  ): Promise<void> {
    let left = batches;
    await patiently(async () => {
      const answers = await this.routes.toLeader(leader, this.produce(left, compression));
      const refused = new Set(refusedOf(answers, left).map(placeOf));
      left = left.filter((batch) => refused.has(placeOf(batch)));
      if (left.length > 0) throw protocolError(CONCURRENT_TRANSACTIONS);
    });
    for (const batch of batches) {
      this.sequences.set(placeOf(batch), batch.firstSequence + batch.messages.length);
    }
  }

  private produce(
    batches: readonly Batch[],
    compression: CompressionTypes,
  ): Exchange<readonly PartitionAnswer[]> {
    const { transactionalId, producerId, producerEpoch } = this.identity;
    return produce({
      acks: ACKS,
      timeout: PRODUCE_MILLISECONDS,
      transactionalId,
      producerId,
      producerEpoch,
      compression,
      topicData: byTopic(batches),
    });
  }

  private batchesByLeader({ topicMessages }: Chunk): Map<number, Batch[]> {
    const leaders = new Map<number, Batch[]>();
    for (const { topic, messages } of topicMessages) {
      for (const { partition, written } of messages) {
        const leader = this.routes.leaderOf(topic, partition) ?? -1;
        if (leader < 0) throw notWritten(`${topic}-${partition} has no leader.`);
        const batches = leaders.get(leader) ?? [];
        const firstSequence = this.sequences.get(placeOf({ topic, partition })) ?? 0;
        const own = { length: written.records, written };
        batches.push({ topic, partition, firstSequence, messages: own });
        leaders.set(leader, batches);
      }
    }
    return leaders;
  }
}

interface Place {
  readonly topic: string;
  readonly partition: number;
}

const placeOf = ({ topic, partition }: Place): string => `${topic}/${partition}`;

/**
 * Those of which nothing was taken because the broker still finishes the transaction before. Throws when one was
 * refused for another reason, or was not answered.
 */
function refusedOf(
  answers: readonly PartitionAnswer[],
  asked: readonly Place[],
): readonly PartitionAnswer[] {
  const refused = answers.filter(({ code }) => code !== 0);
  const other = refused.find(({ code }) => code !== CONCURRENT_TRANSACTIONS);
  if (other !== undefined) throw protocolError(other.code, placeOf(other));
  const answered = new Set(answers.map(placeOf));
  const missing = asked.find((place) => !answered.has(placeOf(place)));
  if (missing !== undefined) throw notWritten(`${placeOf(missing)} was not answered.`);
  return refused;
}

function notWritten(what: string): KafkaTransportError {
  return new KafkaTransportError('partition-not-written', what);
}

function offsetsByTopic(ends: readonly PartitionEnd[]): OffsetsOfTopic[] {
  return byTopic(ends).map(({ topic, partitions }) => ({
    topic,
    partitions: partitions.map(({ partition, end }) => ({ partition, offset: BigInt(end) })),
  }));
}
