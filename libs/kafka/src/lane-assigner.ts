import type { Assignment, PartitionAssigner } from 'kafkajs';
import { kafkajs } from './driver.js';
import { dealLanes, laneOf, type LaneClaim } from './lanes.js';

const VERSION = 1;

/**
 * Hands out whole lanes, so that no two members ever share a transactional id. The number of lanes is
 * part of the protocol's name: members that disagree about it cannot be in one group.
 */
export function laneAssigner(lanes: number, ownLanes: () => readonly number[]): PartitionAssigner {
  return ({ cluster }) => ({
    name: `lanes-${lanes}`,
    version: VERSION,

    protocol({ topics }) {
      const userData = Buffer.from(JSON.stringify(ownLanes()), 'utf8');
      return {
        name: this.name,
        metadata: kafkajs.AssignerProtocol.MemberMetadata.encode({
          version: VERSION,
          topics,
          userData,
        }),
      };
    },

    assign({ members, topics }) {
      const partitions = new Map(
        topics.map((topic) => [
          topic,
          cluster.findTopicPartitionMetadata(topic).map(({ partitionId }) => partitionId),
        ]),
      );
      const dealt = dealLanes(
        lanes,
        members.map(({ memberId, memberMetadata }) => claimOf(memberId, memberMetadata)),
      );
      return Promise.resolve(
        [...dealt].map(([memberId, memberLanes]) => ({
          memberId,
          memberAssignment: kafkajs.AssignerProtocol.MemberAssignment.encode({
            version: VERSION,
            assignment: partitionsOfLanes(memberLanes, lanes, partitions),
            userData: Buffer.alloc(0),
          }),
        })),
      );
    },
  });
}

export function partitionsOfLanes(
  memberLanes: readonly number[],
  lanes: number,
  partitions: ReadonlyMap<string, readonly number[]>,
): Assignment {
  const assignment: Assignment = {};
  for (const [topic, all] of partitions) {
    const own = all.filter((partition) => memberLanes.includes(laneOf(partition, lanes)));
    if (own.length > 0) assignment[topic] = own;
  }
  return assignment;
}

function claimOf(memberId: string, metadata: Buffer): LaneClaim {
  const userData = kafkajs.AssignerProtocol.MemberMetadata.decode(metadata)?.userData;
  return { memberId, lanes: userData === undefined ? [] : lanesIn(userData) };
}

/** A claim that cannot be read is no claim: the lanes are dealt all the same. */
function lanesIn(userData: Buffer): number[] {
  try {
    const claimed: unknown = JSON.parse(userData.toString('utf8'));
    return Array.isArray(claimed) ? claimed.filter((lane) => typeof lane === 'number') : [];
  } catch {
    return [];
  }
}
