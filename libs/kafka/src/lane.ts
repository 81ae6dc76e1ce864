import { setTimeout as sleep } from 'node:timers/promises';
import type { CompressionTypes, Kafka } from 'kafkajs';
import { answerBatch, type AnsweredPart, type Answering } from './answer-batch.js';
import type { Offsets } from './committed-offsets.js';
import { DeadLetterBreaker } from './dead-letter-breaker.js';
import { failureLabel, kindOfFailure, transportError } from './driver-errors.js';
import type { KafkaTransportError } from './errors.js';
import type { InFlightBatch } from './in-flight-batch.js';
import type { LaneProducer, ProducerOptions } from './lane-producer.js';
import { LaneQueue, type Submission, type Waiting } from './lane-queue.js';
import { laneOf, partitionsOf } from './lanes.js';
import { commitParts, timePhase, type TransactionPart } from './lane-transaction.js';
import type { TransportLogger } from './logger.js';
import { makeUpForLostOffsets, type LostOffsetsSurroundings } from './lost-offsets.js';
import type { LaneState } from './observer.js';
import { openLaneProducer } from './open-lane-producer.js';
import type { TransportSettings } from './options.js';
import { PredecessorSettlement, type Places } from './settle-predecessor.js';

/** What all lanes of an instance share. */
export interface LaneSurroundings {
  readonly settings: TransportSettings;
  readonly kafka: Kafka;
  readonly compression: CompressionTypes;
  readonly answering: Answering;
  readonly logger: TransportLogger;
  /** Read from the group's coordinator each time. */
  readonly readOffsets: () => Promise<Offsets>;
  readonly lostOffsets: LostOffsetsSurroundings;
  /** Throws when the outputs have no such partition. */
  readonly checkPartition: (partition: number) => Promise<void>;
  readonly onStopped: (lane: number, reason: KafkaTransportError) => void;
}

const FIRST_BACKOFF_MILLISECONDS = 10;
const LONGEST_BACKOFF_MILLISECONDS = 1_000;
/** Fenced so often in a row, two instances are taking the lane from each other. */
const CONTESTED_AFTER = 5;
/** An unwell broker is normal for a moment; a failure that stays is a person's to see. */
const WARNED_EVERY = 5;

/**
 * A share of the partitions with one transactional producer. To commit, the lane must hold the newest
 * epoch of its id; whoever obtains it reads the committed offsets afterwards; and every commit moves the
 * outputs and the offset together from exactly there. So it matters for speed only, never for
 * correctness, who believes to own the lane.
 */
export class Lane {
  private producer: LaneProducer | null = null;
  private next: Offsets = new Map();
  private isOwned = true;
  private isWorking = false;
  private timesFenced = 0;
  private timesFencedOut = 0;
  private stopReason: KafkaTransportError | null = null;
  private readonly queue = new LaneQueue();
  private readonly breaker: DeadLetterBreaker;
  private readonly owner: Omit<ProducerOptions, 'topics'>;
  private readonly predecessor: PredecessorSettlement;
  private readonly closing = new Set<Promise<void>>();

  /** Takes the lane at once, before there is anything to do. */
  constructor(
    readonly number: number,
    private readonly around: LaneSurroundings,
  ) {
    const { groupId, timings, breaker } = around.settings;
    this.breaker = new DeadLetterBreaker(breaker);
    this.owner = {
      transactionalId: `${groupId}.lane-${number}`,
      groupId,
      transactionTimeout: timings.transactionTimeout,
      metadataMaxAge: timings.metadataMaxAge,
      isWanted: () => this.isOwned,
    };
    this.predecessor = new PredecessorSettlement(around.kafka, this.owner);
    this.tellState();
    this.work();
  }

  get state(): LaneState {
    if (this.stopReason !== null) return 'stopped';
    return this.producer === null ? 'fencing' : 'running';
  }

  get reason(): KafkaTransportError | null {
    return this.stopReason;
  }

  submit(batch: InFlightBatch): Submission {
    const submission = this.queue.add(batch);
    this.work();
    return submission;
  }

  /** Ends when the transaction in hand has ended and the producer has let go. */
  async release(): Promise<void> {
    this.isOwned = false;
    while (this.isWorking) await sleep(FIRST_BACKOFF_MILLISECONDS);
    this.discardProducer();
    await Promise.all(this.closing);
    this.around.settings.observer.laneReleased?.(this.number);
  }

  private work(): void {
    if (this.isWorking) return;
    this.isWorking = true;
    void this.workUntilIdle().finally(() => {
      this.isWorking = false;
      if (!this.queue.isEmpty) this.work();
    });
  }

  private async workUntilIdle(): Promise<void> {
    // The batches of one fetch are submitted in one turn: this lets them travel together.
    await Promise.resolve();
    for (let failures = 0; ;) {
      this.settleHopeless();
      if (!this.isOwned || this.stopReason !== null) return;
      if (this.producer !== null && this.queue.isEmpty) return;
      try {
        this.producer ??= await this.fence();
        await this.carry(this.producer, this.queue.take());
        failures = 0;
      } catch (error) {
        this.discardProducer();
        failures += 1;
        this.fail(error, failures);
        await this.backOff(failures);
      }
    }
  }

