import type { Kafka } from 'kafkajs';
import { withAdmin } from '../processes/index.js';

/** Takes our topics and our group off a cluster that goes on without us. */
export async function removeTopics(
  kafka: Kafka,
  topics: readonly string[],
  groupId: string,
): Promise<void> {
  await withAdmin(kafka, async (admin) => {
    const existing = new Set(await admin.listTopics());
    await admin.deleteTopics({ topics: topics.filter((topic) => existing.has(topic)) });
    await admin.deleteGroups([groupId]).catch(() => undefined);
  });
}
