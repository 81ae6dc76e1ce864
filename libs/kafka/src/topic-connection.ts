import { setTimeout as sleep } from 'node:timers/promises';
import type { Message, PartitionMetadata, Producer } from 'kafkajs';
import { createDriver, type ConnectionSettings } from './create-driver.js';
import { openCluster, type Cluster, type FetchedPartition } from './topic-cluster.js';
import type { ReplayPlace } from './dead-letter-put-back.js';
import type { StoredRecord } from './stored-record.js';
import { kafkajs } from './driver.js';
import { failureLabel, kindOfFailure, transportError } from './driver-errors.js';
import { KafkaTransportError } from './errors.js';
import { openFencedProducer } from './classic-producer.js';
import { DEFAULT_TIMINGS } from './options.js';
import { filterAbortedMessages } from './patches/filter-aborted-messages.js';
import { unreachable } from './unreachable.js';

export type TopicClient = Omit<ConnectionSettings, 'timings'>;

export interface PartitionRange {
  readonly partition: number;
  /** The oldest offset that is still there. */
  readonly low: number;
  /** The offset after the newest record, whether or not its transaction has ended. */
  readonly end: number;
}

export interface ReadRange {
  readonly from: number;
  readonly end: number;
  /** How long a transaction that has not ended may hold up the reading. */
  readonly patience: number;
}

const RETRIES = 4;
const TRIES = 8;
const PAUSE_MILLISECONDS = 100;
const READ_COMMITTED = 1;
const LONGEST_WAIT_MILLISECONDS = 200;
const BYTES_A_FETCH = 8_388_608;
/** A replay that is killed holds up its input partition for no longer than this. */
const TRANSACTION_TIMEOUT = 30_000;

/**
 * Reads partitions by their place, without a consumer group: nothing to join, to commit or to leave
 * behind, and no right on a group. The driver's own consumer cannot.
 */
export class TopicConnection {
  private readonly settings: ConnectionSettings;
  private readonly choosePartition = kafkajs.Partitioners.DefaultPartitioner();
  private readonly cluster: Cluster;

  constructor(client: TopicClient) {
    this.settings = { ...client, timings: DEFAULT_TIMINGS };
    this.cluster = openCluster(createDriver(this.settings, SILENT, RETRIES));
  }

  async connect(): Promise<void> {
    try {
      await this.cluster.connect();
    } catch (error) {
      throw this.explain(error, 'Connecting');
    }
  }

  async close(): Promise<void> {
    await this.cluster.disconnect().catch(() => undefined);
  }

  /** The topic's partitions and where each begins and ends. */
  async ranges(topic: string): Promise<PartitionRange[]> {
    return this.asked(async () => {
      const partitions = (await this.partitionsOf(topic)).map(({ partitionId }) => ({
        partition: partitionId,
      }));
      const [low, end] = await Promise.all(
        [true, false].map((fromBeginning) =>
          this.cluster.fetchTopicsOffset([{ topic, fromBeginning, partitions }]),
        ),
      );
      const lowest = new Map(
        low![0]!.partitions.map(({ partition, offset }) => [partition, Number(offset)]),
      );
      return end![0]!.partitions
        .map(({ partition, offset }) => ({
          partition,
          low: lowest.get(partition) ?? 0,
          end: Number(offset),
        }))
        .sort((a, b) => a.partition - b.partition);
    }, `Looking at ${topic}`);
  }

  /** Where Kafka's default partitioner puts the key; `otherwise` for a record without one. */
  async placeOf(topic: string, key: Buffer | null, otherwise: number): Promise<ReplayPlace> {
    const partitionMetadata = await this.asked(
      () => this.partitionsOf(topic),
      `Looking at ${topic}`,
    );
    const message: Message = { key, value: null };
    const partition =
      key === null
        ? otherwise % partitionMetadata.length
        : this.choosePartition({ topic, partitionMetadata, message });
    return { topic, partition };
  }

