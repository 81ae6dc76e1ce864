import { setTimeout as sleep } from 'node:timers/promises';
import type { Kafka } from 'kafkajs';
import type { RecordHandler } from './call-handler.js';
import { AdminConnection, readCommittedOffsets } from './committed-offsets.js';
import { CommittedSoFar } from './committed-so-far.js';
import { kafkajs } from './driver.js';
import { failureLabel, kindOfFailure, transportError } from './driver-errors.js';
import type { KafkaTransportError } from './errors.js';
import { firstUnanswered, withDeadLetters } from './first-unanswered.js';
import { GroupMember, type MemberEvents } from './group-member.js';
import { createDriver, compressionOf } from './create-driver.js';
import { TopicConnection } from './topic-connection.js';
import { LaneSet } from './lane-set.js';
import type { TransportLogger } from './logger.js';
import type { TransportSettings } from './options.js';
import type { RecordPlace } from './stored-record.js';
import type { TransportState } from './state.js';
import { prepareTopics } from './topic-admin.js';
import type { CheckedTopics, TopicPlan } from './topic-check.js';
import { TransportStatus } from './transport-status.js';
import { unreachable } from './unreachable.js';

export interface TransportListeners {
  readonly onJoined: (lanes: readonly number[]) => void;
  readonly onAway: (problem: string) => void;
  readonly onLaneStopped: (lane: number, reason: KafkaTransportError) => void;
  readonly onFatal: (error: KafkaTransportError) => void;
}

/** What is asked here is asked again by us. */
const ADMIN_RETRIES = 2;
const LONGEST_START_PAUSE_MILLISECONDS = 5_000;
/** A consumer that the driver gave up is made anew so often within this time, and then no more. */
const RESTARTS = 5;
const RESTARTS_WITHIN_MILLISECONDS = 600_000;

/** The whole of the transport without Nest: topics, group, lanes, health. */
export class Transport {
  readonly status: TransportStatus;
  private readonly admin: AdminConnection;
  private readonly consumerDriver: Kafka;
  private readonly plan: TopicPlan;
  private topics: CheckedTopics | null = null;
  private member: GroupMember | null = null;
  private readonly lanes: LaneSet;
  private restarts: number[] = [];
  private isClosing = false;

  constructor(
    private readonly settings: TransportSettings,
    private readonly handlers: ReadonlyMap<string, RecordHandler>,
    private readonly logger: TransportLogger,
    private readonly listeners: TransportListeners,
  ) {
    const inputs = [...handlers.keys()];
    const deadLetterTopics = inputs.map((topic) => ({ name: settings.deadLetterTopic(topic) }));
    this.plan = { inputs, outputs: [...settings.topics.outputs, ...deadLetterTopics] };
    // Apart: producers of one driver object mark offsets as committed for its consumers, too early.
    this.consumerDriver = createDriver(settings, logger);
    this.admin = new AdminConnection(createDriver(settings, logger, ADMIN_RETRIES));
    this.lanes = new LaneSet({
      settings,
      logger,
      kafka: createDriver(settings, logger),
      compression: compressionOf(settings.compression, kafkajs),
      answering: {
        handlerOf: (topic) => this.handlers.get(topic)!,
        readerOf: (topic) => settings.readers?.[topic],
        outputs: () => this.topics!.outputs,
        deadLetterTopic: settings.deadLetterTopic,
        serviceVersion: settings.serviceVersion,
        nullValues: settings.nullValues,
      },
      readOffsets: () => readCommittedOffsets(this.admin, settings.groupId, inputs),
      lostOffsets: {
        committedSoFar: new CommittedSoFar(),
        firstUnanswered: (sure) => this.firstUnanswered(sure),
        observer: settings.observer,
        logger,
      },
      checkPartition: (partition) => this.checkPartition(partition),
      onStopped: (lane, reason) => this.listeners.onLaneStopped(lane, reason),
    });
    this.status = new TransportStatus(settings.timings.sessionTimeout, this.lanes.held);
  }

  get state(): TransportState {
    return this.status.state;
  }

  unwrap(): unknown {
    return this.member?.unwrap();
  }

  /**
   * Ends after the first try: rejects when the settings or topics cannot be used. When the brokers are
   * away, it resolves and goes on trying, and the state says so.
   */
  start(): Promise<void> {
    this.status.away('Connecting to the brokers.');
    return new Promise((resolve, reject) => {
      let isFirstTry = true;
      const onFirstFailure = (): void => {
        isFirstTry = false;
        resolve();
      };
      this.startUntilRunning(onFirstFailure).then(resolve, (error: unknown) => {
        const fatal = transportError(error, 'Starting the transport', 'consumer-crashed');
        if (isFirstTry) {
          this.status.crashed(fatal);
          reject(fatal);
        } else {
          this.giveUp(fatal);
        }
      });
    });
  }

  /**
   * Commits what was answered and takes nothing more, still as a member of the group: members of one process that
   * leave together settle first, so that none is interrupted by the rebalance that another's leaving starts.
   */
  async settle(): Promise<void> {
    this.isClosing = true;
    this.status.away('The transport is closing.');
    if (this.lanes.held.size > 0) this.member?.pause(this.plan.inputs);
    await this.lanes.releaseAll();
  }

