/** The steps of one transaction, in their order. */
export const TRANSACTION_PHASES = ['handlers', 'offsets', 'records', 'commit'] as const;
export type TransactionPhase = (typeof TRANSACTION_PHASES)[number];

export const LANE_STATES = ['fencing', 'running', 'stopped'] as const;
export type LaneState = (typeof LANE_STATES)[number];

/** Called as things happen, for metrics; it must not throw and must be quick. Durations are milliseconds. */
export interface TransportObserver {
  /** Records whose offset was committed; `skipped` of them had no value and were not handed over. */
  recordsConsumed?(topic: string, records: number, skipped: number): void;
  recordsProduced?(topic: string, records: number): void;
  deadLetter?(inputTopic: string, errorClass: string, errorCode: string): void;
  transactionPhase?(phase: TransactionPhase, milliseconds: number): void;
  transactionCommitted?(lane: number, inputRecords: number, milliseconds: number): void;
  /** `reason` is the driver's error type or our error code. */
  transactionAborted?(lane: number, reason: string): void;
  /** The committed offset is so many records earlier than it was confirmed to be: they are answered again. */
  offsetWentBack?(topic: string, partition: number, records: number): void;
  /** `again`: not the first time since the lane was taken. */
  laneFenced?(lane: number, again: boolean): void;
  laneState?(lane: number, state: LaneState): void;
  /** Lanes that this instance gave back. */
  laneReleased?(lane: number): void;
  rebalanced?(lanes: readonly number[], milliseconds: number): void;
  /** Records behind the end of the partition, at the moment of the commit. */
  lag?(topic: string, partition: number, records: number): void;
}