  /**
   * Hands over the partition's committed records, and answers how far it came: short of the end when a
   * transaction stayed open.
   */
  async read(
    topic: string,
    partition: number,
    { from, end, patience }: ReadRange,
    take: (record: StoredRecord) => void | Promise<void>,
  ): Promise<number> {
    let position = from;
    let lastProgress = performance.now();
    while (position < end) {
      const page = await this.asked(
        () => this.fetch(topic, partition, position),
        `Reading ${topic}-${partition}`,
      );
      if (page === null) {
        const now = (await this.ranges(topic)).find((each) => each.partition === partition);
        if (now === undefined || now.low <= position) return position;
        position = now.low;
        continue;
      }
      const { lastStableOffset, abortedTransactions, messages } = page;
      const within = messages.filter(({ offset }) => Number(offset) >= position);
      for (const message of filterAbortedMessages({ messages: within, abortedTransactions })) {
        const offset = Number(message.offset);
        if (offset >= end) return end;
        if (message.isControlRecord) continue;
        const { timestamp, key, value, headers } = message;
        await take({ topic, partition, offset, timestamp, key, value, headers });
      }
      if (within.length > 0) {
        position = Number(within.at(-1)!.offset) + 1;
        lastProgress = performance.now();
      } else if (performance.now() - lastProgress > patience) {
        if (position >= Number(lastStableOffset)) return position;
        // Nothing is left of these batches but their frames, as compaction leaves them.
        position = Number(lastStableOffset);
      }
    }
    return end;
  }

  /** Whoever had the id before can commit nothing more. */
  openProducer(transactionalId: string): Promise<Producer> {
    return openFencedProducer(createDriver(this.settings, SILENT), transactionalId, {
      transactionTimeout: TRANSACTION_TIMEOUT,
      metadataMaxAge: this.settings.timings.metadataMaxAge,
    });
  }

  /** What went wrong, in words that say what to do. */
  explain(error: unknown, what: string): KafkaTransportError {
    const problem = transportError(error, what, 'brokers-unreachable');
    return problem.code === 'brokers-unreachable' ? unreachable(error, this.settings) : problem;
  }

  private async partitionsOf(topic: string): Promise<PartitionMetadata[]> {
    try {
      await this.cluster.addTargetTopic(topic);
    } catch (error) {
      if (failureLabel(error) !== 'UNKNOWN_TOPIC_OR_PARTITION') throw error;
      throw new KafkaTransportError(
        'topic-missing',
        `The topic ${topic} does not exist, or this principal may not see it: check TOPIC_… settings and rights.`,
        { cause: error },
      );
    }
    return this.cluster.findTopicPartitionMetadata(topic);
  }

  /** Null when retention was quicker: the offset is not on the topic any more. */
  private async fetch(
    topic: string,
    partition: number,
    from: number,
  ): Promise<FetchedPartition | null> {
    const metadata = this.cluster
      .findTopicPartitionMetadata(topic)
      .find(({ partitionId }) => partitionId === partition);
    const broker = await this.cluster.findBroker({ nodeId: String(metadata?.leader) });
    const request = {
      isolationLevel: READ_COMMITTED,
      maxWaitTime: LONGEST_WAIT_MILLISECONDS,
      minBytes: 1,
      maxBytes: BYTES_A_FETCH,
      topics: [
        {
          topic,
          partitions: [{ partition, fetchOffset: String(from), maxBytes: BYTES_A_FETCH }],
        },
      ],
    };
    try {
      const { responses } = await broker.fetch(request);
      return responses[0]!.partitions[0]!;
    } catch (error) {
      if (failureLabel(error) === 'OFFSET_OUT_OF_RANGE') return null;
      throw error;
    }
  }

  /** Asks again where it may go well the next time: a leader that moved, a connection that broke. */
  private async asked<T>(ask: () => Promise<T>, what: string): Promise<T> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await ask();
      } catch (error) {
        if (kindOfFailure(error) === 'fatal' || tries >= TRIES) throw this.explain(error, what);
        await sleep(PAUSE_MILLISECONDS * tries);
        await this.cluster.refreshMetadata().catch(() => undefined);
      }
    }
  }
}

const silent = (): void => undefined;
const SILENT = { debug: silent, info: silent, warn: silent, error: silent };
