import type { Offsets } from './committed-offsets.js';

/** A partition whose committed offset is earlier than one that the brokers had confirmed. */
export interface WentBack {
  readonly topic: string;
  readonly partition: number;
  /** What the brokers had confirmed, or named when they were last asked. */
  readonly before: number;
  readonly now: number;
  /** An offset that they can no longer take back; above `now`, what they name is provably old. Null when too little was confirmed. */
  readonly sure: number | null;
}

interface Known {
  furthest: number;
  /** The last that were confirmed, the oldest first. */
  confirmed: number[];
}

/**
 * A commit that was confirmed may still be taken back together with the next one (KAFKA-20734); with two more of the
 * same producer behind it, it is marked in its partitions for good.
 */
const SURE_BEHIND = 2;

/**
 * The furthest committed offsets that this instance was told of. Nobody moves them back while the group has members,
 * so when they are earlier the brokers took something back or have forgotten it.
 */
export class CommittedSoFar {
  private readonly known = new Map<string, Map<number, Known>>();

  confirmed(topic: string, partition: number, offset: number): void {
    const known = this.knownOf(topic, partition);
    known.furthest = Math.max(known.furthest, offset);
    known.confirmed = [...known.confirmed, offset].slice(-1 - SURE_BEHIND);
  }

  /** What went back, until `goesOnFrom` says what became of it. `isOwn`: no other lane is at work on the partition, so that the offset is not merely old. */
  read(offsets: Offsets, isOwn: (partition: number) => boolean): WentBack[] {
    const wentBack: WentBack[] = [];
    for (const [topic, partitions] of offsets) {
      for (const [partition, now] of partitions) {
        if (!isOwn(partition)) continue;
        const known = this.knownOf(topic, partition);
        if (now < known.furthest) {
          const sure = known.confirmed.length > SURE_BEHIND ? known.confirmed[0]! : null;
          wentBack.push({ topic, partition, before: known.furthest, now, sure });
        } else known.furthest = now;
      }
    }
    return wentBack;
  }

  /** Whatever was confirmed before. */
  goesOnFrom(topic: string, partition: number, offset: number): void {
    this.knownOf(topic, partition).furthest = offset;
    this.knownOf(topic, partition).confirmed = [];
  }

  private knownOf(topic: string, partition: number): Known {
    let partitions = this.known.get(topic);
    if (partitions === undefined) this.known.set(topic, (partitions = new Map<number, Known>()));
    let known = partitions.get(partition);
    if (known === undefined) partitions.set(partition, (known = { furthest: 0, confirmed: [] }));
    return known;
  }
}
