import type { EachBatchPayload, KafkaMessage } from 'kafkajs';
import type { Assignment } from './assignment.js';
import { isRebalance } from './driver-errors.js';

/** What one fetch brought for one partition, on its way through a lane. */
export class InFlightBatch {
  readonly topic: string;
  readonly partition: number;
  readonly messages: readonly KafkaMessage[];
  /** The offset after the last one, control records included: where the group goes on afterwards. */
  readonly end: number;

  constructor(
    private readonly payload: EachBatchPayload,
    readonly assignment: Assignment,
  ) {
    const { batch } = payload;
    this.topic = batch.topic;
    this.partition = batch.partition;
    this.messages = batch.messages;
    this.end = Number(batch.lastOffset()) + 1;
  }

  /** The partition is still ours and nobody asked us to stop. */
  isAlive(): boolean {
    return this.assignment.isAlive && this.payload.isRunning() && !this.payload.isStale();
  }

  /** Tells the group that we live. A rebalance ends the assignment; other failures come again. */
  async beat(): Promise<void> {
    try {
      await this.payload.heartbeat();
    } catch (error) {
      if (isRebalance(error)) this.assignment.interrupt(error as Error);
    }
  }

  /** The next fetch begins behind this batch. */
  fetchOn(): void {
    this.payload.resolveOffset(String(this.end - 1));
  }

  /** Nothing more is fetched of its partition. */
  pause(): void {
    this.payload.pause();
  }

  /** Records that are on the topic beyond `offset`. */
  lagAt(offset: number): number {
    return Math.max(0, Number(this.payload.batch.highWatermark) - offset);
  }

  /** The place of the first message at or after `offset`; their number when all lie before. */
  indexAt(offset: number): number {
    const { messages } = this;
    const first = messages[0];
    if (first === undefined || Number(first.offset) >= offset) return 0;
    let low = 0;
    let high = messages.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (Number(messages[middle]!.offset) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
