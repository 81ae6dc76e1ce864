import type { InFlightBatch } from './in-flight-batch.js';
import { Lane, type LaneSurroundings } from './lane.js';
import { LEFT, type Submission } from './lane-queue.js';
import { laneOf } from './lanes.js';

/** The lanes that this instance holds. */
export class LaneSet {
  private readonly lanes = new Map<number, Lane>();
  private readonly releases = new Set<Promise<void>>();

  constructor(private readonly around: LaneSurroundings) {}

  get held(): ReadonlyMap<number, Lane> {
    return this.lanes;
  }

  submit(batch: InFlightBatch): Submission {
    return this.lanes.get(this.laneOf(batch.partition))?.submit(batch) ?? LEFT;
  }

  /** Lets go of the lanes that went elsewhere, keeps those that stay, and takes the new ones. */
  takeAssignment(assignment: Readonly<Record<string, readonly number[]>>): readonly number[] {
    const partitions = Object.values(assignment).flat();
    const own = new Set(partitions.map((partition) => this.laneOf(partition)));
    this.release((lane) => !own.has(lane));
    for (const lane of own) {
      if (!this.lanes.has(lane)) this.lanes.set(lane, new Lane(lane, this.around));
    }
    return [...own].sort((a, b) => a - b);
  }

  releaseAll(): Promise<unknown> {
    this.release(() => true);
    return Promise.all(this.releases);
  }

  private release(isGone: (lane: number) => boolean): void {
    for (const [number, lane] of this.lanes) {
      if (!isGone(number)) continue;
      this.lanes.delete(number);
      const released = lane.release();
      this.releases.add(released);
      void released.finally(() => this.releases.delete(released));
    }
  }

  private laneOf(partition: number): number {
    return laneOf(partition, this.around.settings.lanes);
  }
}
