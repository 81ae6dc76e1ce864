import type { Consumer, EachBatchPayload, Kafka } from 'kafkajs';
import { failureLabel } from './driver-errors.js';
import { InFlightBatch } from './in-flight-batch.js';
import { laneAssigner } from './lane-assigner.js';
import type { LaneOutcome } from './lane-queue.js';
import type { TransportLogger } from './logger.js';
import type { TransportSettings } from './options.js';

export interface MemberEvents {
  readonly onHeartbeat: () => void;
  /** Before any record of the new assignment is fetched. */
  readonly onJoined: (
    assignment: Readonly<Record<string, readonly number[]>>,
    milliseconds: number,
  ) => void;
  /** `restarts`: the driver tries again by itself. */
  readonly onCrash: (error: Error, restarts: boolean) => void;
  readonly submit: (batch: InFlightBatch) => Promise<LaneOutcome>;
  readonly ownLanes: () => readonly number[];
}

/** A batch for every partition may be in work at a time; the lanes decide what really runs. */
const LEAST_CONCURRENCY = 64;

/** Reads committed records as a member of the group, and gives the batches to the lanes. */
export class GroupMember {
  private readonly consumer: Consumer;
  private generation = 0;

  constructor(
    kafka: Kafka,
    private readonly settings: TransportSettings,
    private readonly events: MemberEvents,
    private readonly logger: TransportLogger,
  ) {
    const { timings } = settings;
    this.consumer = kafka.consumer({
      groupId: settings.groupId,
      partitionAssigners: [laneAssigner(settings.lanes, events.ownLanes)],
      sessionTimeout: timings.sessionTimeout,
      heartbeatInterval: timings.heartbeatInterval,
      rebalanceTimeout: timings.rebalanceTimeout,
      maxWaitTimeInMs: timings.maxWait,
      minBytes: 1,
      maxBytesPerPartition: timings.maxBytesPerPartition,
      maxBytes: timings.maxBytesPerFetch,
      metadataMaxAge: timings.metadataMaxAge,
      allowAutoTopicCreation: false,
      readUncommitted: false,
    });
    this.listen();
  }

  async start(topics: readonly string[], partitions: number): Promise<void> {
    await this.consumer.connect();
    // From the beginning: new partitions and a first start must lose nothing.
    await this.consumer.subscribe({ topics: [...topics], fromBeginning: true });
    await this.settings.beforeJoin?.();
    await this.consumer.run({
      autoCommit: false,
      eachBatchAutoResolve: false,
      partitionsConsumedConcurrently: Math.max(LEAST_CONCURRENCY, topics.length * partitions),
      eachBatch: (payload) => this.takeBatch(payload),
    });
  }

  /** Fetches nothing more; what is in work goes on. */
  pause(topics: readonly string[]): void {
    this.consumer.pause(topics.map((topic) => ({ topic })));
  }

  /** Lets the batches in work end, leaves the group, and disconnects. */
  async stop(): Promise<void> {
    this.generation += 1;
    await this.consumer.disconnect();
  }

  unwrap(): Consumer {
    return this.consumer;
  }

  /** Nothing but a rebalance may leave this: the driver would stop for good at a TypeError of ours. */
  private async takeBatch(payload: EachBatchPayload): Promise<void> {
    const { generation } = this;
    const batch = new InFlightBatch(payload, () => generation === this.generation);
    let outcome: LaneOutcome;
    try {
      outcome = await this.events.submit(batch);
      if (outcome === 'done') payload.resolveOffset(String(batch.end - 1));
      if (outcome === 'stopped') payload.pause();
    } catch (error) {
      this.logger.error('A batch was not answered', { error, reason: failureLabel(error) });
    }
    batch.throwInterruption();
  }

  private listen(): void {
    const { consumer, events } = this;
    consumer.on(consumer.events.HEARTBEAT, events.onHeartbeat);
    consumer.on(consumer.events.GROUP_JOIN, ({ payload }) => {
      this.generation += 1;
      events.onJoined(payload.memberAssignment, payload.duration);
    });
    consumer.on(consumer.events.CRASH, ({ payload }) => {
      this.generation += 1;
      events.onCrash(payload.error, payload.restart);
    });
  }
}
