import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startBroker } from '../../tools/broker/index.js';
import { projectRoot, startScreener } from '../../tools/processes/index.js';
import { ask, questions, topicsByKey } from './support/answers.js';

it('the screener answers every order once on a Kafka that testcontainers started', async () => {
  await using broker = await startBroker({ ways: ['docker'] });
  expect(broker.how).toContain('in Docker');
  const logs = join(projectRoot(), '.holdpoint', 'test');
  mkdirSync(logs, { recursive: true });
  const screener = await startScreener({
    brokers: broker.brokers,
    groupId: 'testcontainers-spec',
    logFile: join(logs, 'testcontainers-spec.log'),
  });
  try {
    const asked = questions();
    const answered = topicsByKey(await ask(broker.brokers, asked));
    expect(Object.keys(answered).sort()).toEqual(asked.map(({ key }) => key).sort());
    expect(Object.values(answered).filter((topics) => topics.length !== 1)).toEqual([]);
  } finally {
    await screener.child.stop();
  }
});
