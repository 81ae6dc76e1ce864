import type { AnsweredPart } from './answer-batch.js';
import type { InFlightBatch } from './in-flight-batch.js';

/** `left`: the partition is not ours any more, or we are closing; the batch stays unanswered. */
export type LaneOutcome = 'done' | 'left' | 'stopped';

export interface Waiting {
  readonly batch: InFlightBatch;
  /** The answers that no commit has taken yet: handlers are not asked again for them. */
  answered: AnsweredPart | null;
  readonly take: (isTaken: boolean) => void;
  readonly settle: (outcome: LaneOutcome) => void;
}

export interface Submission {
  /** The lane works on it, and the next one of its partition may be fetched; false when it never will. */
  readonly taken: Promise<boolean>;
  /** `done` when its answers and its offset are committed. */
  readonly outcome: Promise<LaneOutcome>;
}

export const LEFT: Submission = {
  taken: Promise.resolve(false),
  outcome: Promise.resolve('left'),
};

/** The batches that wait for their commit, those of one partition in their order. */
export class LaneQueue {
  private waiting: Waiting[] = [];

  get isEmpty(): boolean {
    return this.waiting.length === 0;
  }

  add(batch: InFlightBatch): Submission {
    const taken = Promise.withResolvers<boolean>();
    const outcome = Promise.withResolvers<LaneOutcome>();
    const { resolve: take } = taken;
    this.waiting.push({ batch, answered: null, take, settle: outcome.resolve });
    return { taken: taken.promise, outcome: outcome.promise };
  }

  /** The first of each partition: what comes behind it waits until it is done. */
  take(): readonly Waiting[] {
    const partitions = new Set<string>();
    const first = this.waiting.filter(({ batch: { topic, partition } }) => {
      const place = `${topic}/${partition}`;
      const isFirst = !partitions.has(place);
      partitions.add(place);
      return isFirst;
    });
    for (const { take } of first) take(true);
    return first;
  }

  /** Somebody whose heartbeat speaks for the member. */
  get oldest(): InFlightBatch | undefined {
    return this.waiting[0]?.batch;
  }

  settleWhere(outcomeOf: (batch: InFlightBatch) => LaneOutcome | null): void {
    this.waiting = this.waiting.filter(({ batch, take, settle }) => {
      const outcome = outcomeOf(batch);
      if (outcome === null) return true;
      take(false);
      settle(outcome);
      return false;
    });
  }
}
