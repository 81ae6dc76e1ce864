import { setTimeout as sleep } from 'node:timers/promises';
import type { Consumer, EachBatchPayload, Kafka } from 'kafkajs';
import { Assignment } from './assignment.js';
import { failureLabel } from './driver-errors.js';
import { InFlightBatch } from './in-flight-batch.js';
import { laneAssigner } from './lane-assigner.js';
import type { LaneOutcome, Submission } from './lane-queue.js';
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
  readonly submit: (batch: InFlightBatch) => Submission;
  readonly ownLanes: () => readonly number[];
}

/** A batch for every partition may be in work at a time; the lanes decide what really runs. */
const LEAST_CONCURRENCY = 64;
/** Of a request to the group, before the driver joins anew. */
const RETRIES = 5;
/** The driver's own pause before it does so. */
const RESTART_MILLISECONDS = 50;
const LONGEST_RESTART_MILLISECONDS = 1_000;

/** Reads committed records as a member of the group, and gives the batches to the lanes. */
export class GroupMember {
  private readonly consumer: Consumer;
  private assignment = new Assignment();
  private isPaused = false;
  private isStopped = false;
  private crashesInARow = 0;
  private readonly inWork = new Set<Promise<unknown>>();

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
      retry: {
        retries: RETRIES,
        initialRetryTime: RESTART_MILLISECONDS,
        restartOnFailure: () => this.pauseBeforeRestart(),
      },
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
    this.isPaused = true;
    this.consumer.pause(topics.map((topic) => ({ topic })));
  }

  /** Lets the batches in work end, leaves the group, and disconnects. */
  async stop(): Promise<void> {
    this.isStopped = true;
    this.assignment.end();
    await this.consumer.disconnect();
  }

  unwrap(): Consumer {
    return this.consumer;
  }

  /**
   * Ends when a lane works on the batch: the next one of its partition is fetched meanwhile. Nothing but a rebalance
   * may leave this: the driver would stop for good at a TypeError of ours.
   */
  private async takeBatch(payload: EachBatchPayload): Promise<void> {
    const { assignment } = this;
    const batch = new InFlightBatch(payload, assignment);
    try {
      await this.passOn(batch);
    } catch (error) {
      // Nothing was fetched behind it: the driver brings it again.
      this.logger.error('A batch was not answered', { error, reason: failureLabel(error) });
    }
    await batch.beat();
    if (assignment.isAlive) return;
    // What is in a transaction is finished before somebody else can take its lane.
    await Promise.all(this.inWork);
    assignment.throwInterruption();
  }

  private async passOn(batch: InFlightBatch): Promise<void> {
    const { taken, outcome } = this.events.submit(batch);
    const settled = outcome
      .then((how) => this.settle(batch, how))
      .finally(() => this.inWork.delete(settled));
    this.inWork.add(settled);
    if (await taken) batch.fetchOn();
  }

  private settle(batch: InFlightBatch, outcome: LaneOutcome): void {
    if (outcome === 'stopped') batch.pause();
    // What was fetched behind it must not be answered without it: all is fetched again from the committed offsets.
    if (outcome === 'left' && batch.assignment.isAlive && !this.isPaused) {
      batch.assignment.interrupt(
        rebalance(`${batch.topic}-${batch.partition} was left unanswered`),
      );
    }
  }

  private listen(): void {
    const { consumer, events } = this;
    consumer.on(consumer.events.HEARTBEAT, () => {
      this.crashesInARow = 0;
      events.onHeartbeat();
    });
    consumer.on(consumer.events.GROUP_JOIN, ({ payload }) => {
      this.renewAssignment();
      events.onJoined(payload.memberAssignment, payload.duration);
    });
    consumer.on(consumer.events.CRASH, ({ payload }) => {
      this.renewAssignment();
      events.onCrash(payload.error, payload.restart);
    });
  }

  /** The driver joins again twenty times a second: brokers that are just coming up have better to do. */
  private async pauseBeforeRestart(): Promise<boolean> {
    this.crashesInARow += 1;
    const pause = RESTART_MILLISECONDS * (2 ** Math.min(this.crashesInARow - 1, 10) - 1);
    await sleep(Math.min(LONGEST_RESTART_MILLISECONDS, pause));
    return !this.isStopped;
  }

  private renewAssignment(): void {
    this.assignment.end();
    this.assignment = new Assignment();
  }
}

/** The driver joins its group again when it meets one. */
function rebalance(why: string): Error {
  return Object.assign(new Error(why), { type: 'REBALANCE_IN_PROGRESS' });
}
