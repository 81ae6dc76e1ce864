import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Admin } from 'kafkajs';
import { withAdmin } from './driver.js';

export interface TestTopic {
  readonly name: string;
  readonly partitions?: number;
  readonly configs?: Readonly<Record<string, string>>;
}

export const OUTPUT_CONFIG = { 'max.message.bytes': '4194304' } as const;

/** A name that no other spec uses. */
export function uniqueName(stem: string): string {
  return `${stem}-${randomBytes(4).toString('hex')}`;
}

/** Makes the topics and waits until the brokers know them. */
export async function createTopics(topics: readonly TestTopic[]): Promise<void> {
  await withAdmin(async (admin) => {
    await admin.createTopics({
      waitForLeaders: false,
      topics: topics.map(({ name, partitions = 6, configs = {} }) => ({
        topic: name,
        numPartitions: partitions,
        replicationFactor: 1,
        configEntries: Object.entries(configs).map(([key, value]) => ({ name: key, value })),
      })),
    });
    const names = topics.map(({ name }) => name);
    // A topic that is listed may still have partitions that nobody leads.
    for (const name of names) {
      while (!(await hasLeaders(admin, name))) await sleep(50);
    }
  });
}

/** An input, its outputs and its dead letters, all alike. */
export async function createRoute(
  input: string,
  outputs: readonly string[],
  partitions = 6,
): Promise<void> {
  await createTopics([
    { name: input, partitions },
    { name: `${input}.dlq`, partitions, configs: OUTPUT_CONFIG },
    ...outputs.map((name) => ({ name, partitions, configs: OUTPUT_CONFIG })),
  ]);
}

async function hasLeaders(admin: Admin, topic: string): Promise<boolean> {
  return admin.fetchTopicOffsets(topic).then(
    () => true,
    () => false,
  );
}
