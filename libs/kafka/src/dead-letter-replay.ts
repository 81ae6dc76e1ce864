import { setTimeout as sleep } from 'node:timers/promises';
import type { Producer } from 'kafkajs';
import { kindOfFailure } from './driver-errors.js';
import { KafkaTransportError } from './errors.js';
import type { TopicConnection } from './topic-connection.js';
import type { ReplayPlace } from './dead-letter-put-back.js';
import { readDeadLetterRecord, type DeadLetter, type ReplayMark } from './dead-letter-record.js';
import { ReplayChunk } from './dead-letter-replay-chunk.js';

export type ReplayOutcome =
  | { readonly kind: 'replayed' | 'would-be-replayed'; readonly place: ReplayPlace }
  | { readonly kind: 'replayed-before'; readonly mark: ReplayMark }
  | { readonly kind: 'attempts-used-up' }
  | { readonly kind: 'other-origin' };

export interface ReplayPlan {
  readonly topic: string;
  readonly partition: number;
  /** Nothing before this offset is wanted. */
  readonly from: number;
  /** The topics that messages may be put back on. */
  readonly inputs: readonly string[];
  /** The id that two replays of one partition share, so that one of them is fenced. */
  readonly transactionalId: string;
  readonly maxAttempts: number;
  /** RFC 3339; stands on the marks. */
  readonly replayedAt: string;
  readonly isDryRun: boolean;
  readonly isWanted: (letter: DeadLetter) => boolean;
  /** The repaired value, or the dead letter's own. */
  readonly valueFor: (letter: DeadLetter) => Buffer | null;
  /** Told once for each wanted dead letter; of a replay, when it is committed. */
  readonly onOutcome: (letter: DeadLetter, outcome: ReplayOutcome) => void;
}

const TRIES = 5;
const PAUSE_MILLISECONDS = 200;
/** A lane's transaction takes milliseconds; one that takes longer belongs to a screener that was killed. */
const PATIENCE_MILLISECONDS = 10_000;

/**
 * Puts the wanted dead letters of one partition back on their inputs, each exactly once, whoever else tries
 * and whenever we are killed. A message and the mark that it was put back are one transaction; the marks
 * are read after the transactional id was taken, when whoever held it before can commit nothing more.
 */
export async function replayPartition(
  connection: TopicConnection,
  plan: ReplayPlan,
): Promise<void> {
  const progress: Progress = { settled: new Set(), tried: new Set() };
  if (plan.isDryRun) {
    await new PartitionReplay(connection, plan, progress, null).run();
    return;
  }
  for (let tries = 1; ; tries += 1) {
    let producer: Producer | null = null;
    try {
      producer = await connection.openProducer(plan.transactionalId);
      await new PartitionReplay(connection, plan, progress, producer).run();
      return;
    } catch (error) {
      const kind = kindOfFailure(error);
      if (kind === 'fenced') throw fenced(plan, error);
      // What became of the last transaction is not known here; the marks tell.
      if (kind === 'fatal' || tries >= TRIES) {
        throw connection.explain(error, `Replaying dead letters of ${placeName(plan)}`);
      }
      await sleep(PAUSE_MILLISECONDS * tries);
    } finally {
      await producer?.disconnect().catch(() => undefined);
    }
  }
}

/** Offsets, kept over all tries. */
interface Progress {
  /** Those whose outcome was told. */
  readonly settled: Set<number>;
  /** Those that a transaction of ours had in it, whatever became of it. */
  readonly tried: Set<number>;
}

class PartitionReplay {
  private readonly chunk: ReplayChunk;

  constructor(
    private readonly connection: TopicConnection,
    private readonly plan: ReplayPlan,
    private readonly progress: Progress,
    producer: Producer | null,
  ) {
    this.chunk = new ReplayChunk(producer);
  }

