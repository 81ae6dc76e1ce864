import { describe, expect, it } from 'vitest';
import { kafkajs, type OutputTopic } from '#holdpoint/kafka';
import { withAdmin } from './support/driver.js';
import { untilAnswered } from './support/eventually.js';
import { createRoute, createTopics, OUTPUT_CONFIG, uniqueName } from './support/topics.js';
import { startService, startServiceUnready, upperCaseTo } from './support/upper-caser.js';
import { numbered, write } from './support/write.js';

/** What the application's start says. */
async function refusalOf(input: string, outputs: readonly OutputTopic[]): Promise<string> {
  const output = outputs[0]!.name;
  const start = startServiceUnready({
    groupId: uniqueName('group'),
    outputs: [],
    topics: { outputs },
    routes: { [input]: upperCaseTo(output) },
  });
  return start.then(
    async (service) => {
      await service[Symbol.asyncDispose]();
      return 'started';
    },
    (error: unknown) =>
      `${String((error as { code?: unknown }).code)}: ${(error as Error).message}`,
  );
}

describe('the check of the topics at the start', () => {
  it('names every missing topic and says how to get it', async () => {
    const [input, output] = [uniqueName('in'), uniqueName('out')];
    await createTopics([{ name: input }]);
    expect(await refusalOf(input, [{ name: output }])).toBe(
      `topic-missing: The topics ${output}, ${input}.dlq do not exist, or this principal may not see them. Create them with as many partitions as the inputs and max.message.bytes=4194304 on outputs, or let this service do so (createTopics).`,
    );
  });

  it('refuses outputs with fewer partitions than the inputs', async () => {
    const [input, output] = [uniqueName('in'), uniqueName('out')];
    await createRoute(input, []);
    await createTopics([{ name: output, partitions: 3, configs: OUTPUT_CONFIG }]);
    expect(await refusalOf(input, [{ name: output }])).toBe(
      `output-partitions-too-few: ${output} has 3 partitions and the inputs have 6: every answer goes to its input's partition. Add partitions: kafka-topics.sh --alter --topic ${output} --partitions 6`,
    );
  });

  it('refuses outputs whose messages may be too small for an answer', async () => {
    const [input, output] = [uniqueName('in'), uniqueName('out')];
    await createRoute(input, []);
    await createTopics([{ name: output }]);
    expect(await refusalOf(input, [{ name: output }])).toBe(
      `output-message-size-too-small: ${output} has max.message.bytes=1048588, at least 4194304 is needed. Raise it: kafka-configs.sh --alter --entity-type topics --entity-name ${output} --add-config max.message.bytes=4194304`,
    );
  });

  it('refuses a ledger that is not compacted', async () => {
    const [input, output] = [uniqueName('in'), uniqueName('out')];
    await createRoute(input, [output]);
    expect(await refusalOf(input, [{ name: output, compacted: true }])).toBe(
      `output-not-compacted: ${output} must be compacted and is not. Set it: kafka-configs.sh --alter --entity-type topics --entity-name ${output} --add-config cleanup.policy=compact`,
    );
  });

  it('refuses inputs with different numbers of partitions', async () => {
    const [first, second, output] = [uniqueName('a'), uniqueName('b'), uniqueName('out')];
    await createRoute(first, [output], 6);
    await createRoute(second, [], 4);
    const start = startServiceUnready({
      groupId: uniqueName('group'),
      outputs: [output],
      routes: { [first]: upperCaseTo(output), [second]: upperCaseTo(output) },
    });
    await expect(start).rejects.toMatchObject({
      code: 'partition-counts-differ',
      message: `The input topics must have the same number of partitions, so that the records of one key meet: ${first} has 6, ${second} has 4. Add partitions to the smaller ones (kafka-topics.sh --alter --partitions) while nothing is written to them.`,
    });
  });

  it('creates what is missing where that is allowed, as the inputs are, and compacted where told', async () => {
    const [input, output, ledger] = [uniqueName('in'), uniqueName('out'), uniqueName('ledger')];
    await createTopics([{ name: input, partitions: 3 }]);
    const groupId = uniqueName('group');
    await using service = await startService({
      groupId,
      outputs: [],
      topics: { outputs: [{ name: output }, { name: ledger, compacted: true }] },
      createTopics: { partitions: 12, replicationFactor: 1 },
      routes: { [input]: upperCaseTo(output) },
    });
    await write(input, numbered(30, 3));
    await untilAnswered(groupId, [input]);
    const names = [output, ledger, `${input}.dlq`];
    await withAdmin(async (admin) => {
      const { topics } = await admin.fetchTopicMetadata({ topics: names });
      const { resources } = await admin.describeConfigs({
        includeSynonyms: false,
        resources: names.map((name) => ({ type: kafkajs.ConfigResourceTypes.TOPIC, name })),
      });
      const valueOf = (name: string, config: string): string | undefined =>
        resources
          .find(({ resourceName }) => resourceName === name)
          ?.configEntries.find(({ configName }) => configName === config)?.configValue;
      expect(topics.map(({ partitions }) => partitions.length)).toEqual([3, 3, 3]);
      expect(names.map((name) => valueOf(name, 'max.message.bytes'))).toEqual(
        names.map(() => '4194304'),
      );
      expect(names.map((name) => valueOf(name, 'cleanup.policy'))).toEqual([
        'delete',
        'compact',
        'delete',
      ]);
    });
    expect(service.server.state.ready).toBe(true);
  });

  it('partitions added to the inputs only, while it runs, stop their lane and lose nothing', async () => {
    const [input, output, groupId] = [uniqueName('in'), uniqueName('out'), uniqueName('group')];
    await createRoute(input, [output], 2);
    await using service = await startService({
      groupId,
      outputs: [output],
      routes: { [input]: upperCaseTo(output) },
      timings: { metadataMaxAge: 500 },
    });
    await withAdmin((admin) =>
      admin.createPartitions({ topicPartitions: [{ topic: input, count: 3 }] }),
    );
    await createdPartition(input);
    while (service.server.state.lanes.every(({ state }) => state !== 'stopped')) {
      await new Promise((resume) => setTimeout(resume, 50));
    }
    expect(service.server.state.problem).toContain('has 2 partitions and the inputs have 3');
  });
});

async function createdPartition(topic: string): Promise<void> {
  await new Promise((resume) => setTimeout(resume, 500));
  await write(topic, [{ key: 'k', value: 'new', partition: 2 }]);
}
