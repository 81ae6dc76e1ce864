import { describe, expect, it } from 'vitest';
import { kafkajs } from '#holdpoint/kafka';
import { testKafka } from './support/driver.js';
import { untilAnswered } from './support/eventually.js';
import { readCommitted } from './support/read-committed.js';
import { createRoute, createTopics, OUTPUT_CONFIG, uniqueName } from './support/topics.js';
import { startService, upperCaseTo } from './support/upper-caser.js';
import { write } from './support/write.js';

describe('large and many', () => {
  it('a batch of 200,000 tiny records is answered, which overflows the uncorrected driver', async () => {
    const [input, output, groupId] = [uniqueName('in'), uniqueName('out'), uniqueName('group')];
    await createTopics([
      { name: input, partitions: 1, configs: OUTPUT_CONFIG },
      { name: `${input}.dlq`, partitions: 1, configs: { 'max.message.bytes': '8388608' } },
      { name: output, partitions: 1, configs: { 'max.message.bytes': '8388608' } },
    ]);
    const producer = testKafka().producer({ createPartitioner: () => () => 0 });
    await producer.connect();
    await producer.send({
      topic: input,
      compression: kafkajs.CompressionTypes.GZIP,
      messages: Array.from({ length: 200_000 }, (_, n) => ({ key: null, value: String(n) })),
    });
    await producer.disconnect();
    await using service = await startService({
      groupId,
      outputs: [output],
      routes: { [input]: (value) => ({ topic: output, key: null, value }) },
    });
    await untilAnswered(groupId, [input]);
    const answers = await readCommitted(output);
    expect(answers).toHaveLength(200_000);
    expect(answers.every(({ value }, n) => String(value) === String(n))).toBe(true);
    expect(service.server.state.ready).toBe(true);
  });

  it('answers of many megabytes to one batch go out in pieces, in order', async () => {
    const [input, output, groupId] = [uniqueName('in'), uniqueName('out'), uniqueName('group')];
    await createRoute(input, [output], 1);
    await write(
      input,
      Array.from({ length: 60 }, (_, n) => ({ key: 'k', value: `${n}`, partition: 0 })),
    );
    await using service = await startService({
      groupId,
      outputs: [output],
      routes: {
        [input]: (value) => ({
          topic: output,
          key: null,
          value: String(value).padStart(300_000, '0'),
        }),
      },
    });
    await untilAnswered(groupId, [input]);
    const answers = await readCommitted(output);
    expect(answers.map(({ value }) => Number(String(value)))).toEqual(
      Array.from({ length: 60 }, (_, n) => n),
    );
    expect(service.server.state.ready).toBe(true);
  });

  it('a record of nearly 1 MiB is answered; an answer beyond the limit becomes a dead letter', async () => {
    const [input, output, groupId] = [uniqueName('in'), uniqueName('out'), uniqueName('group')];
    await createRoute(input, [output], 1);
    await write(
      input,
      [
        { key: 'k', value: 'a'.repeat(1_048_000), partition: 0 },
        { key: 'k', value: 'too much', partition: 0 },
        { key: 'k', value: 'after', partition: 0 },
      ],
      { recordsASend: 1 },
    );
    const answer = upperCaseTo(output);
    await using service = await startService({
      groupId,
      outputs: [output],
      routes: {
        [input]: (value, context) =>
          String(value) === 'too much'
            ? { topic: output, key: null, value: 'x'.repeat(4_200_000) }
            : answer(value, context),
      },
    });
    await untilAnswered(groupId, [input]);
    expect((await readCommitted(output)).map(({ value }) => value?.length)).toEqual([1_048_000, 5]);
    expect((await readCommitted(`${input}.dlq`)).map(({ value }) => String(value))).toEqual([
      'too much',
    ]);
    expect(service.server.state.ready).toBe(true);
  });
});
