import { describe, expect, it } from 'vitest';
import { untilAnswered } from './support/eventually.js';
import { readCommitted } from './support/read-committed.js';
import { createRoute, createTopics, OUTPUT_CONFIG, uniqueName } from './support/topics.js';
import { startService, upperCaseTo } from './support/upper-caser.js';
import { numbered, write } from './support/write.js';

describe('the transactional transport', () => {
  it('answers every record of several topics once, in order, in its own partition', async () => {
    const [first, second, output] = [uniqueName('first'), uniqueName('second'), uniqueName('out')];
    await createRoute(first, [output]);
    await createTopics([{ name: second }, { name: `${second}.dlq`, configs: OUTPUT_CONFIG }]);
    await write(first, numbered(3_000, 6));
    const groupId = uniqueName('group');
    await using service = await startService({
      groupId,
      outputs: [output],
      routes: { [first]: upperCaseTo(output), [second]: upperCaseTo(output) },
    });
    await write(second, numbered(3_000, 6));
    await write(first, numbered(3_000, 6, 3_000));
    await untilAnswered(groupId, [first, second]);

    const answers = await readCommitted(output);
    const inputs = await readCommitted(first, second);
    expect(service.server.state).toMatchObject({ ready: true, crashed: false, problem: null });
    expect(answers).toHaveLength(9_000);
    for (const topic of [first, second]) {
      const answered = answers
        .map(({ headers, partition, value }) => ({
          from: String(headers?.['from']),
          partition,
          value: String(value),
        }))
        .filter(({ from }) => from.startsWith(topic));
      expect(answered).toEqual(
        inputs
          .filter((input) => input.topic === topic)
          .map(({ partition, offset, value }) => ({
            from: `${topic}/${partition}/${offset}`,
            partition,
            value: String(value).toUpperCase(),
          })),
      );
    }
  });
});
