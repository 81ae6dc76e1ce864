import type { KafkaTransportError } from './errors.js';
import type { Lane } from './lane.js';
import type { TransportState } from './state.js';

/** What the transport remembers of itself, for its health. */
export class TransportStatus {
  private assigned: Readonly<Record<string, readonly number[]>> | null = null;
  private lastHeartbeatAt: number | null = null;
  private isCrashed = false;
  private problem: string | null = 'The transport has not been started.';

  constructor(
    private readonly sessionTimeout: number,
    private readonly lanes: ReadonlyMap<number, Pick<Lane, 'number' | 'state' | 'reason'>>,
    private readonly clock: () => number = Date.now,
  ) {}

  heartbeat(): void {
    this.lastHeartbeatAt = this.clock();
  }

  joined(assigned: Readonly<Record<string, readonly number[]>>): void {
    this.assigned = assigned;
    this.problem = null;
    this.heartbeat();
  }

  /** Not in the group, or not yet. */
  away(problem: string): void {
    this.assigned = null;
    if (!this.isCrashed) this.problem = problem;
  }

  crashed(error: KafkaTransportError): void {
    this.away(error.message);
    this.isCrashed = true;
  }

  get state(): TransportState {
    const lanes = [...this.lanes.values()]
      .sort((a, b) => a.number - b.number)
      .map((lane) => ({
        lane: lane.number,
        state: lane.state,
        reason: lane.reason?.message ?? null,
      }));
    const problem = this.problem ?? this.problemOf(lanes);
    return {
      ready: problem === null,
      assigned: this.assigned,
      lanes,
      crashed: this.isCrashed,
      lastHeartbeatAt: this.lastHeartbeatAt,
      problem,
    };
  }

  private problemOf(lanes: TransportState['lanes']): string | null {
    if (this.assigned === null) return 'No partitions were assigned yet.';
    const stopped = lanes.find(({ state }) => state === 'stopped');
    if (stopped) return stopped.reason ?? `Lane ${stopped.lane} is stopped.`;
    const fencing = lanes.find(({ state }) => state === 'fencing');
    if (fencing) return `Lane ${fencing.lane} is being fenced.`;
    const silence = this.clock() - (this.lastHeartbeatAt ?? 0);
    if (silence > this.sessionTimeout) {
      return `The group's coordinator has not answered for ${Math.round(silence / 1_000)} s.`;
    }
    return null;
  }
}
