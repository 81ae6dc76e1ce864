/** Every partition belongs to one lane, whatever its topic. */
export function laneOf(partition: number, lanes: number): number {
  return partition % lanes;
}

/** All of so many partitions that belong to the lane. */
export function partitionsOf(lane: number, lanes: number, partitions: number): number[] {
  return Array.from({ length: partitions }, (_, partition) => partition).filter(
    (partition) => laneOf(partition, lanes) === lane,
  );
}

export interface LaneClaim {
  readonly memberId: string;
  /** The lanes that the member holds now. */
  readonly lanes: readonly number[];
}

/**
 * Gives each lane to exactly one member, as evenly as they go, and leaves a lane where it is when that
 * is even enough: taking a lane over costs a fence and a look-up.
 */
export function dealLanes(lanes: number, claims: readonly LaneClaim[]): Map<string, number[]> {
  const taken = new Set<number>();
  const held = [...claims]
    .sort((a, b) => (a.memberId < b.memberId ? -1 : 1))
    .map(({ memberId, lanes: claimed }) => ({
      memberId,
      lanes: [...new Set(claimed)].filter((lane) => {
        const isFree = Number.isInteger(lane) && lane >= 0 && lane < lanes && !taken.has(lane);
        if (isFree) taken.add(lane);
        return isFree;
      }),
    }))
    .sort((a, b) => b.lanes.length - a.lanes.length);

  const least = Math.floor(lanes / held.length);
  const membersWithOneMore = lanes % held.length;
  const quotas = held.map((_, index) => least + (index < membersWithOneMore ? 1 : 0));
  const kept = held.map((member, index) => member.lanes.slice(0, quotas[index]));

  const keptLanes = new Set(kept.flat());
  const free = Array.from({ length: lanes }, (_, lane) => lane).filter(
    (lane) => !keptLanes.has(lane),
  );
  return new Map(
    held.map(({ memberId }, index) => {
      const own = kept[index]!;
      return [
        memberId,
        [...own, ...free.splice(0, quotas[index]! - own.length)].sort((a, b) => a - b),
      ];
    }),
  );
}