  async run(): Promise<void> {
    const { topic, partition, from } = this.plan;
    const ranges = await this.connection.ranges(topic);
    const range = ranges.find((each) => each.partition === partition);
    if (range === undefined) return;
    const { low, end } = range;
    const whole = { from: Math.max(from, low), end, patience: PATIENCE_MILLISECONDS };
    const marks = new Map<number, ReplayMark>();
    const reached = await this.connection.read(topic, partition, whole, (record) => {
      const entry = readDeadLetterRecord(record);
      if (entry.kind === 'mark') marks.set(entry.replayedOffset, entry);
    });
    if (reached < end) throw transactionOpen(this.plan, reached);
    // Read once more instead of kept: their values may be more than fits into memory.
    await this.connection.read(topic, partition, whole, async (record) => {
      const entry = readDeadLetterRecord(record);
      if (entry.kind !== 'dead-letter' || this.progress.settled.has(entry.offset)) return;
      if (this.plan.isWanted(entry)) await this.take(entry, marks.get(entry.offset));
    });
    await this.commitChunk();
  }

  private async take(letter: DeadLetter, mark: ReplayMark | undefined): Promise<void> {
    const { plan } = this;
    const isOurs = this.progress.tried.has(letter.offset) && mark?.replayedAt === plan.replayedAt;
    const refused = whyNot(letter, mark, isOurs, plan);
    if (refused !== null) {
      this.settle(letter, refused);
      return;
    }
    const { topic, partition } = letter.origin;
    const place = await this.connection.placeOf(topic, letter.key, partition);
    if (plan.isDryRun) {
      this.settle(letter, { kind: 'would-be-replayed', place });
      return;
    }
    this.progress.tried.add(letter.offset);
    this.chunk.add(letter, place, plan.valueFor(letter), plan.replayedAt);
    if (this.chunk.isFull) await this.commitChunk();
  }

  private async commitChunk(): Promise<void> {
    for (const { letter, place } of await this.chunk.commit()) {
      this.settle(letter, { kind: 'replayed', place });
    }
  }

  private settle(letter: DeadLetter, outcome: ReplayOutcome): void {
    this.progress.settled.add(letter.offset);
    this.plan.onOutcome(letter, outcome);
  }
}

/** Null when the dead letter may be put back. */
function whyNot(
  { origin, attempt }: DeadLetter,
  mark: ReplayMark | undefined,
  isOurs: boolean,
  { inputs, maxAttempts }: ReplayPlan,
): ReplayOutcome | null {
  if (mark !== undefined) {
    // Ours when its commit succeeded and we did not hear of it.
    return isOurs ? { kind: 'replayed', place: placeOf(mark) } : { kind: 'replayed-before', mark };
  }
  if (!inputs.includes(origin.topic)) return { kind: 'other-origin' };
  return attempt >= maxAttempts ? { kind: 'attempts-used-up' } : null;
}

function placeOf({ replayedTo }: ReplayMark): ReplayPlace {
  const slash = replayedTo.lastIndexOf('/');
  return { topic: replayedTo.slice(0, slash), partition: Number(replayedTo.slice(slash + 1)) };
}

function placeName({ topic, partition }: ReplayPlan): string {
  return `${topic}-${partition}`;
}

function transactionOpen(plan: ReplayPlan, offset: number): KafkaTransportError {
  return new KafkaTransportError(
    'transaction-open',
    `A transaction on ${placeName(plan)} has been open from offset ${offset} on, so it cannot be known whether what it holds was put back. Start the screener again if it was killed, or wait until the transaction's time-out (5 minutes), and repeat the replay. Nothing was put back twice.`,
  );
}

function fenced(plan: ReplayPlan, cause: unknown): KafkaTransportError {
  return new KafkaTransportError(
    'replay-fenced',
    `Another replay of ${placeName(plan)} began while this one was at work and took over. Nothing was put back twice: list the dead letters to see what is left, and repeat.`,
    { cause },
  );
}
