import { setTimeout as sleep } from 'node:timers/promises';
import type { Admin, ITopicConfig } from 'kafkajs';
import { kafkajs } from './driver.js';
import { failureLabel, kindOfFailure, transportError } from './driver-errors.js';
import { KafkaTransportError } from './errors.js';
import type { TransportSettings } from './options.js';
import {
  checkTopics,
  LEAST_OUTPUT_MESSAGE_BYTES,
  type CheckedTopics,
  type TopicFacts,
  type TopicPlan,
} from './topic-check.js';

const MAX_MESSAGE_BYTES = 'max.message.bytes';
const CLEANUP_POLICY = 'cleanup.policy';
/** A new topic takes a moment to be known to every broker, and another until its partitions are led. */
const LOOK_AGAIN_AFTER_MILLISECONDS = 250;
const LOOKS = 60;

/** Checks the topics, and makes those that are missing where that is wished. */
export async function prepareTopics(
  admin: Admin,
  plan: TopicPlan,
  settings: TransportSettings,
): Promise<CheckedTopics> {
  const names = [...new Set([...plan.inputs, ...plan.outputs.map(({ name }) => name)])];
  const checked = checkTopics(plan, await findOrCreate(admin, names, plan, settings));
  await awaitLeaders(admin, names);
  return checked;
}

async function findOrCreate(
  admin: Admin,
  names: readonly string[],
  plan: TopicPlan,
  { createTopics }: TransportSettings,
): Promise<TopicFacts[]> {
  const facts = await describeTopics(admin, names);
  if (createTopics === false || facts.length === names.length) return facts;
  await createMissing(admin, plan, facts, createTopics);
  for (let looks = 1; ; looks += 1) {
    const found = await describeTopics(admin, names);
    if (found.length === names.length || looks >= LOOKS) return found;
    await sleep(LOOK_AGAIN_AFTER_MILLISECONDS);
  }
}

/**
 * Until each partition answers: a member that joins before is sent away by the first that does not and joins again
 * and again, and a transaction's end cannot be written there. Partitions that stay without a leader are left to the
 * group and the lanes, which wait for them while the others work.
 */
async function awaitLeaders(admin: Admin, names: readonly string[]): Promise<void> {
  for (let looks = 1; looks < LOOKS; looks += 1) {
    try {
      await Promise.all(names.map((name) => admin.fetchTopicOffsets(name)));
      return;
    } catch (error) {
      if (kindOfFailure(error) !== 'transient') return;
      await sleep(LOOK_AGAIN_AFTER_MILLISECONDS);
    }
  }
}

/** What is known of those topics that exist. */
export async function describeTopics(
  admin: Admin,
  names: readonly string[],
): Promise<TopicFacts[]> {
  const existing = new Set(await admin.listTopics());
  const present = names.filter((name) => existing.has(name));
  if (present.length === 0) return [];
  const { topics } = await admin.fetchTopicMetadata({ topics: present });
  const { resources } = await admin.describeConfigs({
    includeSynonyms: false,
    resources: present.map((name) => ({
      type: kafkajs.ConfigResourceTypes.TOPIC,
      name,
      configNames: [MAX_MESSAGE_BYTES, CLEANUP_POLICY],
    })),
  });
  const configs = new Map(
    resources.map(({ resourceName, configEntries }) => [
      resourceName,
      new Map(configEntries.map(({ configName, configValue }) => [configName, configValue])),
    ]),
  );
  return topics.map(({ name, partitions }) => ({
    name,
    partitions: partitions.length,
    maxMessageBytes: Number(configs.get(name)?.get(MAX_MESSAGE_BYTES)),
    isCompacted: configs.get(name)?.get(CLEANUP_POLICY)?.includes('compact') === true,
  }));
}

async function createMissing(
  admin: Admin,
  plan: TopicPlan,
  facts: readonly TopicFacts[],
  options: { readonly partitions: number; readonly replicationFactor?: number },
): Promise<void> {
  const existing = new Map(facts.map((topic) => [topic.name, topic]));
  const input = plan.inputs.map((name) => existing.get(name)).find((topic) => topic !== undefined);
  const layout = {
    numPartitions: input?.partitions ?? options.partitions,
    // -1: as the brokers are set up.
    replicationFactor: options.replicationFactor ?? -1,
  };
  const missing: ITopicConfig[] = [
    ...plan.inputs
      .filter((name) => !existing.has(name))
      .map((topic) => ({ topic, ...layout, configEntries: [] })),
    ...plan.outputs
      .filter(({ name }) => !existing.has(name))
      .map(({ name, compacted }) => ({
        topic: name,
        ...layout,
        configEntries: [
          { name: MAX_MESSAGE_BYTES, value: String(LEAST_OUTPUT_MESSAGE_BYTES) },
          ...(compacted === true ? [{ name: CLEANUP_POLICY, value: 'compact' }] : []),
        ],
      })),
  ];
  try {
    await admin.createTopics({ topics: missing, waitForLeaders: false });
  } catch (error) {
    const label = failureLabel(error);
    // Another instance was quicker.
    if (label === 'TOPIC_ALREADY_EXISTS') return;
    if (kindOfFailure(error) === 'transient' && !REFUSALS.has(label)) throw error;
    const what = `Creating ${missing.map(({ topic }) => topic).join(', ')}`;
    throw new KafkaTransportError(
      'topic-not-created',
      transportError(error, what, 'topic-not-created').message,
      { cause: error },
    );
  }
}

/** Answers of the controller that stay the same the next time. */
const REFUSALS: ReadonlySet<string> = new Set([
  'INVALID_REPLICATION_FACTOR',
  'INVALID_PARTITIONS',
  'INVALID_TOPIC_EXCEPTION',
  'INVALID_CONFIG',
  'INVALID_REQUEST',
  'POLICY_VIOLATION',
]);
