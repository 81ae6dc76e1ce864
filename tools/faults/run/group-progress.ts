import type { Admin } from 'kafkajs';
import { until } from '../../processes/index.js';

const ADVANCE_WITHIN_MS = 60_000;
const STANDS_STILL_MS = 180_000;

/** How far a group has come in its input, by the offsets that it has committed. */
export class GroupProgress {
  private readonly greatest = new Map<number, number>();
  private readonly fallen = new Map<number, string>();

  constructor(
    private readonly admin: () => Promise<Admin>,
    private readonly groupId: string,
    private readonly topic: string,
  ) {}

  /** How many inputs are committed. */
  async committed(): Promise<number> {
    return [...(await this.offsets()).values()].reduce((sum, offset) => sum + offset, 0);
  }

  /** Where the coordinator was seen to take back what it had told before. No fault by itself: it may have been undone. */
  get wentBack(): readonly string[] {
    return [...this.fallen.values()];
  }

  /** Waits until so many more inputs are committed than now. */
  async advance(more: number, withinMs = ADVANCE_WITHIN_MS): Promise<void> {
    let from = Number.NaN;
    let now = Number.NaN;
    const look = async (): Promise<boolean> => {
      now = await this.committed().catch(() => now);
      if (Number.isNaN(from)) from = now;
      return now >= from + more;
    };
    await until(look, {
      withinMs,
      everyMs: 100,
      late: () =>
        `only ${now - from} of ${more} more inputs were committed in ${withinMs / 1_000} s`,
    });
  }

  async lag(): Promise<number> {
    const committed = await this.offsets();
    const ends = await (await this.admin()).fetchTopicOffsets(this.topic);
    return ends.reduce(
      (sum, { partition, high }) => sum + Number(high) - (committed.get(partition) ?? 0),
      0,
    );
  }

  /** A long backlog takes its time; standing still is a fault. */
  async caughtUp(withinMs = STANDS_STILL_MS): Promise<void> {
    let lag = Number.POSITIVE_INFINITY;
    while (lag > 0) {
      const before = lag;
      const look = async (): Promise<boolean> => {
        lag = await this.lag().catch(() => before);
        return lag < before;
      };
      await until(look, {
        withinMs,
        everyMs: 200,
        late: () => `${lag} inputs are not committed, and none was for ${withinMs / 1_000} s`,
      });
    }
  }

  private async offsets(): Promise<Map<number, number>> {
    const { groupId, topic } = this;
    const admin = await this.admin();
    const topics = await admin.fetchOffsets({ groupId, topics: [topic] });
    const offsets = new Map(
      topics.flatMap(({ partitions }) =>
        partitions.map(({ partition, offset }) => [partition, Math.max(0, Number(offset))]),
      ),
    );
    for (const [partition, offset] of offsets) this.watch(partition, offset);
    return offsets;
  }

  private watch(partition: number, offset: number): void {
    const before = this.greatest.get(partition) ?? 0;
    if (offset >= before) this.greatest.set(partition, offset);
    else if (!this.fallen.has(partition))
      this.fallen.set(
        partition,
        `the committed offset of partition ${partition} went back from ${before} to ${offset}`,
      );
  }
}
