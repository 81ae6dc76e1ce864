import type { Offsets } from './committed-offsets.js';

/** A partition whose committed offset is earlier than one that the brokers had confirmed. */
export interface WentBack {
  readonly topic: string;
  readonly partition: number;
  /** What the brokers had confirmed, or named when they were last asked. */
  readonly before: number;
  readonly now: number;
}

/**
 * The furthest committed offsets that this instance was told of. Nobody moves them back while the group has members,
 * so when they are earlier the brokers took something back or have forgotten it, and records are answered again.
 */
export class CommittedSoFar {
  private readonly furthest: Offsets = new Map();

  confirmed(topic: string, partition: number, offset: number): void {
    const partitions = this.partitionsOf(topic);
    partitions.set(partition, Math.max(offset, partitions.get(partition) ?? 0));
  }

  /**
   * What went back, told once: from then on the earlier offset counts. `isOwn`: no other lane is at work on the
   * partition, so that the offset is not merely old.
   */
  read(offsets: Offsets, isOwn: (partition: number) => boolean): WentBack[] {
    const wentBack: WentBack[] = [];
    for (const [topic, partitions] of offsets) {
      const known = this.partitionsOf(topic);
      for (const [partition, now] of partitions) {
        if (!isOwn(partition)) continue;
        const before = known.get(partition) ?? 0;
        if (now < before) wentBack.push({ topic, partition, before, now });
        known.set(partition, now);
      }
    }
    return wentBack;
  }

  private partitionsOf(topic: string): Map<number, number> {
    let partitions = this.furthest.get(topic);
    if (partitions === undefined) this.furthest.set(topic, (partitions = new Map<number, number>()));
    return partitions;
  }
}