  private async fence(): Promise<LaneProducer> {
    const { settings, kafka, readOffsets, lostOffsets } = this.around;
    await this.predecessor.settle(this.places());
    const topics = [...this.around.answering.outputs().topics.keys()];
    this.producer = await openLaneProducer(kafka, { ...this.owner, topics });
    // Only now: what the owner before committed is final.
    this.next = await readOffsets();
    await makeUpForLostOffsets(
      this.next,
      (partition) => laneOf(partition, settings.lanes) === this.number,
      lostOffsets,
    );
    this.timesFenced += 1;
    settings.observer.laneFenced?.(this.number, this.timesFenced > 1);
    this.tellState();
    return this.producer;
  }

  /** One transaction for the next batch of every partition. */
  private async carry(producer: LaneProducer, taken: readonly Waiting[]): Promise<void> {
    const { settings, compression } = this.around;
    const { observer } = settings;
    const start = performance.now();
    const parts: TransactionPart[] = [];
    for (const waiting of taken) {
      await this.checkPlace(waiting.batch);
      const part = await this.answer(waiting);
      if (part !== null) parts.push({ batch: waiting.batch, part });
    }
    if (parts.length > 0) {
      timePhase(observer, 'handlers', start);
      const way = { lane: this.number, producer, compression, observer };
      for (const { topic, partition, end } of await commitParts(parts, way)) {
        this.next.get(topic)?.set(partition, end);
        this.around.lostOffsets.committedSoFar.confirmed(topic, partition, end);
      }
      this.timesFencedOut = 0;
    }
    this.queue.settleWhere((batch) => (this.nextOf(batch) >= batch.end ? 'done' : null));
  }

  private async answer(waiting: Waiting): Promise<AnsweredPart | null> {
    const { batch } = waiting;
    const from = this.nextOf(batch);
    if (from >= batch.end || !batch.isAlive()) return null;
    if (waiting.answered?.from === from) return waiting.answered;
    const part = await answerBatch(batch, from, this.around.answering);
    waiting.answered = part;
    if (part !== null) this.breaker.check(part.records, part.deadLetters, this.number);
    return part;
  }

  private fail(error: unknown, failures: number): void {
    if (!this.isOwned) return;
    const { logger, settings } = this.around;
    const kind = kindOfFailure(error);
    const reason = failureLabel(error);
    settings.observer.transactionAborted?.(this.number, reason);
    if (kind === 'fatal') {
      this.stopReason = transportError(error, `Lane ${this.number}`, 'output-refused');
      this.around.onStopped(this.number, this.stopReason);
    }
    this.tellState();
    this.timesFencedOut = kind === 'fenced' ? this.timesFencedOut + 1 : 0;
    const fields = { lane: this.number, reason, error: (error as Error).message };
    if (this.timesFencedOut >= CONTESTED_AFTER) {
      logger.warn(
        'Another instance takes this lane again and again: check that all members of the group use this transport with the same number of lanes',
        fields,
      );
    } else if (failures % WARNED_EVERY === 0) {
      logger.warn(`A lane failed ${failures} times in a row and goes on trying`, fields);
    } else {
      logger.info('A transaction failed and its batches are done again', fields);
    }
  }

  private discardProducer(): void {
    const { producer } = this;
    this.producer = null;
    if (producer === null) return;
    // Not waited for: the next epoch fences whatever of it is still on its way.
    const closed = producer.disconnect().catch(() => undefined);
    this.closing.add(closed);
    void closed.finally(() => this.closing.delete(closed));
  }

  private async backOff(failures: number): Promise<void> {
    if (this.stopReason !== null) return;
    const doubled = FIRST_BACKOFF_MILLISECONDS * 2 ** Math.min(failures, 10);
    await sleep(Math.min(LONGEST_BACKOFF_MILLISECONDS, doubled));
    await this.queue.oldest?.beat();
  }

  private settleHopeless(): void {
    this.queue.settleWhere((batch) => {
      if (!this.isOwned || !batch.isAlive()) return 'left';
      return this.stopReason === null ? null : 'stopped';
    });
  }

  /** For a partition that was added to a topic while we ran. */
  private async checkPlace({ topic, partition }: InFlightBatch): Promise<void> {
    await this.around.checkPartition(partition);
    if (this.next.get(topic)?.has(partition) === true) return;
    this.next = await this.around.readOffsets();
    if (this.next.get(topic)?.has(partition) !== true) {
      throw new Error(`no committed offset is known of ${topic}-${partition}`);
    }
  }

  /** All that this lane's transactions may write to. */
  private places(): Places {
    const { topics, partitions } = this.around.answering.outputs();
    const own = partitionsOf(this.number, this.around.settings.lanes, partitions);
    return own.length === 0 ? [] : [...topics.keys()].map((topic) => ({ topic, partitions: own }));
  }

  private nextOf(batch: InFlightBatch): number {
    return this.next.get(batch.topic)?.get(batch.partition) ?? 0;
  }

  private tellState(): void {
    this.around.settings.observer.laneState?.(this.number, this.state);
  }
}
