import type { LaneState } from './observer.js';

export interface LaneStatus {
  readonly lane: number;
  readonly state: LaneState;
  /** Why the lane stands still; only when stopped. */
  readonly reason: string | null;
}

/** How the transport stands at the moment of asking, for health checks. */
export interface TransportState {
  /**
   * An assignment was received (an empty one counts), all its lanes are fenced and none is stopped,
   * and the group's coordinator has heard from us within the session time-out.
   */
  readonly ready: boolean;
  /** Partitions by topic; null before the first assignment and after the group was left. */
  readonly assigned: Readonly<Record<string, readonly number[]>> | null;
  readonly lanes: readonly LaneStatus[];
  /** The consumer has ended for good; only a restart of the process helps. */
  readonly crashed: boolean;
  /** Milliseconds since 1970; null before the first. */
  readonly lastHeartbeatAt: number | null;
  /** What keeps the transport from being ready, in words; null when ready. */
  readonly problem: string | null;
}
