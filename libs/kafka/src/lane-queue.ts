import type { AnsweredPart } from './answer-batch.js';
import type { InFlightBatch } from './in-flight-batch.js';

/** `left`: the partition is not ours any more, or we are closing; the batch stays unanswered. */
export type LaneOutcome = 'done' | 'left' | 'stopped';

export interface Waiting {
  readonly batch: InFlightBatch;
  /** The answers that no commit has taken yet: handlers are not asked again for them. */
  answered: AnsweredPart | null;
  readonly settle: (outcome: LaneOutcome) => void;
}

/** The batches that wait for their commit. */
export class LaneQueue {
  private waiting: Waiting[] = [];

  get isEmpty(): boolean {
    return this.waiting.length === 0;
  }

  add(batch: InFlightBatch): Promise<LaneOutcome> {
    return new Promise((settle) => {
      this.waiting.push({ batch, answered: null, settle });
    });
  }

  all(): readonly Waiting[] {
    return [...this.waiting];
  }

  settleWhere(outcomeOf: (batch: InFlightBatch) => LaneOutcome | null): void {
    this.waiting = this.waiting.filter(({ batch, settle }) => {
      const outcome = outcomeOf(batch);
      if (outcome !== null) settle(outcome);
      return outcome === null;
    });
  }
}
