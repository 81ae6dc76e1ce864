import { untilLed, withAdmin } from '../processes/index.js';
import type { Admin, ITopicConfig, Kafka } from 'kafkajs';

export const PARTITIONS = 12;
const MIB = 1_048_576;

export interface TopicPlan {
  readonly topic: string;
  /** Takes the large answers that the screener asks its outputs to take. */
  readonly isOutput?: boolean;
  /** The ledger keeps the last of each order. */
  readonly isCompacted?: boolean;
}

/** Bytes of each partition are kept short where so many orders pass that they would fill the disk. */
export async function createTopics(
  kafka: Kafka,
  plans: readonly TopicPlan[],
  retentionBytes?: number,
): Promise<void> {
  const topics = plans.map(({ topic, isOutput, isCompacted }): ITopicConfig => {
    const settings: Record<string, string> = {
      ...(isOutput === true && { 'max.message.bytes': String(8 * MIB) }),
      ...(isCompacted === true && { 'cleanup.policy': 'compact' }),
      ...(retentionBytes !== undefined && {
        'retention.bytes': String(retentionBytes),
        'segment.bytes': String(retentionBytes / 4),
        ...(isCompacted === true && { 'cleanup.policy': 'compact,delete' }),
      }),
    };
    return {
      topic,
      numPartitions: PARTITIONS,
      replicationFactor: 1,
      configEntries: Object.entries(settings).map(([name, value]) => ({ name, value })),
    };
  });
  await withAdmin(kafka, async (admin) => {
    await admin.createTopics({ topics, waitForLeaders: false });
    for (const { topic } of topics) await untilLed(admin, topic, PARTITIONS);
  });
}

export async function deleteTopics(kafka: Kafka, names: readonly string[]): Promise<void> {
  await withAdmin(kafka, async (admin) => {
    const existing = new Set(await admin.listTopics());
    const topics = names.filter((name) => existing.has(name));
    if (topics.length > 0) await admin.deleteTopics({ topics });
  });
}

/** How many records of a topic a group has answered: the sum of its committed offsets. */
export async function answered(admin: Admin, groupId: string, topic: string): Promise<number> {
  const [offsets] = await admin.fetchOffsets({ groupId, topics: [topic] });
  return (offsets?.partitions ?? []).reduce(
    (sum, each) => sum + Math.max(0, Number(each.offset)),
    0,
  );
}