  async close(): Promise<void> {
    this.isClosing = true;
    this.status.away('The transport was closed.');
    const limit = new AbortController();
    const closed = this.closeAll().finally(() => limit.abort());
    const late = sleep(this.settings.timings.closeTimeout, 'late', { signal: limit.signal }).catch(
      () => 'in time',
    );
    if ((await Promise.race([closed, late])) === 'late') {
      this.logger.warn('The transport did not close in time; what was open will be rolled back');
    }
  }

  private async closeAll(): Promise<void> {
    await this.settle();
    await this.member?.stop().catch(() => undefined);
    await this.lanes.releaseAll();
    await this.admin.close();
  }

  private async startUntilRunning(onFirstFailure: () => void): Promise<void> {
    for (let tries = 1; !this.isClosing; tries += 1) {
      try {
        this.topics = await this.admin.use((admin) =>
          prepareTopics(admin, this.plan, this.settings),
        );
        await this.startMember(this.topics);
        return;
      } catch (error) {
        if (kindOfFailure(error) === 'fatal') throw error;
        const problem = unreachable(error, this.settings);
        this.away(problem.message);
        this.logger.warn(problem.message, {
          code: problem.code,
          reason: failureLabel(error),
          tries,
        });
        onFirstFailure();
        await sleep(Math.min(LONGEST_START_PAUSE_MILLISECONDS, 100 * 2 ** Math.min(tries, 6)));
      }
    }
  }

  private async startMember({ inputPartitions }: CheckedTopics): Promise<void> {
    const events: MemberEvents = {
      onHeartbeat: () => this.status.heartbeat(),
      onJoined: (assignment, milliseconds) => this.takeAssignment(assignment, milliseconds),
      onCrash: (error, restarts) => this.recover(error, restarts),
      submit: (batch) => this.lanes.submit(batch),
      ownLanes: () => [...this.lanes.held.keys()],
    };
    const member = new GroupMember(this.consumerDriver, this.settings, events, this.logger);
    this.member = member;
    this.away('Joining the group.');
    try {
      await member.start(this.plan.inputs, inputPartitions);
    } catch (error) {
      await member.stop().catch(() => undefined);
      throw error;
    }
  }

  private takeAssignment(
    assignment: Readonly<Record<string, readonly number[]>>,
    milliseconds: number,
  ): void {
    const lanes = this.lanes.takeAssignment(assignment);
    this.status.joined(assignment);
    this.settings.observer.rebalanced?.(lanes, milliseconds);
    this.listeners.onJoined(lanes);
    this.logger.info('Partitions were assigned', { lanes, assignment, milliseconds });
  }

  private recover(error: Error, restarts: boolean): void {
    if (this.isClosing) return;
    this.away(`The consumer lost the group: ${error.message}`);
    this.logger.warn('The consumer crashed', { error: error.message, restarts });
    if (restarts) return;
    void this.lanes.releaseAll();
    const now = Date.now();
    this.restarts = [...this.restarts.filter((at) => now - at < RESTARTS_WITHIN_MILLISECONDS), now];
    if (kindOfFailure(error) === 'fatal' || this.restarts.length > RESTARTS) {
      this.giveUp(transportError(error, 'The consumer has ended', 'consumer-crashed'));
      return;
    }
    this.start().catch((error: unknown) =>
      this.giveUp(transportError(error, 'Starting anew', 'consumer-crashed')),
    );
  }

  private giveUp(fatal: KafkaTransportError): void {
    this.status.crashed(fatal);
    this.logger.error(fatal.message, { code: fatal.code });
    this.listeners.onFatal(fatal);
  }

  private away(problem: string): void {
    this.status.away(problem);
    this.listeners.onAway(problem);
  }

  /** On a connection of its own: it is needed once in the life of a broken cluster. */
  private async firstUnanswered(sure: RecordPlace): Promise<number | null> {
    const answers = this.settings.answers?.[sure.topic];
    if (answers === undefined) return null;
    const reader = new TopicConnection(this.settings);
    try {
      await reader.connect();
      return await firstUnanswered(
        reader,
        withDeadLetters(answers, this.settings.deadLetterTopic(sure.topic)),
        sure,
        this.settings.nullValues,
      );
    } catch (error) {
      const { code, message } = transportError(error, 'Looking at answers', 'brokers-unreachable');
      // Tried again when the lane is.
      if (code === 'brokers-unreachable') throw new Error(message, { cause: error });
      // To read the outputs is a right that nothing else needs.
      this.logger.warn('The answers cannot be looked at', { code, error: message });
      return null;
    } finally {
      await reader.close();
    }
  }

  /** Partitions may be added to the inputs while we run; the outputs must have had them before. */
  private async checkPartition(partition: number): Promise<void> {
    if (partition < this.topics!.outputs.partitions) return;
    this.topics = await this.admin.use((admin) => prepareTopics(admin, this.plan, this.settings));
  }
}
