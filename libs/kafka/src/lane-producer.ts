import type { CompressionTypes } from 'kafkajs';
import type { Chunk } from './chunk-records.js';

export interface PartitionEnd {
  readonly topic: string;
  readonly partition: number;
  readonly end: number;
}

/** One lane's way to write. It repeats nothing that may have been done: whatever it throws, it is discarded. */
export interface LaneProducer {
  /**
   * Begins a transaction with the offsets, not with the records: where the broker still finishes the one
   * before, nothing was written yet, and this is tried again within milliseconds.
   */
  begin(ends: readonly PartitionEnd[]): Promise<LaneTransaction>;
  disconnect(): Promise<void>;
}

export interface LaneTransaction {
  /** Makes sure that every partition of the chunk answered. */
  send(chunk: Chunk, compression: CompressionTypes): Promise<void>;
  /** When it throws, the outcome is unknown. */
  commit(): Promise<void>;
}

export interface ProducerOptions {
  readonly transactionalId: string;
  /** Whose offsets it commits. */
  readonly groupId: string;
  /** All that it may write to. */
  readonly topics: readonly string[];
  /** Milliseconds. */
  readonly transactionTimeout: number;
  /** Milliseconds. */
  readonly metadataMaxAge: number;
  /** False once the lane was let go of: nobody waits for the brokers any longer. */
  readonly isWanted: () => boolean;
}
